import type { MoneyText } from '../domain/money.ts'
import type { ContractKind, ContractRule } from '../document/contract-rule.ts'
import type { Range } from '../domain/range.ts'
import type { PlanStep } from '../document/plan-result.ts'

/** One month of a plan over time. */
export interface CashMonthText {
  /** `YYYY-MM`. */
  readonly month: string
  /** Off today's bill, contracts and nodes included, before the plan's own costs. */
  readonly reduction: MoneyText
  readonly oneOff: MoneyText
  readonly recurring: MoneyText
  readonly net: MoneyText
  readonly cumulative: MoneyText
  /** What growth would have added to the reduction: cost that never comes. It is in no other figure. */
  readonly avoidance: MoneyText
}

/** One end of the saving over time. */
export interface CashFlowText {
  readonly months: readonly CashMonthText[]
  /** The month from which the sum stays at zero or above, counted from 1; `null`: never within the horizon. */
  readonly paybackMonth: number | null
  readonly netPresentValue: MoneyText
  /** A year of the last month of the horizon, without anything paid once. */
  readonly runRate: MoneyText
  /** What the calendar year in which the plan starts sees of it. */
  readonly inYear: MoneyText
  readonly totalReduction: MoneyText
  readonly totalAvoidance: MoneyText
}

/** One value at which the likely saving of the moves is zero, beside what is assumed. */
export interface Threshold {
  readonly kind: 'tokens' | 'fallback' | 'cache-carry-over' | 'cache-hit'
  /** Tokens per token of today; a share of the work; of today's reads; of what is sent. */
  readonly zeroAt: number
  readonly assumed: number
  /** The same in each of the three cases: `low` is the pessimistic one. */
  readonly ends: Range<number>
  /** On which side of it nothing is saved. */
  readonly zeroWhen: 'above' | 'below'
  /** The assumption is on that side already. */
  readonly isCrossed: boolean
}

/** Of all draws so many percent lie at or below. */
export interface Percentiles {
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

/** What a plan brings when its figures are drawn at random, each on its own, between their ends. */
export interface Simulation {
  /** What the generator was begun with, so that the same draws can be made again. */
  readonly seed: number
  readonly draws: number
  /** How contracts enter the draws. */
  readonly contracts: ContractRule
  /** The mean of the horizon in the length of the observed period, in the reporting currency, hosting included. */
  readonly saving: Percentiles
  /** Over the horizon, less the costs of the change. */
  readonly net: Percentiles
  readonly probabilityOfSaving: number
  readonly probabilityOfNet: number
}

/** What one contract takes off a plan's saving while it runs, after those before it in the list. */
export interface ContractEffect {
  readonly kind: ContractKind
  readonly provider: string
  readonly until: string
  /** Of one month, negative where it takes something off; for a prepaid balance what is lost of it in all. */
  readonly effect: Range<MoneyText>
  /** Whether the likely case is touched. */
  readonly binds: boolean
}

export interface ContractEffects {
  readonly effects: readonly ContractEffect[]
  /** The first day on which no contract takes anything off the likely saving. */
  readonly freeFrom: string
}

/** A lever by its place in the plan: what it saves after those before it, and by itself. */
export interface LeverShare {
  readonly lever: PlanStep['lever']
  /** Both over the horizon, in the likely case; negative where it costs. */
  readonly inOrder: MoneyText
  readonly alone: MoneyText
}

/** A plan's timeline, its thresholds and its second view: everything beside its result. */
export interface PlanDetails {
  /** First month of the horizon, `YYYY-MM`: the one after the last month of the bills. */
  readonly start: string
  readonly cash: Range<CashFlowText>
  readonly thresholds: readonly Threshold[]
  readonly simulation: Simulation
  readonly contracts: ContractEffects
  /** One for each lever of the plan, in its order. */
  readonly levers: readonly LeverShare[]
}
