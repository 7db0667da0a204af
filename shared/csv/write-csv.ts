/** A cell of a CSV file. Text comes from user files and is escaped against formulas; a number is written as it is. */
export type CsvCell =
  | { readonly kind: 'text'; readonly text: string }
  /** Plain decimal text such as `-12.5`, as `formatAmount` gives it. */
  | { readonly kind: 'number'; readonly text: string }

const LINE_END = '\r\n'
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also behind spaces and in full width. */
const FORMULA_START = /^(?=[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/g

/** Includes `;` and tab, so that a program that uses them as separators does not find a cell start inside the text. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/**
 * Writes a table as CSV by RFC 4180: comma, CRLF, quotation marks where needed, no byte-order mark.
 *
 * Line ends inside text become spaces, so that a program that splits at every line end does not take the middle of a
 * text for the start of a cell.
 *
 * @throws RangeError when a cell of kind `number` is not a number: it would be written without protection.
 */
export function writeCsv(rows: Iterable<readonly CsvCell[]>): string {
  let text = ''
  for (const row of rows) text += csvLine(row)
  return text
}

/** One record with its line end, for reports that are written piece by piece. @throws RangeError as `writeCsv`. */
export function csvLine(row: readonly CsvCell[]): string {
  return row.map(written).join(',') + LINE_END
}

function written(cell: CsvCell): string {
  if (cell.kind === 'number') {
    if (cell.text !== '' && !PLAIN_NUMBER.test(cell.text)) {
      throw new RangeError(`not a plain number: ${cell.text}`)
    }
    return cell.text
  }
  const safe = withoutFormula(cell.text).replace(LINE_ENDS, ' ')
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Prefixes text that a spreadsheet would run as a formula with an apostrophe. */
function withoutFormula(text: string): string {
  return text.replace(FORMULA_START, "'")
}
