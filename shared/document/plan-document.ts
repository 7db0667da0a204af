import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { Tier } from '../domain/tier.ts'
import type { ShareLeverKind } from '../levers/lever-registry.ts'

/** A number stands for all three ends. */
export type Ranged = number | Range<number>

/** All given keys must hold; within a key one match is enough. Names and ids match exactly, case-insensitively. */
export interface Where {
  readonly neededTier?: readonly Tier[] | undefined
  readonly paidTier?: readonly Tier[] | undefined
  readonly provider?: readonly string[] | undefined
  readonly project?: readonly string[] | undefined
  readonly workload?: readonly string[] | undefined
}

/** Part of the work goes to another model. Factors are candidate tokens per incumbent token. */
export interface PlanMove {
  readonly where: Where
  readonly to: { readonly seller: string; readonly model: string }
  readonly share: Ranged
  readonly inputFactor: Ranged
  readonly outputFactor: Ranged
  readonly attempts: Ranged
  readonly fallbackShare: Ranged
  readonly cacheCarryOver: Ranged
  readonly batchCarryOver: Ranged
}

/** The figures of a move that may be a range. */
export type MoveParameter = {
  [K in keyof PlanMove]: Ranged extends PlanMove[K] ? K : never
}[keyof PlanMove]

export type PlanLever =
  | { readonly kind: ShareLeverKind; readonly where: Where; readonly share: Ranged }
  | { readonly kind: 'model-switch' }

export interface PlanCommitment {
  readonly provider: string
  readonly monthlyMinimum: MoneyText
  /** `YYYY-MM-DD`, inclusive. */
  readonly until: string
}

/**
 * What running a model oneself costs a month, whatever is run on it: whole nodes, not fractions. A move to the seller
 * `self-hosted` has no price per token; without this entry it has no price at all.
 */
export interface PlanHosting {
  readonly model: string
  readonly monthly: Range<MoneyText>
}

/** A discount that a provider's bill keeps only while it reaches a monthly spend. */
export interface PlanDiscountTier {
  readonly provider: string
  readonly monthlySpend: MoneyText
  /** Share taken off every price while the tier is reached; today's bill is after it. */
  readonly discount: number
  /** `YYYY-MM-DD`, inclusive. */
  readonly until: string
}

/** Money that is spent already, or that is owed whatever is used. */
export type PlanContract =
  | {
      readonly kind: 'prepaid'
      readonly provider: string
      /** What is left of it. */
      readonly balance: MoneyText
      /** The last day on which it can be used, inclusive. */
      readonly until: string
    }
  | {
      readonly kind: 'provisioned'
      readonly provider: string
      /** The work that runs on the reserved capacity: moving it lowers no bill before the end. */
      readonly where: Where
      readonly until: string
    }

export const COST_KINDS = [
  'evaluation',
  'prompt-rework',
  'integration',
  'security-review',
  'dual-running',
  'training',
  'gateway',
  'monitoring',
  'review',
  'other',
] as const

/** One cost of the change itself. `low` is the pessimistic end of the saving: the larger cost. */
export interface PlanCostItem {
  readonly kind: (typeof COST_KINDS)[number]
  readonly when: 'once' | 'monthly'
  readonly amount: Range<MoneyText>
  /** Where the figure comes from, in words. */
  readonly basis: string
}

/** Part of the moves that goes together, later than the first month and not all at once. */
export interface PlanWave {
  readonly name: string
  readonly where: Where
  /** Months after the plan's start: 0 is the first month. */
  readonly startsAfterMonths: number
  /** Months from the first call to the whole saving, in equal steps; 0 is at once. */
  readonly rampMonths: number
}

/**
 * A plan with every default filled in: `ai-spend-plan/1`, or `ai-spend-plan/2`, which adds the optional members and
 * the levers that are `since` version 2. A plan of version 1 means the same under version 2.
 */
export interface PlanDocument {
  readonly schema: 'ai-spend-plan/1' | 'ai-spend-plan/2'
  readonly name: string
  readonly moves: readonly PlanMove[]
  readonly levers: readonly PlanLever[]
  readonly commitments: readonly PlanCommitment[]
  readonly costs: { readonly oneOff: MoneyText; readonly monthly: MoneyText }
  readonly growth: { readonly monthlyRate: number }
  readonly horizonMonths: number
  /** `undefined`: the price book's own date. */
  readonly priceDate: string | undefined
  readonly hosting?: readonly PlanHosting[]
  readonly discountTiers?: readonly PlanDiscountTier[]
  readonly contracts?: readonly PlanContract[]
  readonly costItems?: readonly PlanCostItem[]
  readonly waves?: readonly PlanWave[]
  /** Of a year, for the present value. */
  readonly discountRate?: number
}

/** A move with every figure as its three ends. */
export type ResolvedMove = {
  readonly [K in keyof PlanMove]: PlanMove[K] extends Ranged ? Range<number> : PlanMove[K]
}

/** A lever with its share as three ends. */
export type ResolvedLever =
  | (Exclude<PlanLever, { readonly kind: 'model-switch' }> & { readonly share: Range<number> })
  | Extract<PlanLever, { readonly kind: 'model-switch' }>

/**
 * A plan as it was evaluated: every default filled in, every figure as three ends, and the date of the prices.
 * Given back as a plan file it yields the same result.
 *
 * Source: REPORTS.md, section 2.
 */
export interface ResolvedPlan extends Required<PlanDocument> {
  readonly schema: 'ai-spend-plan/2'
  readonly moves: readonly ResolvedMove[]
  readonly levers: readonly ResolvedLever[]
  readonly priceDate: string
}
