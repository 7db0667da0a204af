import type { ExclusionReason } from '../document/alternatives.ts'
import type { EvidenceGrade } from '../document/evidence.ts'
import type { Interval } from '../document/interval.ts'
import type { Approval } from '../document/policy-effect.ts'
import type { LicenceClass, Place } from '../document/user/assumption-choices.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'

/** A model at a seller for some chosen workloads: what a person chooses a target by. */
export interface CandidateRow {
  readonly group: 'same-vendor' | 'open'
  readonly seller: string
  readonly model: string
  /** Decimal texts per million tokens in the seller's currency; `null` where no price is known. */
  readonly price: {
    readonly currency: string
    readonly input: string
    /** `null`: the seller has none and charges the input price. */
    readonly cacheRead: string | null
    readonly output: string
  } | null
  /** `null`: not known; `as-today`: the data stays where it is. */
  readonly places: readonly (Place | 'any')[] | 'as-today' | null
  /** `null` for closed models. */
  readonly licence: LicenceClass | null
  /** Weakest quality evidence over the workloads. */
  readonly evidence: EvidenceGrade
  /** Input tokens per token of today, over all workloads the widest range. */
  readonly inputFactor: Range<number>
  /** Over the horizon, before contracts and the costs of the change; `null` where it is not known. */
  readonly saving: Range<MoneyText> | null
  /** Workloads that it would take, of those chosen. */
  readonly workloads: number
  /** Why the program does not propose it, and for how many of the workloads; it can be chosen all the same. */
  readonly excluded: {
    readonly reason: ExclusionReason
    readonly fact: string
    readonly workloads: number
  } | null
  readonly approval: Approval
}

/** Every candidate for some workloads: the proposed ones first, by likely saving, in each group. */
export interface CandidateTable {
  readonly workloads: readonly string[]
  readonly horizonMonths: number
  /** `YYYY-MM-DD`. */
  readonly priceDate: string
  readonly rows: readonly CandidateRow[]
}

/** A target that a person chose for some workloads. */
export interface TargetChoice {
  readonly workloads: readonly string[]
  readonly seller: string
  readonly model: string
  /** Part of the work that moves, above 0 to 1. */
  readonly share: number
}

/** What a plan is worth as it stands. */
export interface PlanOutlook {
  /** Net over the horizon under drawn assumptions. */
  readonly interval: Interval
  /** Counted from 1, in the likely case; `null`: never within the horizon. */
  readonly paybackMonth: number | null
  /** Sellers that are not on the bill today. */
  readonly newSellers: readonly { readonly seller: string; readonly approval: Approval }[]
}
