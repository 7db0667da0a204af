import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { AnswerKind } from './alternatives.ts'
import type { ReadyLever } from './bands.ts'
import type { Interval } from './interval.ts'

/**
 * What a bill is searched for beside other models, the cheapest and safest first. The newer generation, smaller and
 * open models and own nodes are told by the bands and the options.
 *
 * Source: ADVICE.md, section 5, levers 2 to 6 and 10.
 */
export const FOUND_LEVERS = [
  'failed-calls',
  'idle-seats',
  'runaway-days',
  'unread-cache',
  'reasoning-effort',
  'context',
  'routing',
  'service-tier',
  'caching',
  'batch',
  'negotiation',
] as const

export type FoundLeverKind = (typeof FOUND_LEVERS)[number]

/** What the bill shows of one workload; each code has its own figures. Shares are from 0 to 1. */
export type LeverSign =
  /** `share` of the spend was charged for calls that failed. */
  | { readonly code: 'failed-calls'; readonly calls: number; readonly share: number }
  /** `days` cost more than the proposed cap, by this `share` of the spend together. */
  | {
      readonly code: 'runaway-days'
      readonly days: number
      readonly cap: MoneyText
      readonly share: number
    }
  /** Writing to the cache cost more than its reads saved, by this `share` of the spend. */
  | { readonly code: 'unread-cache'; readonly share: number }
  /** Reasoning is this `share` of the output. */
  | { readonly code: 'reasoning'; readonly share: number }
  /** All calls ran at a dearer tier of service; `share` of the spend is above the standard price. */
  | { readonly code: 'service-tier'; readonly tier: string; readonly share: number }
  /** `share` of the input was read from the cache, on the best tenth of the days `best` of it. */
  | { readonly code: 'cache-hits'; readonly share: number; readonly best: number }
  /** `share` of the use fell into the same four hours of the day. */
  | { readonly code: 'schedule'; readonly share: number }
  /** `share` of the tokens ran as batch already. */
  | { readonly code: 'part-batch'; readonly share: number }

/** Why a lever is not seeded on some work: the bill does not show what it needs, or shows that there is nothing. */
export const NOT_SHOWN = [
  'failures-not-stated',
  'no-seat-list',
  'seats-not-known',
  'days-not-stated',
  'too-few-days',
  'reasoning-not-stated',
  'calls-not-kept',
  'tier-not-stated',
  'tiers-mixed',
  'price-not-known',
  'cache-not-stated',
  'repeats-not-shown',
  'hours-not-stated',
] as const

export const NOTHING_FOUND = [
  'no-failed-call',
  'no-idle-seat',
  'no-runaway-day',
  'no-cache-write',
  'cache-pays',
  'little-reasoning',
  'standard-tier',
  'no-premium',
  'no-cache-price',
  'no-better-days',
  'no-batch-price',
  'batch-already',
  'no-schedule',
  'not-worth-its-cost',
  'nothing-better',
] as const

export type WhyNotSeeded = (typeof NOT_SHOWN)[number] | (typeof NOTHING_FOUND)[number]

/** Work on which a lever is not seeded, by the reason. */
export interface NotSeeded {
  readonly why: WhyNotSeeded
  /** 0 where the reason is about the whole bill. */
  readonly workloads: number
  /** In the observed period; `{}` where the reason is about the whole bill. */
  readonly spend: MoneyText
}

/** A workload on which a lever is seeded. */
export interface SeededWorkload {
  readonly workload: string
  /** Of what the lever works on, as a plan states it; `null` where a cap is proposed or a fact is told, and no share. */
  readonly share: Range<number> | null
  readonly sign: LeverSign
}

/**
 * `seeded`: the bill shows work for it; `none-found`: the bill shows that there is nothing; `cannot-be-shown`: the
 * bill does not hold what is needed.
 */
export type FoundLeverState = 'seeded' | 'none-found' | 'cannot-be-shown'

/** One lever with what the bill shows of it, or why nothing can be said. */
export interface FoundLever {
  readonly lever: FoundLeverKind
  readonly state: FoundLeverState
  /** The ready lever as which it counts in the saving of the band *ready*; `null` where it counts nowhere. */
  readonly counts: ReadyLever | null
  /** The largest spend first. */
  readonly workloads: readonly SeededWorkload[]
  /** Alone, over the horizon, less the cost of the change; `null` where it is not drawn. */
  readonly worth: Interval | null
  /**
   * What something costs over the horizon if it goes on as on the bill, and no saving: idle seats, what lies above the
   * caps, an unread cache. `null` where there is none.
   */
  readonly measured: MoneyText | null
  /**
   * The discount off today's prices at which staying is as good as the best move: a figure to bargain with, no saving.
   * What list prices fall by anyway is part of it.
   */
  readonly bargain: Bargain | null
  readonly notSeeded: readonly NotSeeded[]
}

/** A discount on the work that would move. */
export interface Bargain {
  /** Of the spend of that work, from 0 to 1. */
  readonly discount: number
  /** The option that it is as good as. */
  readonly option: AnswerKind
  readonly workloads: number
  /** Of that work over the horizon, at constant volume. */
  readonly spend: MoneyText
}
