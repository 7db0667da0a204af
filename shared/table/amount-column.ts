import type { Amount } from '../domain/amount.ts'

/** The stored form of an amount column: plain arrays, which structured clone and IndexedDB take as they are. */
export interface AmountCells {
  /** The amount in nanos; `ABSENT` where the row states no amount or the amount is in `exact`. */
  readonly nanos: BigInt64Array
  /** The tenth to eighteenth decimal, where any row has them. */
  readonly atto: Int32Array | undefined
  /** Amounts by row that fit neither: more than eighteen decimals, or more than nine billion units. */
  readonly exact: ReadonlyMap<number, bigint>
}

const ABSENT = -(2n ** 63n)
const LARGEST_NANOS = 2n ** 63n - 1n
const QUANTA_PER_ATTO = 10n ** 12n
const ATTOS_PER_NANO = 10n ** 9n
const QUANTA_PER_NANO = QUANTA_PER_ATTO * ATTOS_PER_NANO

/**
 * Exact amounts by row. Nearly all fit 64-bit nanos; further decimals are kept in a second array, and amounts that fit
 * neither in a map, so that no digit is lost and nothing overflows.
 */
export class AmountColumn {
  readonly #nanos: BigInt64Array
  #atto: Int32Array | undefined
  readonly #exact = new Map<number, bigint>()

  constructor(rows: number) {
    this.#nanos = new BigInt64Array(rows).fill(ABSENT)
  }

  set(row: number, amount: Amount): void {
    const nanos = amount / QUANTA_PER_NANO
    const rest = amount - nanos * QUANTA_PER_NANO
    if (nanos > LARGEST_NANOS || nanos <= ABSENT) {
      this.#exact.set(row, amount)
      return
    }
    if (rest !== 0n) {
      const attos = rest / QUANTA_PER_ATTO
      if (attos * QUANTA_PER_ATTO !== rest) {
        this.#exact.set(row, amount)
        return
      }
      this.#atto ??= new Int32Array(this.#nanos.length)
      this.#atto[row] = Number(attos)
    }
    this.#nanos[row] = nanos
  }

  cells(rows: number): AmountCells {
    return {
      nanos: this.#nanos.slice(0, rows),
      atto: this.#atto?.slice(0, rows),
      exact: this.#exact,
    }
  }
}

/** @returns `undefined` where the row states no amount. */
export function amountAt(cells: AmountCells | undefined, row: number): Amount | undefined {
  if (cells === undefined) return undefined
  const nanos = cells.nanos[row] ?? ABSENT
  if (nanos === ABSENT) return cells.exact.get(row) as Amount | undefined
  const attos = cells.atto?.[row] ?? 0
  const whole = nanos * QUANTA_PER_NANO
  return (attos === 0 ? whole : whole + BigInt(attos) * QUANTA_PER_ATTO) as Amount
}
