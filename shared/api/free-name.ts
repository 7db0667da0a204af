/** The wanted name, with a number behind it where it is taken. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  const plain = wanted.replace(/ \(\d+\)$/, '')
  for (let number = 2; ; number++) {
    const name = `${plain} (${String(number)})`
    if (!taken.has(name)) return name
  }
}
