import type { RejectedRow } from '../../../shared/domain/problem.ts'

const COLUMNS = ['file', 'line', 'column', 'value', 'code', 'expected', 'fix'] as const

/** The rejected rows as CSV with a byte-order mark, so that a spreadsheet reads every language. */
export function problemsCsv(rows: readonly RejectedRow[]): Uint8Array {
  const lines = rows.map((row) => COLUMNS.map((column) => cell(String(row[column]))).join(','))
  return new TextEncoder().encode(`\ufeff${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`)
}

/** A cell a spreadsheet takes for a formula is kept from it with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
