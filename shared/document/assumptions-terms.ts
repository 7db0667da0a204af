import type { Month } from '../domain/day.ts'
import type { PlanCommitment, PlanContract, PlanDiscountTier } from './plan-document.ts'
import type { Range } from '../domain/range.ts'

/** Where a seller may keep data; a seller that lets the customer choose the region may keep it in any. */
export const PLACES = ['US', 'EU', 'SG', 'CN'] as const

export type Place = (typeof PLACES)[number]

/** What the licence of open weights allows, as far as somebody has read it. */
export const LICENCE_CLASSES = [
  'permissive',
  'likely-permissive',
  'attribution-threshold',
  'restricted',
  'non-commercial',
  'unconfirmed',
  'unknown',
] as const

export type LicenceClass = (typeof LICENCE_CLASSES)[number]

/** The least public evidence for a candidate: B independent and current, C partial, D none seen. */
export const EVIDENCE_FLOORS = ['B', 'C', 'D'] as const

/** Spend that is no measure of the months to come. */
export interface BaselineExclusion {
  readonly month: Month
  /** Only this workload; the whole month where it is left out. */
  readonly workload?: string | undefined
  /** In words, for the reader: never empty. */
  readonly reason: string
}

export const BASELINE_MONTHS = [1, 3, 6, 12] as const

/** Which months stand for the months to come. */
export interface BaselineChoice {
  /** `null`: all days that the files cover. */
  readonly lastMonths: (typeof BASELINE_MONTHS)[number] | null
  readonly statistic: 'median' | 'mean'
  readonly exclusions: readonly BaselineExclusion[]
}

/** What the program may propose. `null` is no limit; a plan that names a target is obeyed all the same. */
export interface AllowedCandidates {
  readonly sellers: readonly string[] | null
  /** Data may be kept here. A seller whose place is not known is left out as soon as one is named. */
  readonly places: readonly Place[] | null
  readonly refuseTraining: boolean
  /** Licence classes that are not acceptable for weights. */
  readonly refusedLicences: readonly LicenceClass[]
  readonly evidenceFloor: (typeof EVIDENCE_FLOORS)[number]
  /** Only what the catalogue itself judges adequate at an acceptable host. */
  readonly onlyProposed: boolean
}

/** What a node of one's own costs and how busy it is. `low` is the pessimistic end of the saving. */
export interface OwnNodes {
  readonly use: 'rent' | 'own'
  /** Dollars per GPU and hour by GPU; what is left out keeps its default. */
  readonly usdPerGpuHour: Readonly<Record<string, Range<number>>>
  /** Share of the node's full speed, on average over the month. */
  readonly utilisation: Range<number>
  /** Storage, egress and people, as a share on top of the GPUs. */
  readonly overhead: Range<number>
}

/** What is owed to sellers whatever is planned: facts of the company, so they hold in every plan. */
export interface OwedContracts {
  readonly commitments: readonly PlanCommitment[]
  readonly discountTiers: readonly PlanDiscountTier[]
  readonly contracts: readonly PlanContract[]
}

/**
 * `ai-spend-savings/1`: what holds for everything that the program proposes in a workspace, beside the plans
 * themselves.
 */
export interface SavingsTerms {
  readonly schema: 'ai-spend-savings/1'
  readonly horizonMonths: number
  readonly baseline: BaselineChoice
  readonly allowed: AllowedCandidates
  readonly hosting: OwnNodes
  /** Share by which the prices of models that one stays with fall in a year. */
  readonly priceDecline: Range<number>
  readonly owed: OwedContracts
}
