import { add, type Amount } from '../domain/amount.ts'
import {
  AMOUNT_COLUMNS,
  COUNT_COLUMNS,
  type AmountColumn,
  type ChargeDraft,
  type CountColumn,
  type TextColumn,
} from '../domain/charge.ts'
import type { Day } from '../domain/day.ts'
import { BATCH_UNKNOWN, NO_DAY, type Dictionary } from './charge-table.ts'
import { TupleIndex } from './tuple-index.ts'

/** Texts that keep rows apart when a file is folded. What is left out (tags of every resource) never decides a price. */
export const CELL_TEXTS = [
  'provider',
  'account',
  'projectId',
  'projectName',
  'apiKeyId',
  'apiKeyName',
  'user',
  'model',
  'operation',
  'serviceTier',
  'region',
  'contextWindow',
  'host',
  'tags',
  'currency',
  'invoiceMonth',
  'category',
  'meter',
] as const satisfies readonly TextColumn[]

/** Counts that are summed over the rows of a cell; `minute` is a moment and is not. */
export type CellCount = Exclude<CountColumn, 'minute'>

export const CELL_COUNTS = COUNT_COLUMNS.filter(
  (column): column is CellCount => column !== 'minute',
)

/** Rows of one file that agree in everything but their amounts and counts, added up. */
export interface Cell extends Readonly<Record<(typeof CELL_TEXTS)[number], string>> {
  readonly day: Day | undefined
  /** Day after the last, where a row spans more than a day. */
  readonly endDay: Day | undefined
  readonly batch: boolean | undefined
  readonly rows: number
  readonly counts: Readonly<Partial<Record<CellCount, number>>>
  readonly amounts: Readonly<Partial<Record<AmountColumn, Amount>>>
}

/** Folds rows into cells while a file is read, so that analysis scans thousands of cells instead of millions of rows. */
export class CellBuilder {
  readonly #dictionary: Dictionary
  readonly #tuple = new Int32Array(CELL_TEXTS.length + 3)
  readonly #index = new TupleIndex(CELL_TEXTS.length + 3)
  readonly #rows: number[] = []
  readonly #counts: Partial<Record<CellCount, number>>[] = []
  readonly #amounts: Partial<Record<AmountColumn, Amount>>[] = []

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  append(draft: ChargeDraft): void {
    const tuple = this.#tuple
    CELL_TEXTS.forEach((column, i) => {
      const text = draft[column]
      tuple[i] = text === '' ? 0 : this.#dictionary.numberOf(text)
    })
    const at = CELL_TEXTS.length
    tuple[at] = draft.day ?? NO_DAY
    tuple[at + 1] = draft.endDay ?? NO_DAY
    tuple[at + 2] = draft.batch === undefined ? BATCH_UNKNOWN : Number(draft.batch)
    this.#sum(this.#index.idOf(tuple), draft)
  }

  #sum(id: number, draft: ChargeDraft): void {
    this.#rows[id] = (this.#rows[id] ?? 0) + 1
    const counts = (this.#counts[id] ??= {})
    for (const column of CELL_COUNTS) {
      const count = draft[column]
      if (count !== undefined) counts[column] = (counts[column] ?? 0) + count
    }
    const amounts = (this.#amounts[id] ??= {})
    for (const column of AMOUNT_COLUMNS) {
      const amount = draft[column]
      if (amount === undefined) continue
      const sum = amounts[column]
      amounts[column] = sum === undefined ? amount : add(sum, amount)
    }
  }

  /** In the order in which they first occur in the file. */
  finish(): readonly Cell[] {
    const texts = this.#dictionary.texts
    const field = (id: number, at: number): number => this.#index.field(id, at)
    const day = (value: number): Day | undefined => (value === NO_DAY ? undefined : (value as Day))
    return Array.from({ length: this.#index.size }, (_, id): Cell => {
      const at = CELL_TEXTS.length
      const named = Object.fromEntries(
        CELL_TEXTS.map((column, i) => [column, texts[field(id, i)] ?? '']),
      ) as Record<(typeof CELL_TEXTS)[number], string>
      const batch = field(id, at + 2)
      return {
        ...named,
        day: day(field(id, at)),
        endDay: day(field(id, at + 1)),
        batch: batch === BATCH_UNKNOWN ? undefined : batch === 1,
        rows: this.#rows[id] ?? 0,
        counts: this.#counts[id] ?? {},
        amounts: this.#amounts[id] ?? {},
      }
    })
  }
}
