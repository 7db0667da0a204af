import { TEXT_COLUMNS, type ChargeDraft, type TextColumn } from '../domain/charge.ts'
import { ownText } from '../domain/own-text.ts'
import { ValueColumns, type AmountsByName, type CountCells } from './value-columns.ts'

/** Rows per chunk: 64 Ki, so that a million rows are some dozens of writes. */
export const CHUNK_ROWS = 65_536

/** Value in `days` for a row without a date. */
export const NO_DAY = -2_147_483_648

/** Value in `batch` where the export does not separate batch. */
export const BATCH_UNKNOWN = 2

/**
 * Up to 65,536 rows of one file, stored by column. A column without a value in any row of the chunk is absent. A text
 * is an index into the file's dictionary, whose entry 0 is the empty text.
 */
export interface ChargeChunk {
  readonly rows: number
  readonly lines: Uint32Array
  readonly days: Int32Array
  readonly endDays: Int32Array | undefined
  readonly batch: Uint8Array
  readonly text: Readonly<Partial<Record<TextColumn, Uint32Array>>>
  readonly counts: CountCells
  readonly amounts: AmountsByName
}

/** Size of the cache of recent numbers; a power of two. */
const RECENT = 4096

/** Numbers the texts of a file; the same text has the same number in every column. */
export class Dictionary {
  readonly #numbers = new Map<string, number>([['', 0]])
  readonly #texts: string[] = ['']
  /** Cache of recent numbers by a few characters of the text: comparing a text costs a fraction of hashing it. */
  readonly #recent = new Uint32Array(RECENT)

  numberOf(text: string): number {
    if (text === '') return 0
    const place = recentPlace(text)
    const recent = this.#recent[place] ?? 0
    if (this.#texts[recent] === text) return recent
    return (this.#recent[place] = this.#lookUp(text))
  }

  #lookUp(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#texts.length
    const own = ownText(text)
    this.#numbers.set(own, number)
    this.#texts.push(own)
    return number
  }

  get texts(): readonly string[] {
    return this.#texts
  }
}

/** Names and ids of one kind mostly differ in how they end. */
function recentPlace(text: string): number {
  const end = text.length
  const last = text.charCodeAt(end - 1) * 961 + text.charCodeAt(end - 2) * 31
  return (last + text.charCodeAt(end >> 1) + end) & (RECENT - 1)
}

/** Fills one chunk row by row from the reused draft. */
export class ChunkBuilder {
  readonly #dictionary: Dictionary
  readonly #lines = new Uint32Array(CHUNK_ROWS)
  readonly #days = new Int32Array(CHUNK_ROWS)
  readonly #batch = new Uint8Array(CHUNK_ROWS)
  #endDays: Int32Array | undefined
  readonly #text = new Map<TextColumn, Uint32Array>()
  readonly #values = new ValueColumns(CHUNK_ROWS)
  #rows = 0

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  get rows(): number {
    return this.#rows
  }

  get isFull(): boolean {
    return this.#rows === CHUNK_ROWS
  }

  /** @throws RangeError when the chunk is full. */
  append(draft: ChargeDraft, line: number): void {
    if (this.isFull) throw new RangeError('the chunk is full')
    const row = this.#rows++
    this.#lines[row] = line
    this.#days[row] = draft.day ?? NO_DAY
    this.#batch[row] = draft.batch === undefined ? BATCH_UNKNOWN : Number(draft.batch)
    if (draft.endDay !== undefined) {
      this.#endDays ??= new Int32Array(CHUNK_ROWS).fill(NO_DAY)
      this.#endDays[row] = draft.endDay
    }
    for (const column of TEXT_COLUMNS) {
      const text = draft[column]
      if (text !== '') this.#textColumn(column)[row] = this.#dictionary.numberOf(text)
    }
    this.#values.set(row, draft)
  }

  /** The finished chunk; the builder must not be used afterwards. */
  finish(): ChargeChunk {
    const rows = this.#rows
    return {
      rows,
      lines: this.#lines.slice(0, rows),
      days: this.#days.slice(0, rows),
      endDays: this.#endDays?.slice(0, rows),
      batch: this.#batch.slice(0, rows),
      text: Object.fromEntries(
        [...this.#text].map(([name, cells]) => [name, cells.slice(0, rows)]),
      ),
      counts: this.#values.counts(rows),
      amounts: this.#values.amounts(rows),
    }
  }

  #textColumn(column: TextColumn): Uint32Array {
    let cells = this.#text.get(column)
    if (cells === undefined) this.#text.set(column, (cells = new Uint32Array(CHUNK_ROWS)))
    return cells
  }
}
