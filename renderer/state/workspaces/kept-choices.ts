/**
 * Small choices that a browser keeps between starts. Where it keeps nothing for the page, reading or writing them throws;
 * the window opens all the same, with what it begins with.
 */
export function keptChoice(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a choice, or forgets it. */
export function keepChoice(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // The choice holds until the window is closed.
  }
}
