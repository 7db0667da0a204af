/** A file's text as an export writes it: header, rows, a line feed after each. */
export function csvText(header: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(','))
  return [header, ...lines, ''].join('\n')
}

/** Quoted only where the format needs it, as the vendors do. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
