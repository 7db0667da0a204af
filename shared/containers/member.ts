import type { RecordBatch, RecordFault } from '../csv/record-reader.ts'
import type { Problem } from '../domain/problem.ts'

/**
 * One table or document to read: a file, a member of an archive, a sheet of a workbook.
 *
 * `name`, `sizeBytes`, `bytesRead` and `sha256` refer to the same bytes: those of the file, or of the unpacked member
 * of an archive; for a `.gz`, the packed bytes.
 */
export type Member = TableMember | JsonMember | EmptyMember | RefusedMember

interface Named {
  /** `archive.zip/folder/member.csv`, `book.xlsx/Sheet`; never an absolute path. */
  readonly name: string
  readonly sizeBytes: number
}

interface Progressing {
  /** Lower-case hexadecimal; valid only after everything was read. */
  readonly sha256: () => string
  readonly bytesRead: () => number
}

export interface TableMember extends Named, Progressing {
  readonly kind: 'table'
  readonly delimiter: string
  /** WHATWG name of the encoding; until the first character beyond ASCII was read it is `utf-8`. */
  readonly encoding: string
  /** Number of U+FFFD in the text so far. */
  readonly encodingReplaced: () => number
  /**
   * All records, preamble and header among them; can be read once.
   *
   * Where a packed file is damaged the records end with a fault.
   * @throws ProblemError when the file cannot be read or unpacks beyond the bounds.
   */
  readonly batches: () => AsyncIterable<RecordBatch>
}

export interface JsonValue {
  readonly value: unknown
  /** Line on which the value starts: 1 for a whole document. */
  readonly line: number
}

export interface JsonMember extends Named, Progressing {
  readonly kind: 'json'
  /**
   * The whole document, or one value for each line of JSON Lines; can be read once.
   *
   * A number with more digits than a double keeps is given as its text.
   * @throws ProblemError when the file cannot be read or unpacks beyond the bounds.
   */
  readonly values: () => AsyncIterable<JsonValue>
  /** What could not be parsed so far. */
  readonly faults: () => readonly RecordFault[]
}

/** Nothing, or nothing but white space. */
export interface EmptyMember extends Named {
  readonly kind: 'empty'
  readonly sha256: string
}

export interface RefusedMember extends Named {
  readonly kind: 'refused'
  /** Of the packed bytes where the member cannot be unpacked. */
  readonly sha256: string
  readonly problem: Problem
}
