import { ZERO, type Amount } from '../domain/amount.ts'
import type { AnalysisDocument, WorkloadEntry } from '../document/analysis-document.ts'
import { isAbove, TIERS, type Tier } from '../domain/tier.ts'
import { perDocument } from './figure.ts'
import { printedCents } from './printed-cents.ts'
import { reportedOrZero, shareOf, sum } from './reported.ts'

/** Below this confidence a person should look; from it on the tier counts as sure. */
export const SURE_CONFIDENCE = 0.7

/** Workloads together: their spend as printed, its share of the total, and how many they are. */
export interface WorkloadGroup {
  /** The sum of the printed cents. */
  readonly spend: Amount
  /** Share of `totals.spend`; `null` without spend. */
  readonly share: number | null
  readonly workloads: readonly WorkloadEntry[]
}

/** Spend of the workloads that are paid as one tier and need another; `null`: not known. */
export interface TierCell extends WorkloadGroup {
  readonly paid: Tier | null
  readonly needed: Tier | null
  readonly isAbove: boolean
}

export interface TierFigures {
  /** Paid frontier first, then needed frontier first; the unknown last in both. */
  readonly cells: readonly TierCell[]
  /** Paid for a stronger model than the work needs. */
  readonly paidAboveNeed: WorkloadGroup
  /** No tier paid or none needed is known. */
  readonly unclassified: WorkloadGroup
  /** A tier that is not sure and that nobody has decided: it waits for a person. */
  readonly contested: WorkloadGroup
  /** The tier is sure or decided. */
  readonly sure: WorkloadGroup
  /** Spend that no workload explains. */
  readonly outside: Amount
}

const WITH_UNKNOWN: readonly (Tier | null)[] = [...TIERS, null]

/** The tiers paid for against the tiers needed, and what is open about them. */
export const tierFigures = perDocument((document): TierFigures => {
  const { workloads } = document
  const group = (holds: (entry: WorkloadEntry) => boolean): WorkloadGroup =>
    workloadGroup(document, workloads.filter(holds))
  const cells = WITH_UNKNOWN.flatMap((paid) =>
    WITH_UNKNOWN.map((needed): TierCell => {
      const some = group((entry) => entry.paidTier === paid && entry.neededTier === needed)
      const above = paid !== null && needed !== null && isAbove(paid, needed)
      return { paid, needed, isAbove: above, ...some }
    }),
  )
  const all = group(() => true)
  return {
    cells,
    paidAboveNeed: group(isPaidAboveNeed),
    unclassified: group(({ paidTier, neededTier }) => paidTier === null || neededTier === null),
    contested: group(isContested),
    sure: group(isSure),
    outside: (printedCents(document).total - all.spend) as Amount,
  }
})

/** Workloads together. */
export function workloadGroup(
  document: AnalysisDocument,
  workloads: readonly WorkloadEntry[],
): WorkloadGroup {
  const { byWorkload } = printedCents(document)
  const spend = sum(workloads.map(({ id }) => byWorkload.get(id) ?? ZERO))
  const total = reportedOrZero(document, document.totals.spend)
  return { spend, share: shareOf(spend, total), workloads }
}

/** A stronger model is paid for than the work needs. */
export function isPaidAboveNeed({ paidTier, neededTier }: WorkloadEntry): boolean {
  return paidTier !== null && neededTier !== null && isAbove(paidTier, neededTier)
}

/** Work whose tier is not sure and that nobody has decided. Lines without a model have no tier to decide. */
export function isContested(entry: WorkloadEntry): boolean {
  return entry.model !== null && !isSure(entry)
}

/** A person decided the tier, or the rules are sure of it. */
export function isSure({ neededTier, confidence, source }: WorkloadEntry): boolean {
  if (neededTier === null) return false
  return source === 'override' || (confidence ?? 0) >= SURE_CONFIDENCE
}
