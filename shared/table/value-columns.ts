import {
  AMOUNT_COLUMNS,
  COUNT_COLUMNS,
  type AmountColumn as AmountColumnName,
  type ChargeDraft,
  type CountColumn,
} from '../domain/charge.ts'
import { AmountColumn, type AmountCells } from './amount-column.ts'

/** Counts by row; not a number where the row states none. */
export type CountCells = Readonly<Partial<Record<CountColumn, Float64Array>>>

/** Amounts by row. */
export type AmountsByName = Readonly<Partial<Record<AmountColumnName, AmountCells>>>

/** The counts and amounts of a fixed number of rows; a column that no row has takes no memory. */
export class ValueColumns {
  readonly #rows: number
  readonly #counts = new Map<CountColumn, Float64Array>()
  readonly #amounts = new Map<AmountColumnName, AmountColumn>()

  constructor(rows: number) {
    this.#rows = rows
  }

  set(row: number, draft: ChargeDraft): void {
    for (const column of COUNT_COLUMNS) {
      const count = draft[column]
      if (count !== undefined) this.#countColumn(column)[row] = count
    }
    for (const column of AMOUNT_COLUMNS) {
      const amount = draft[column]
      if (amount !== undefined) this.#amountColumn(column).set(row, amount)
    }
  }

  /** The counts of the first `rows` rows. */
  counts(rows: number): CountCells {
    return Object.fromEntries(
      [...this.#counts].map(([name, cells]) => [name, cells.slice(0, rows)]),
    )
  }

  /** The amounts of the first `rows` rows. */
  amounts(rows: number): AmountsByName {
    return Object.fromEntries(
      [...this.#amounts].map(([name, column]) => [name, column.cells(rows)]),
    )
  }

  #countColumn(column: CountColumn): Float64Array {
    let cells = this.#counts.get(column)
    if (cells === undefined) {
      this.#counts.set(column, (cells = new Float64Array(this.#rows).fill(Number.NaN)))
    }
    return cells
  }

  #amountColumn(column: AmountColumnName): AmountColumn {
    let cells = this.#amounts.get(column)
    if (cells === undefined) this.#amounts.set(column, (cells = new AmountColumn(this.#rows)))
    return cells
  }
}
