import type { Delimiter, Dialect } from './record-reader.ts'

const TAB = 9
const CARRIAGE_RETURN = 13
const SPACE = 32
const QUOTE = 34

/** Why there is no record, in place of the offset at which the next one starts. */
export const INCOMPLETE = -1
export const UNTERMINATED = -2
const MISPLACED = -3

/**
 * Reads records that have quotes in them: quoted cells may hold separators, line ends and doubled quotes; spaces between
 * a closing quote and the separator are dropped; a quote inside a cell that does not start with one is text.
 *
 * Keeps its place in fields and answers with offsets, since a million records make fourteen million cells.
 */
export class QuotedRecordScanner {
  readonly #delimiter: Delimiter
  readonly #lineEnd: '\n' | '\r'
  readonly #separator: number
  #text = ''
  #isLast = false
  /** Where the present line ends; -1 when its end has not come yet. */
  #lineStop = -1
  /** Set by a cell that ends its record. */
  #isRecordEnd = false
  #cells: string[] = []
  /** Where the quote is that does not fit, after `MISPLACED`. */
  faultAt = 0

  constructor({ delimiter, lineEnd }: Dialect) {
    this.#delimiter = delimiter
    this.#lineEnd = lineEnd
    this.#separator = delimiter.charCodeAt(0)
  }

  /** Cells of the record that was read last. */
  get cells(): readonly string[] {
    return this.#cells
  }

  /**
   * @param isLast whether nothing follows the text, so that its end ends the record.
   * @returns where the next record starts, or why there is no record.
   */
  scan(text: string, start: number, isLast: boolean): number {
    this.#text = text
    this.#isLast = isLast
    this.#lineStop = text.indexOf(this.#lineEnd, start)
    this.#isRecordEnd = false
    this.#cells = []
    let at = start
    do at = text.charCodeAt(at) === QUOTE ? this.#quotedCell(at) : this.#plainCell(at)
    while (at >= 0 && !this.#isDone())
    return at
  }

  #isDone(): boolean {
    return this.#isRecordEnd
  }

  #plainCell(start: number): number {
    const text = this.#text
    const separator = text.indexOf(this.#delimiter, start)
    if (separator !== -1 && (separator < this.#lineStop || this.#lineStop === -1)) {
      this.#cells.push(text.slice(start, separator))
      return separator + 1
    }
    if (this.#lineStop === -1 && !this.#isLast) return INCOMPLETE
    const stop = this.#lineStop === -1 ? text.length : this.#lineStop
    const isCrLf =
      this.#lineEnd === '\n' && stop > start && text.charCodeAt(stop - 1) === CARRIAGE_RETURN
    this.#cells.push(text.slice(start, isCrLf ? stop - 1 : stop))
    this.#isRecordEnd = true
    return Math.min(stop + 1, text.length)
  }

  #quotedCell(open: number): number {
    const text = this.#text
    let close = text.indexOf('"', open + 1)
    let hasDoubled = false
    while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
      hasDoubled = true
      close = text.indexOf('"', close + 2)
    }
    if (close === -1) return this.#isLast ? UNTERMINATED : INCOMPLETE
    const value = text.slice(open + 1, close)
    this.#cells.push(hasDoubled ? value.replaceAll('""', '"') : value)
    if (this.#lineStop !== -1 && this.#lineStop < close) {
      this.#lineStop = text.indexOf(this.#lineEnd, close)
    }
    return this.#behindQuote(close)
  }

  /** What follows a closing quote: a separator, a line end, or the end of the text. */
  #behindQuote(close: number): number {
    const text = this.#text
    let at = close + 1
    while (isBlank(text.charCodeAt(at), this.#separator)) at++
    if (text.charCodeAt(at) === this.#separator) return at + 1
    if (this.#lineEnd === '\n' && text.charCodeAt(at) === CARRIAGE_RETURN) at++
    if (at === text.length) {
      this.#isRecordEnd = this.#isLast
      return this.#isLast ? at : INCOMPLETE
    }
    if (text[at] === this.#lineEnd) {
      this.#isRecordEnd = true
      return at + 1
    }
    this.faultAt = close
    return MISPLACED
  }
}

/** Number of cells of one line; separators inside quotation marks do not count. */
export function widthOf(text: string, start: number, end: number, delimiter: Delimiter): number {
  const separator = delimiter.charCodeAt(0)
  let width = 1
  let isQuoted = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) isQuoted = !isQuoted
    else if (code === separator && !isQuoted) width++
  }
  return width
}

function isBlank(code: number, separator: number): boolean {
  return code === SPACE || (code === TAB && separator !== TAB)
}
