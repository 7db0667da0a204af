import { add, type Amount } from '../domain/amount.ts'
import {
  AMOUNT_COLUMNS,
  COUNT_COLUMNS,
  TEXT_COLUMNS,
  type AmountColumn,
  type ChargeDraft,
  type CountColumn,
  type TextColumn,
} from '../domain/charge.ts'
import type { Day } from '../domain/day.ts'
import { BATCH_UNKNOWN, NO_DAY, type Dictionary } from './charge-table.ts'
import { HourSums, type HourCounts } from './hour-sums.ts'
import { TupleIndex } from './tuple-index.ts'

/** Counts that are summed over the rows of a cell; `minute` is a time of day and is kept in `hours`. */
export type CellCount = Exclude<CountColumn, 'minute'>

export const CELL_COUNTS = COUNT_COLUMNS.filter(
  (column): column is CellCount => column !== 'minute',
)

/** The rows of one file that agree in every text column, the day and batch, with their amounts and counts summed. */
export interface Cell extends Readonly<Record<TextColumn, string>> {
  readonly day: Day | undefined
  /** Day after the last, where a row spans more than a day. */
  readonly endDay: Day | undefined
  readonly batch: boolean | undefined
  readonly rows: number
  readonly counts: Readonly<Partial<Record<CellCount, number>>>
  readonly amounts: Readonly<Partial<Record<AmountColumn, Amount>>>
  /** Requests, else tokens, by hour of the UTC day; absent where rows state no time of day. */
  readonly hours?: HourCounts | undefined
}

/** Sums of one count over the cells; grows with them, not a number where no row states it. */
class CountSums {
  #sums = new Float64Array(1024).fill(Number.NaN)

  add(id: number, count: number): void {
    if (id >= this.#sums.length) {
      const larger = new Float64Array(Math.max(id + 1, this.#sums.length * 2)).fill(Number.NaN)
      larger.set(this.#sums)
      this.#sums = larger
    }
    const sum = this.#sums[id] ?? Number.NaN
    this.#sums[id] = Number.isNaN(sum) ? count : sum + count
  }

  of(id: number): number | undefined {
    const sum = this.#sums[id]
    return sum === undefined || Number.isNaN(sum) ? undefined : sum
  }
}

/** Folds rows into cells while a file is read, so that analysis scans thousands of cells instead of millions of rows. */
export class CellBuilder {
  readonly #dictionary: Dictionary
  readonly #tuple = new Int32Array(TEXT_COLUMNS.length + 3)
  readonly #index = new TupleIndex(TEXT_COLUMNS.length + 3)
  /** The last text of each column and its number: consecutive rows mostly agree. */
  readonly #lastTexts: string[] = TEXT_COLUMNS.map(() => '')
  readonly #rows: number[] = []
  readonly #counts = new Map<CellCount, CountSums>()
  readonly #amounts = new Map<AmountColumn, (Amount | undefined)[]>()
  readonly #hours = new HourSums()

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  /** @returns the position of the row's cell among the cells of the file. */
  append(draft: ChargeDraft): number {
    const tuple = this.#tuple
    for (let i = 0; i < TEXT_COLUMNS.length; i++) {
      const column = TEXT_COLUMNS[i]
      if (column === undefined) continue
      const text = draft[column]
      if (text === this.#lastTexts[i]) continue
      this.#lastTexts[i] = text
      tuple[i] = this.#dictionary.numberOf(text)
    }
    const at = TEXT_COLUMNS.length
    tuple[at] = draft.day ?? NO_DAY
    tuple[at + 1] = draft.endDay ?? NO_DAY
    tuple[at + 2] = draft.batch === undefined ? BATCH_UNKNOWN : Number(draft.batch)
    const id = this.#index.idOf(tuple)
    this.#sum(id, draft)
    return id
  }

  #sum(id: number, draft: ChargeDraft): void {
    this.#rows[id] = (this.#rows[id] ?? 0) + 1
    for (const column of CELL_COUNTS) {
      const count = draft[column]
      if (count !== undefined) this.#countSums(column).add(id, count)
    }
    if (draft.minute !== undefined) this.#hours.add(id, draft.minute, useOf(draft))
    for (const column of AMOUNT_COLUMNS) {
      const amount = draft[column]
      if (amount === undefined) continue
      const sums = this.#amountSums(column)
      const sum = sums[id]
      sums[id] = sum === undefined ? amount : add(sum, amount)
    }
  }

  #countSums(column: CellCount): CountSums {
    let sums = this.#counts.get(column)
    if (sums === undefined) this.#counts.set(column, (sums = new CountSums()))
    return sums
  }

  #amountSums(column: AmountColumn): (Amount | undefined)[] {
    let sums = this.#amounts.get(column)
    if (sums === undefined) this.#amounts.set(column, (sums = []))
    return sums
  }

  /** In the order in which they first occur in the file. */
  finish(): readonly Cell[] {
    return Array.from({ length: this.#index.size }, (_, id) => this.#cell(id))
  }

  #cell(id: number): Cell {
    const at = TEXT_COLUMNS.length
    const field = (place: number): number => this.#index.field(id, place)
    const batch = field(at + 2)
    const cell: Record<string, unknown> = { ...EMPTY_CELL }
    TEXT_COLUMNS.forEach((column, i) => {
      cell[column] = this.#dictionary.texts[field(i)] ?? ''
    })
    cell['day'] = dayOf(field(at))
    cell['endDay'] = dayOf(field(at + 1))
    cell['batch'] = batch === BATCH_UNKNOWN ? undefined : batch === 1
    cell['rows'] = this.#rows[id] ?? 0
    cell['counts'] = this.#countsOf(id)
    cell['amounts'] = this.#amountsOf(id)
    cell['hours'] = this.#hours.of(id)
    return cell as unknown as Cell
  }

  #countsOf(id: number): Cell['counts'] {
    const counts: Partial<Record<CellCount, number>> = {}
    for (const [column, sums] of this.#counts) {
      const sum = sums.of(id)
      if (sum !== undefined) counts[column] = sum
    }
    return counts
  }

  #amountsOf(id: number): Cell['amounts'] {
    const amounts: Partial<Record<AmountColumn, Amount>> = {}
    for (const [column, sums] of this.#amounts) {
      const sum = sums[id]
      if (sum !== undefined) amounts[column] = sum
    }
    return amounts
  }
}

/** Written out: it is asked for every row that states a time. */
function useOf({
  requests,
  input,
  cacheRead,
  cacheWrite5m,
  cacheWrite1h,
  output,
}: ChargeDraft): number {
  if (requests !== undefined) return requests
  const read = (input ?? 0) + (cacheRead ?? 0)
  return read + (cacheWrite5m ?? 0) + (cacheWrite1h ?? 0) + (output ?? 0)
}

function dayOf(value: number): Day | undefined {
  return value === NO_DAY ? undefined : (value as Day)
}

/** Gives every cell the same shape from the start, which is what the engines of both shells read fastest. */
const EMPTY_CELL: Cell = {
  ...(Object.fromEntries(TEXT_COLUMNS.map((column) => [column, ''])) as Record<TextColumn, string>),
  day: undefined,
  endDay: undefined,
  batch: undefined,
  rows: 0,
  counts: {},
  amounts: {},
  hours: undefined,
}
