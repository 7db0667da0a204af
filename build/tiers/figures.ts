import type { Classification } from '../../shared/domain/classification.ts'
import { TIERS, type Tier } from '../../shared/domain/tier.ts'
import { groupBy } from '../../shared/domain/group-by.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'

/** A labelled workload with the verdict on it. */
export interface Judged {
  readonly workload: LabelledWorkload
  readonly verdict: Classification
}

export interface Accuracy {
  readonly right: number
  readonly of: number
  /** Shares from 0 to 1; not a number where there is nothing to judge. */
  readonly byCount: number
  readonly bySpend: number
  /** By count, being unsure on open questions counted as right. */
  readonly fair: number
  /** Of the workloads whose task a name can tell. */
  readonly task: number
}

export function isRight({ workload, verdict }: Judged): boolean {
  return verdict.neededTier === workload.label.tier
}

export function accuracy(all: readonly Judged[]): Accuracy {
  const right = all.filter(isRight)
  const telling = all.filter(
    ({ workload: { label } }) => label.task !== 'unknown' && label.difficulty !== 'shape-only',
  )
  return {
    right: right.length,
    of: all.length,
    byCount: right.length / all.length,
    bySpend: spendOf(right) / spendOf(all),
    fair: all.filter((judged) => isRight(judged) || isFairlyUnsure(judged)).length / all.length,
    task:
      telling.filter(({ workload, verdict }) => verdict.task === workload.label.task).length /
      telling.length,
  }
}

function isFairlyUnsure({ workload, verdict }: Judged): boolean {
  return workload.label.isOpen && (verdict.neededTier === undefined || verdict.confidence < 0.5)
}

function spendOf(all: readonly Judged[]): number {
  return all.reduce((sum, { workload }) => sum + workload.spend, 0)
}

export type Given = Tier | 'none'

/** Number of workloads by the tier that is right and the tier that was given. */
export function confusion(
  all: readonly Judged[],
): readonly { readonly tier: Tier; readonly given: Readonly<Record<Given, number>> }[] {
  return TIERS.map((tier) => {
    const count = (given: Tier | undefined): number =>
      all.filter(
        ({ workload, verdict }) => workload.label.tier === tier && verdict.neededTier === given,
      ).length
    return {
      tier,
      given: {
        frontier: count('frontier'),
        mid: count('mid'),
        routine: count('routine'),
        none: count(undefined),
      },
    }
  })
}

/** Verdicts of about the same confidence. */
export interface Bin {
  readonly from: number
  readonly below: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** Given verdicts by confidence; bins without a verdict are left out. */
export function reliability(all: readonly Judged[]): readonly Bin[] {
  const given = all.filter(({ verdict }) => verdict.neededTier !== undefined)
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const below = EDGES[i + 1] ?? 1.01
    const bin = given.filter(
      ({ verdict }) => verdict.confidence >= from && verdict.confidence < below,
    )
    if (bin.length === 0) return []
    const confidence = bin.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / bin.length
    const right = bin.filter(isRight).length / bin.length
    return [{ from, below, count: bin.length, confidence, right }]
  })
}

/** Mean distance between confidence and share right over the bins: the expected calibration error. */
export function calibrationError(all: readonly Judged[]): number {
  const bins = reliability(all)
  const count = bins.reduce((sum, bin) => sum + bin.count, 0)
  return (
    bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) / count
  )
}

/** Frontier work called routine with confidence above 0.7: the costly mistake. */
export function costlyMistakes(all: readonly Judged[]): readonly Judged[] {
  return all.filter(
    ({ workload, verdict }) =>
      workload.label.tier === 'frontier' &&
      verdict.neededTier === 'routine' &&
      verdict.confidence > 0.7,
  )
}

/**
 * The share of spend whose tier is right once a person has answered some questions a bill; asked are the workloads with
 * the most spend that is likely to be wrong.
 */
export function afterQuestions(all: readonly Judged[], questions: number): number {
  const bills = groupBy(all, ({ workload }) => workload.label.bill)
  const right = [...bills.values()].flatMap((bill) => {
    const order = [...bill].sort((a, b) => doubtful(b) - doubtful(a))
    return order.filter((judged, rank) => rank < questions || isRight(judged))
  })
  return spendOf(right) / spendOf(all)
}

function doubtful({ workload, verdict }: Judged): number {
  return workload.spend * (1 - verdict.confidence)
}
