import type { MoneyText } from '../domain/money.ts'

/**
 * What the bill shows of one workload that a lever could work on. Shares are from 0 to 1; `undefined` means that the
 * bill does not show it, which is never the same as nothing.
 */
export interface LeverSigns {
  /** Calls that failed and were charged, and their share of the spend. */
  readonly failed: { readonly calls: number; readonly share: number } | undefined
  readonly days: DaySigns | undefined
  /** Share of reasoning in the output. */
  readonly reasoningShare: number | undefined
  /** Every tier of service that the rows name, as they write it. */
  readonly serviceTiers: readonly string[]
  /** Share of the tokens that ran as batch. */
  readonly batchShare: number | undefined
  /** Share of the use in the four busiest hours of the day, where days are alike enough to be a schedule. */
  readonly peakHoursShare: number | undefined
}

/** What single days show. */
export interface DaySigns {
  readonly count: number
  readonly runaway: Runaway | undefined
  /** Share of the input that was read from the cache; `undefined` where cached tokens are not counted on every day. */
  readonly cache: CacheDays | undefined
}

/** Days far above the others. */
export interface Runaway {
  readonly days: number
  /** The proposed cap for a day. */
  readonly cap: MoneyText
  /** Spend above the cap as a share of all spend. */
  readonly share: number
}

/** Cache hits by day. */
export interface CacheDays {
  readonly hitShare: number
  /** The hit share that half of the days and a tenth of the days reach. */
  readonly median: number
  readonly best: number
}
