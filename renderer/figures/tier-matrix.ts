import type { AnalysisDocument, WorkloadEntry } from '../../shared/document/analysis-document.ts'
import { isAbove, TIERS, type Tier } from '../../shared/domain/tier.ts'
import { moneyIn, ratio, sumTexts } from './text-sums.ts'

/** Below this confidence a person should look; above it the tier counts as sure. */
export const SURE = 0.7

/** Spend of the workloads that are paid as one tier and need another. */
export interface MatrixCell {
  readonly paid: Tier
  readonly needed: Tier
  readonly spend: string
  readonly share: number | null
  readonly workloads: number
  readonly isAbove: boolean
}

export interface TierMatrix {
  /** Row by row, paid frontier first. */
  readonly cells: readonly MatrixCell[]
  readonly above: {
    readonly spend: string
    readonly share: number | null
    readonly workloads: number
  }
  readonly unclassified: { readonly spend: string; readonly workloads: number }
  readonly contested: { readonly share: number | null; readonly workloads: number }
}

/** The tiers paid for against the tiers needed. */
export function tierMatrix(document: AnalysisDocument): TierMatrix {
  const { workloads, totals, reportingCurrency: currency } = document
  const total = moneyIn(totals.spend, currency)
  const spendOf = (some: readonly WorkloadEntry[]) =>
    sumTexts(some.map(({ spend }) => moneyIn(spend, currency)))
  const cells = TIERS.flatMap((paid) =>
    TIERS.map((needed): MatrixCell => {
      const some = workloads.filter(
        ({ paidTier, neededTier }) => paidTier === paid && neededTier === needed,
      )
      const spend = spendOf(some)
      const share = ratio(spend, total)
      return { paid, needed, spend, share, workloads: some.length, isAbove: isAbove(paid, needed) }
    }),
  )
  const above = workloads.filter(isPaidAbove)
  const open = workloads.filter((entry) => entry.paidTier === null || entry.neededTier === null)
  const contested = workloads.filter(needsReview)
  const aboveSpend = spendOf(above)
  return {
    cells,
    above: { spend: aboveSpend, share: ratio(aboveSpend, total), workloads: above.length },
    unclassified: { spend: spendOf(open), workloads: open.length },
    contested: { share: ratio(spendOf(contested), total), workloads: contested.length },
  }
}

/** Paid for a stronger model than the work needs. */
export function isPaidAbove({ paidTier, neededTier }: WorkloadEntry): boolean {
  return paidTier !== null && neededTier !== null && isAbove(paidTier, neededTier)
}

/** A tier that is not sure enough and that nobody has decided yet. */
export function needsReview({ confidence, source, model }: WorkloadEntry): boolean {
  return source !== 'override' && model !== null && (confidence ?? 0) < SURE
}

/** What a workload is called: its project, else its key, else its user. */
export function workloadName({ project, apiKey, user }: WorkloadEntry): string | null {
  return project ?? apiKey ?? user
}
