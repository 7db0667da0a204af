import type { Amount } from '../domain/amount.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { TokenCounts } from '../domain/tokens.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import type { Identity } from './identity.ts'

/** Why usage has no price. Such usage is listed as unpriced, never priced at zero. */
export type Unpriced = 'model-unknown' | 'no-price' | 'no-batch-price' | 'no-model' | 'not-charged'

/** What a line adds to spend, in its own currency. */
export interface LineSpend {
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** `billed`: charged by the provider; `computed`: tokens at a dated price, or an estimate by the source. */
  readonly kind: 'billed' | 'computed'
}

/** One charge that is counted once: a cell of a file with the workload it belongs to. */
export interface ChargeLine {
  readonly cell: Cell
  readonly file: ImportedFile
  readonly identity: Identity
  readonly workloadId: string
  /** The cell's amounts, or this line's part of them when the bill line was allocated to several keys. */
  readonly amounts: Cell['amounts']
  /** Empty on cost lines: their tokens are in the usage file. */
  readonly tokens: TokenCounts
  readonly requests: number | undefined
  readonly spend: LineSpend | undefined
  readonly unpriced: Unpriced | undefined
  /** Allocated to keys by computed cost, because the bill names no key. */
  readonly isAllocated: boolean
}

export function tokensOf(cell: Cell): TokenCounts {
  const { counts } = cell
  return {
    input: counts.input,
    cacheRead: counts.cacheRead,
    cacheWrite5m: counts.cacheWrite5m,
    cacheWrite1h: counts.cacheWrite1h,
    output: counts.output,
    reasoning: counts.reasoning,
  }
}
