/** A cell of a report: text is somebody else's and may be dangerous, a number is ours. */
export type CsvCell =
  | { readonly kind: 'text'; readonly text: string }
  /** Plain decimal text such as `-12.5`, as `formatAmount` gives it. */
  | { readonly kind: 'number'; readonly text: string }

const LINE_END = '\r\n'
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also behind spaces and in full width. */
const FORMULA_START = /^(?=[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/g

/** `;` and tab too, so that a program that separates by them finds no cell start inside the text. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/**
 * Writes a table as RFC 4180 has it: comma, CRLF, quotes where needed. No byte-order mark: that is the caller's choice.
 * Line ends inside text become spaces: a record is one line, also to a program that splits at every line end, which
 * would else see cells start in the middle of somebody's text.
 *
 * @throws RangeError when a cell said to be a number is none: it would go out without protection.
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

/** Puts an apostrophe in front of what a spreadsheet would run. */
function withoutFormula(text: string): string {
  return text.replace(FORMULA_START, "'")
}
