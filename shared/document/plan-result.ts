import type { Range } from '../domain/range.ts'
import type { EvidenceGrade, GradeParts } from './evidence.ts'
import type { ContractKind, ContractRule } from './contract-rule.ts'
import type { MoveWarning } from './move-warning.ts'
import type { StepKind } from '../levers/lever-registry.ts'
import type { MoneyText } from '../domain/money.ts'
import type { PlanDocument, PlanLever, PlanMove } from './user/plan-document.ts'
import type { Ranged } from './user/plan-parts.ts'
import type { PriceEntryText } from './user/price-document.ts'
import type { PriceEntry } from '../domain/price.ts'

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

export interface PlanStep {
  readonly lever: StepKind
  readonly likely: MoneyText
}

export interface MoveResult {
  readonly workload: string
  readonly from: string
  readonly to: { readonly seller: string; readonly model: string }
  readonly baseline: MoneyText
  readonly after: Range<MoneyText>
  /** As good as the weakest part of the proof. */
  readonly evidence: EvidenceGrade
  /** Absent where a plan is evaluated by itself: `evidence` then stands for price and data alone. */
  readonly proof?: GradeParts
  readonly warnings: readonly MoveWarning[]
}

export interface NotRepricedEntry {
  readonly workload: string
  readonly spend: MoneyText
  readonly why: 'tokens-unknown' | 'no-candidate-price' | 'no-model' | 'rate-unknown'
}

/** A price entry that a plan used. */
export interface PlanPrice extends PriceEntryText {
  readonly origin?: PriceEntry['origin']
  /** Share of the list price that a negotiated discount took off. */
  readonly discount?: string
}

/** How a plan's contracts enter its `saving`, `overHorizon` and `net`. */
export interface PlanContracts {
  /** Of each kind of contract that the plan has. */
  readonly rules: Readonly<Partial<Record<ContractKind, ContractRule>>>
  /** `net` with every contract on its dates, as options, timeline and draws count it. */
  readonly netByDate: Range<MoneyText>
}

export interface PlanResult {
  readonly name: string
  /** The plan as it was evaluated. */
  readonly plan: ResolvedPlan
  /** Which answer the program's own plan stands behind; `null` for the user's. */
  readonly builtIn: 'open-model' | 'one-tier-down' | 'own-nodes' | null
  readonly months: number
  readonly horizonMonths: number
  readonly priceDate: string
  readonly baseline: MoneyText
  readonly after: Range<MoneyText>
  readonly saving: Range<MoneyText>
  /** `saving` × `horizonMonths` ÷ observed months, at constant volume and before the costs of the change. */
  readonly overHorizon: Range<MoneyText>
  /** Costs of the change over the horizon: one-off + monthly × `horizonMonths`; zero when none was entered. */
  readonly costs: Range<MoneyText>
  /** `overHorizon` − `costs`, exactly. */
  readonly net: Range<MoneyText>
  /** Absent where the plan has no contract, and where it is evaluated by itself. */
  readonly contracts?: PlanContracts
  readonly steps: readonly PlanStep[]
  readonly overlap: MoneyText
  readonly breakEven: {
    readonly tokenFactor: number | null
    readonly fallbackShare: number | null
    readonly cacheCarryOver: number | null
  }
  readonly notRepriced: MoneyText
  readonly notRepricedBy: readonly NotRepricedEntry[]
  readonly moves: readonly MoveResult[]
  /** The price entries behind the plan, each with its date and source. */
  readonly prices: readonly PlanPrice[]
  /** How the likely saving moves when one parameter goes to its low or high end: the widest first. */
  readonly drivers: readonly {
    readonly parameter: string
    readonly low: MoneyText
    readonly high: MoneyText
  }[]
}
