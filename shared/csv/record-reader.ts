import { ownText } from '../domain/own-text.ts'
import type { RejectCode } from '../domain/problem.ts'

/** Records of a table in the order of the file; blank lines are none. A record's width is nobody's business here. */
export interface RecordBatch {
  readonly rows: readonly (readonly string[])[]
  /** Physical 1-based line on which each record starts. */
  readonly lines: readonly number[]
  readonly faults: readonly RecordFault[]
}

/** Text that could not be cut into cells; its line is not among the records. */
export interface RecordFault {
  readonly line: number
  readonly code: RejectCode
  readonly message: string
  /** The beginning of the text in question. */
  readonly raw: string
}

export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

export interface Dialect {
  readonly delimiter: Delimiter
  /** What ends a record; with `\n` a `\r` in front of it belongs to the line end too. */
  readonly lineEnd: '\n' | '\r'
}

/** Cuts text that comes in pieces, cut anywhere, into records. */
export interface RecordReader {
  push(text: string): RecordBatch
  /** The last record, which may lack its line end, or the fault of a quote that nothing closes. */
  end(): RecordBatch
}

/** Longest record in UTF-16 units: an export's longest cells hold prompts, which stay far below; a stray quote does not. */
export const MAX_RECORD_LENGTH = 16 * 1024 * 1024

/** How much of a faulty text is shown. */
export const RAW_LENGTH = 300

export const NEVER_CLOSED = 'a quote at the start of a cell that a second one closes'
export const MISPLACED_QUOTE = 'a separator or the end of the line after a closing quote'
export const TOO_LONG = 'a record of at most 16 million characters'

/** Collects what one piece of text gives. */
export class BatchBuilder {
  readonly rows: (readonly string[])[] = []
  readonly lines: number[] = []
  readonly faults: RecordFault[] = []

  /** Leaves out a line that is blank, or that holds one empty cell, which is the same to a reader. */
  add(cells: readonly string[], line: number): void {
    if (cells.length === 1 && cells[0]?.trim() === '') return
    this.rows.push(cells)
    this.lines.push(line)
  }

  reject(line: number, code: RejectCode, message: string, raw: string): void {
    this.faults.push({ line, code, message, raw: ownText(raw.slice(0, RAW_LENGTH)) })
  }
}

/** How often `mark` occurs in `text` from `start` up to but not including `end`. */
export function countMarks(text: string, mark: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf(mark, start); at !== -1 && at < end; at = text.indexOf(mark, at + 1)) {
    count++
  }
  return count
}
