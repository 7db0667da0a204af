import type { Delimiter, Dialect } from './record-reader.ts'

const TAB = 9
const CARRIAGE_RETURN = 13
const SPACE = 32
const QUOTE = 34

/** One record that has quotes in it, or why it is none. Places are offsets into the text. */
export type QuotedRecord =
  | { readonly kind: 'record'; readonly cells: readonly string[]; readonly next: number }
  /** The text ends before it can be told how the record goes on. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unterminated'; readonly at: number }
  | { readonly kind: 'misplaced-quote'; readonly at: number }

/**
 * Reads the record that starts at `start`: quoted cells may hold separators, line ends and doubled quotes; spaces
 * between a closing quote and the separator are dropped; a quote inside a cell that does not start with one is text.
 */
export function scanQuotedRecord(
  text: string,
  start: number,
  dialect: Dialect,
  isLast: boolean,
): QuotedRecord {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell =
      text.charCodeAt(at) === QUOTE
        ? quotedCell(text, at, dialect, isLast)
        : plainCell(text, at, dialect, isLast)
    if (typeof cell === 'string') {
      if (cell === 'incomplete') return { kind: cell }
      return { kind: cell, at: cell === 'unterminated' ? text.length : closingQuote(text, at).at }
    }
    cells.push(cell.value)
    if (cell.isLast) return { kind: 'record', cells, next: cell.next }
    at = cell.next
  }
}

/** Cells of one line, separators inside quotes not counted. */
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

interface Cell {
  readonly value: string
  /** Where the next cell, or after the last one the next record, starts. */
  readonly next: number
  readonly isLast: boolean
}

type CellFault = 'incomplete' | 'unterminated' | 'misplaced-quote'

function quotedCell(
  text: string,
  open: number,
  { delimiter, lineEnd }: Dialect,
  isLast: boolean,
): Cell | CellFault {
  const close = closingQuote(text, open)
  if (close.at === -1) return isLast ? 'unterminated' : 'incomplete'
  const inner = text.slice(open + 1, close.at)
  const value = close.hasDoubled ? inner.replaceAll('""', '"') : inner
  let at = close.at + 1
  while (isBlank(text.charCodeAt(at), delimiter)) at++
  if (lineEnd === '\n' && text.charCodeAt(at) === CARRIAGE_RETURN) {
    const isLineEnd = at + 1 === text.length ? isLast : text[at + 1] === lineEnd
    if (isLineEnd) return { value, next: Math.min(at + 2, text.length), isLast: true }
    return at + 1 === text.length ? 'incomplete' : 'misplaced-quote'
  }
  if (at === text.length) return isLast ? { value, next: at, isLast } : 'incomplete'
  if (text[at] === delimiter) return { value, next: at + 1, isLast: false }
  return text[at] === lineEnd ? { value, next: at + 1, isLast: true } : 'misplaced-quote'
}

function plainCell(
  text: string,
  start: number,
  { delimiter, lineEnd }: Dialect,
  isLast: boolean,
): Cell | CellFault {
  const end = text.indexOf(lineEnd, start)
  if (end === -1 && !isLast) return 'incomplete'
  const lineStop = end === -1 ? text.length : end
  const separator = text.indexOf(delimiter, start)
  if (separator !== -1 && separator < lineStop) {
    return { value: text.slice(start, separator), next: separator + 1, isLast: false }
  }
  const isCrLf =
    lineEnd === '\n' && lineStop > start && text.charCodeAt(lineStop - 1) === CARRIAGE_RETURN
  const value = text.slice(start, isCrLf ? lineStop - 1 : lineStop)
  return { value, next: Math.min(lineStop + 1, text.length), isLast: true }
}

/** The quote that ends a cell; a doubled one stands for itself. `at` is -1 when there is none. */
function closingQuote(
  text: string,
  open: number,
): { readonly at: number; readonly hasDoubled: boolean } {
  let at = text.indexOf('"', open + 1)
  let hasDoubled = false
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) {
    hasDoubled = true
    at = text.indexOf('"', at + 2)
  }
  return { at, hasDoubled }
}

function isBlank(code: number, delimiter: Delimiter): boolean {
  return code === SPACE || (code === TAB && delimiter !== '\t')
}
