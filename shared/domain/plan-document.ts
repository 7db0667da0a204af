import type { MoneyText } from './money.ts'
import type { Range } from './plan-result.ts'
import type { Tier } from './tier.ts'

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

export type PlanLever =
  | {
      readonly kind: 'caching' | 'context' | 'batch' | 'discount'
      readonly where: Where
      readonly share: Ranged
    }
  | { readonly kind: 'model-switch' }

export interface PlanCommitment {
  readonly provider: string
  readonly monthlyMinimum: MoneyText
  /** `YYYY-MM-DD`, inclusive. */
  readonly until: string
}

/** `ai-spend-plan/1`, with every default filled in. */
export interface PlanDocument {
  readonly schema: 'ai-spend-plan/1'
  readonly name: string
  readonly moves: readonly PlanMove[]
  readonly levers: readonly PlanLever[]
  readonly commitments: readonly PlanCommitment[]
  readonly costs: { readonly oneOff: MoneyText; readonly monthly: MoneyText }
  readonly growth: { readonly monthlyRate: number }
  readonly horizonMonths: number
  /** `undefined`: the price book's own date. */
  readonly priceDate: string | undefined
}
