import type { Spelling } from '../formats/reading/spelling.ts'
import { ownText } from '../domain/own-text.ts'

/** The rejected records of a file as written in it, so that they can be corrected and read separately. */
export interface RejectedRecords {
  /** Lines before the header, which some formats also read. */
  readonly preamble: readonly (readonly string[])[]
  /** For JSON the names of all fields that occur. */
  readonly header: readonly string[]
  readonly records: readonly RawRecord[]
  /** How a spreadsheet wrote the numbers and days of the file. */
  readonly spelling?: Spelling | undefined
}

/** One record and the line of its file. */
export interface RawRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** A record as the reader received it: cells by position or fields by name. */
export type RawRow = readonly string[] | ReadonlyMap<string, string>

/**
 * Maximum characters kept of the rejected records of one file; records beyond it can only be corrected at the source.
 */
const MAX_KEPT_CHARACTERS = 4_000_000

/** Collects rejected records up to `MAX_KEPT_CHARACTERS`. */
export class RejectedRecordsBuilder {
  readonly #preamble: readonly (readonly string[])[]
  readonly #header: string[]
  readonly #records: RawRecord[] = []
  #kept = 0

  constructor(header: readonly string[], preamble: readonly (readonly string[])[]) {
    this.#header = [...header]
    this.#preamble = preamble
  }

  add(line: number, row: RawRow): void {
    const cells = row instanceof Map ? this.#cellsOf(row) : (row as readonly string[])
    this.#kept += cells.reduce((sum, cell) => sum + cell.length, 0)
    if (this.#kept <= MAX_KEPT_CHARACTERS) this.#records.push({ line, cells: cells.map(ownText) })
  }

  #cellsOf(fields: ReadonlyMap<string, string>): readonly string[] {
    for (const name of fields.keys()) if (!this.#header.includes(name)) this.#header.push(name)
    return this.#header.map((name) => fields.get(name) ?? '')
  }

  finish(): RejectedRecords | undefined {
    if (this.#records.length === 0) return undefined
    return { preamble: this.#preamble, header: this.#header, records: this.#records }
  }
}
