import type { Amount } from '../domain/amount.ts'
import type { Guard } from '../domain/classification.ts'
import type { Day, Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { PriceBook } from '../domain/price.ts'
import type { ProviderId } from '../domain/seller.ts'
import type { Task, Tier } from '../domain/tier.ts'
import type { LeverSigns } from './lever-signs.ts'

/** Counts of tokens that do not overlap: `input` is uncached input, cached input stands in `cacheRead`. */
export interface PlanTokens {
  readonly input: number
  readonly cacheRead: number
  readonly cacheWrite5m: number
  readonly cacheWrite1h: number
  readonly output: number
}

/** A workload as a plan sees it: who it is, and what is paid and needed. */
export interface PlanWorkload {
  readonly id: string
  readonly provider: ProviderId
  /** Ids and visible names that mean the same project. */
  readonly projectNames: readonly string[]
  readonly apiKeyNames: readonly string[]
  /** The canonical model; `null` for lines that name none (credits, tool calls): never repriced. */
  readonly model: string | null
  /** Ids to look the model's price up by, the most exact first. */
  readonly modelIds: readonly string[]
  readonly neededTier: Tier | null
  readonly paidTier: Tier | null
  /** The calibrated chance that `neededTier` is right; absent or `null` where a person decided it, or nobody has. */
  readonly tierChance?: number | null
  /** Set where a person has to confirm the tier and has not, because an error would harm somebody. */
  readonly guard?: Guard | null
  /** What kind of work it is, as far as that is known. */
  readonly task?: Task | null
  /** Calls in the whole period; absent or `null` where no file counts them. */
  readonly requests?: number | null
  /** What the bill shows that a lever could work on; absent for lines without a model. */
  readonly signs?: LeverSigns | undefined
}

/** What one workload cost and did in one calendar month. There is one cell for each such pair. */
export interface PlanCell {
  /** Index into `PlanInput.workloads`. */
  readonly workload: number
  readonly month: Month
  /** `undefined`: not known, so the cell is not repriced. */
  readonly tokens: PlanTokens | undefined
  /** The part of `tokens` that ran at a batch rate; `undefined` counts as none. */
  readonly batchTokens: PlanTokens | undefined
  /** In the reporting currency. */
  readonly spend: Amount
  /** The part of `spend` that is batch. */
  readonly batchSpend: Amount
  /** A day in the month, for the price of today's model. */
  readonly priceDay: Day
}

/** Money of a month in another currency; `undefined` when no rate is known. */
export type Convert = (
  amount: Amount,
  from: CurrencyCode,
  to: CurrencyCode,
  month: Month,
) => Amount | undefined

/** Everything a plan is evaluated on. It holds no choice of the plan, so one input serves many plans. */
export interface PlanInput {
  readonly reportingCurrency: CurrencyCode
  readonly workloads: readonly PlanWorkload[]
  readonly cells: readonly PlanCell[]
  /** Days with data in each month: the union over the files in scope. */
  readonly coveredDays: ReadonlyMap<Month, number>
  readonly coveredDaysByProvider: ReadonlyMap<ProviderId, ReadonlyMap<Month, number>>
  readonly prices: PriceBook
  readonly convert: Convert
}
