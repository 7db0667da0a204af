import { ownText } from '../domain/own-text.ts'
import type { RejectCode } from '../domain/problem.ts'

/**
 * Records of a table in file order, without blank lines. Records may differ in width; the format decides what that
 * means.
 */
export interface RecordBatch {
  readonly rows: readonly (readonly string[])[]
  /** Physical 1-based line on which each record starts. */
  readonly lines: readonly number[]
  readonly faults: readonly RecordFault[]
  /**
   * Cells of the last record where the text ends without a line end, so that it may be cut; a cell without a character
   * is not there yet.
   */
  readonly openWidth?: number
}

/** Text that could not be split into cells; its line is not among the records. */
export interface RecordFault {
  readonly line: number
  readonly code: RejectCode
  readonly message: string
  /** The start of the faulty text. */
  readonly raw: string
}

export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

export interface Dialect {
  readonly delimiter: Delimiter
  /** The line end of records; with `\n`, a preceding `\r` belongs to the line end. */
  readonly lineEnd: '\n' | '\r'
}

/** Splits text into records. The text comes in pieces that may end anywhere, also inside a cell. */
export interface RecordReader {
  push(text: string): RecordBatch
  /** The last record, which may lack its line end, or the fault of a quotation mark that is never closed. */
  end(): RecordBatch
}

/**
 * Maximum length of a record in UTF-16 units. The longest cells of exports hold prompts and are far shorter; a record
 * that a stray quotation mark keeps open is not.
 */
export const MAX_RECORD_LENGTH = 16 * 1024 * 1024

/** Characters of a faulty text that are shown. */
export const RAW_LENGTH = 300

export const NEVER_CLOSED = 'a quote at the start of a cell that a second one closes'
export const MISPLACED_QUOTE = 'a separator or the end of the line after a closing quote'
export const CUT_IN_QUOTES = 'the rest of a cell that begins with a quotation mark'
export const TOO_LONG = 'a record of at most 16 million characters'

/** Collects the records and faults of one piece of text. */
export class BatchBuilder {
  readonly rows: (readonly string[])[] = []
  readonly lines: number[] = []
  readonly faults: RecordFault[] = []

  /** Adds a record, unless its line is blank or has only one empty cell. */
  add(cells: readonly string[], line: number): void {
    if (cells.length === 1 && cells[0]?.trim() === '') return
    this.rows.push(cells)
    this.lines.push(line)
  }

  reject(line: number, code: RejectCode, message: string, raw: string): void {
    this.faults.push({ line, code, message, raw: ownText(raw.slice(0, RAW_LENGTH)) })
  }
}

/** Occurrences of `mark` in `text` from `start` (inclusive) to `end` (exclusive). */
export function countMarks(text: string, mark: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf(mark, start); at !== -1 && at < end; at = text.indexOf(mark, at + 1)) {
    count++
  }
  return count
}
