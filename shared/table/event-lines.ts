import {
  AMOUNT_COLUMNS,
  COUNT_COLUMNS,
  newDraft,
  TEXT_COLUMNS,
  type ChargeDraft,
  type CountColumn,
} from '../domain/charge.ts'
import { amountAt } from './amount-column.ts'
import { CellBuilder, type Cell } from './cells.ts'
import { CHUNK_ROWS, Dictionary } from './charge-table.ts'
import { ValueColumns, type AmountsByName, type CountCells } from './value-columns.ts'

/**
 * Up to 65,536 used rows of a log, in file order. A cell tells what the rows of a day come to; this tells the rows
 * apart, so that those that stand in a second file as well can be left out.
 */
export interface LineChunk {
  /** Equal for rows of one id, or of the same text where they have no id; then negative. */
  readonly keys: Float64Array
  /** Position of the row's cell among the cells of the file. */
  readonly cells: Uint32Array
  readonly counts: CountCells
  readonly amounts: AmountsByName
}

/** A row of a log: its chunk and its place in it. */
export interface EventLine {
  readonly chunk: LineChunk
  readonly at: number
}

/** A chunk that is being filled. */
class OpenChunk {
  readonly #keys: Float64Array
  readonly #cells: Uint32Array
  readonly #values: ValueColumns
  #rows = 0

  constructor(capacity: number) {
    this.#keys = new Float64Array(capacity)
    this.#cells = new Uint32Array(capacity)
    this.#values = new ValueColumns(capacity)
  }

  get isFull(): boolean {
    return this.#rows === this.#keys.length
  }

  get isEmpty(): boolean {
    return this.#rows === 0
  }

  append(key: number, cell: number, draft: ChargeDraft): void {
    const row = this.#rows++
    this.#keys[row] = key
    this.#cells[row] = cell
    this.#values.set(row, draft)
  }

  finish(): LineChunk {
    const rows = this.#rows
    return {
      keys: this.#keys.slice(0, rows),
      cells: this.#cells.slice(0, rows),
      counts: this.#values.counts(rows),
      amounts: this.#values.amounts(rows),
    }
  }
}

/** Rows of the first chunk: most logs are short, and there may be hundreds of them. */
const FIRST_CHUNK_ROWS = 1024

/** Collects the rows of a log while it is read. */
export class LineBuilder {
  readonly #finished: LineChunk[] = []
  #chunk = new OpenChunk(FIRST_CHUNK_ROWS)

  append(key: number, cell: number, draft: ChargeDraft): void {
    if (this.#chunk.isFull) {
      this.#finished.push(this.#chunk.finish())
      this.#chunk = new OpenChunk(CHUNK_ROWS)
    }
    this.#chunk.append(key, cell, draft)
  }

  finish(): readonly LineChunk[] {
    return this.#chunk.isEmpty ? this.#finished : [...this.#finished, this.#chunk.finish()]
  }
}

/** The rows of a file by their cell. */
export function linesByCell(
  cells: readonly Cell[],
  chunks: readonly LineChunk[],
): ReadonlyMap<Cell, readonly EventLine[]> {
  const lines = new Map<Cell, EventLine[]>(cells.map((cell) => [cell, []]))
  for (const chunk of chunks) {
    chunk.cells.forEach((place, at) => {
      const cell = cells[place]
      if (cell !== undefined) lines.get(cell)?.push({ chunk, at })
    })
  }
  return lines
}

/** The same rows for a file whose cells follow `offset` others. */
export function shiftLines(chunks: readonly LineChunk[], offset: number): readonly LineChunk[] {
  return chunks.map((chunk) => ({ ...chunk, cells: chunk.cells.map((cell) => cell + offset) }))
}

/** Cells of some rows only, each row given with the cell that it is part of. */
export function cellsOfLines(
  rows: Iterable<readonly [cell: Cell, lines: readonly EventLine[]]>,
): readonly Cell[] {
  const builder = new CellBuilder(new Dictionary())
  for (const [cell, lines] of rows) {
    for (const line of lines) builder.append(draftOf(cell, line))
  }
  return builder.finish()
}

function draftOf(cell: Cell, { chunk, at }: EventLine): ChargeDraft {
  const draft = newDraft()
  for (const column of TEXT_COLUMNS) draft[column] = cell[column]
  draft.day = cell.day
  draft.endDay = cell.endDay
  draft.batch = cell.batch
  for (const column of COUNT_COLUMNS) draft[column] = countAt(chunk, column, at)
  for (const column of AMOUNT_COLUMNS) draft[column] = amountAt(chunk.amounts[column], at)
  return draft
}

/** A count of a row; `undefined` where it states none. */
export function countAt(
  { counts }: LineChunk,
  column: CountColumn,
  at: number,
): number | undefined {
  const count = counts[column]?.[at]
  return count === undefined || Number.isNaN(count) ? undefined : count
}
