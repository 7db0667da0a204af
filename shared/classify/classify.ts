import { GUARDS, type Classification, type Guard, type Reason } from '../domain/classification.ts'
import { TASKS, TIERS, type Task, type Tier } from '../domain/tier.ts'
import { contributions, type Contribution } from './contributions.ts'
import { findOverride, overridden } from './overrides.ts'
import type { WorkloadProfile } from './profile.ts'
import type { Calibration, TaskTiers } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * Classifies a workload: the tier its work needs, with task, confidence and reasons.
 *
 * A person's override wins. Otherwise every matching rule and word adds points to the tiers; the confidence is the
 * calibrated softmax of the sums, so that evidence for another tier lowers it. Below the threshold, or without
 * sufficient evidence, the tier is `undefined`.
 */
export function classify(profile: WorkloadProfile, ruleSet: RuleSet): Classification {
  const override = findOverride(profile, ruleSet.overrides)
  const evidence = contributions(profile, ruleSet)
  const byRules = classifyEvidence(evidence, ruleSet)
  return override === undefined ? byRules : overridden(override, byRules)
}

/** The verdict of the rules alone, without a person's override. */
export function classifyEvidence(
  evidence: readonly Contribution[],
  ruleSet: Pick<RuleSet, 'taskTiers' | 'calibration'>,
): Classification {
  const { calibration } = ruleSet
  const chances = tierChances(evidence, calibration)
  const tier = TIERS.reduce((best, next) => (chances[next] > chances[best] ? next : best))
  const confidence = Math.min(chances[tier], ...ceilings(tier, evidence, calibration))
  const isTold = evidenceSum(evidence) >= calibration.leastEvidence
  const isClassified = isTold && confidence >= calibration.threshold
  return {
    neededTier: isClassified ? tier : undefined,
    task: taskOf(evidence, isClassified ? tier : undefined, ruleSet.taskTiers),
    confidence: round(isTold ? confidence : Math.min(confidence, calibration.threshold / 2), 3),
    guard: guardOf(evidence),
    reasons: reasonsFor(tier, evidence),
    source: evidence.length === 0 ? 'default' : 'rule',
  }
}

/** Sums of points by tier. */
export function tierPoints(evidence: readonly Contribution[]): Readonly<Record<Tier, number>> {
  const sum = (tier: Tier): number =>
    evidence.reduce((total, { tiers }) => total + (tiers[tier] ?? 0), 0)
  return { frontier: sum('frontier'), mid: sum('mid'), routine: sum('routine') }
}

/** Probabilities by tier that add up to one. */
export function tierChances(
  evidence: readonly Contribution[],
  calibration: Pick<Calibration, 'temperature'>,
): Readonly<Record<Tier, number>> {
  const points = tierPoints(evidence)
  const highest = Math.max(...TIERS.map((tier) => points[tier]))
  const weight = (tier: Tier): number =>
    Math.exp((points[tier] - highest) / calibration.temperature)
  const total = TIERS.reduce((sum, tier) => sum + weight(tier), 0)
  return {
    frontier: weight('frontier') / total,
    mid: weight('mid') / total,
    routine: weight('routine') / total,
  }
}

/** Upper bounds of the confidence, independent of the points. */
function ceilings(
  tier: Tier,
  evidence: readonly Contribution[],
  calibration: Calibration,
): readonly number[] {
  const points = tierPoints(evidence.filter(({ isName }) => !isName))
  const isNameOnly = TIERS.some((other) => other !== tier && points[other] >= points[tier])
  return [calibration.ceiling, ...(isNameOnly ? [calibration.nameCeiling] : [])]
}

/** The guard that stands first in `GUARDS`; only names tell of one. */
function guardOf(evidence: readonly Contribution[]): Guard | undefined {
  return GUARDS.find((guard) => evidence.some((piece) => piece.guard === guard))
}

/** Total strength of the evidence: the sum of the distances that each piece of evidence puts between the tiers. */
function evidenceSum(evidence: readonly Contribution[]): number {
  return evidence
    .filter(({ weak }) => !weak)
    .reduce((sum, { tiers }) => {
      const points = TIERS.map((tier) => tiers[tier] ?? 0)
      return sum + Math.max(...points) - Math.min(...points)
    }, 0)
}

/** Minimum points for a task; evidence below it may be chance. */
const LEAST_TASK_POINTS = 0.9
/** How much the tier helps to choose between the tasks that there is evidence for. */
const TIER_FIT = 1.5

function taskOf(
  evidence: readonly Contribution[],
  tier: Tier | undefined,
  taskTiers: TaskTiers,
): Task {
  const told = evidence.filter(({ tasks }) => Object.keys(tasks).length > 0)
  const scores = TASKS.map((task) => {
    const points = told.reduce((sum, { tasks }) => sum + (tasks[task] ?? 0), 0)
    const fit = tier === undefined ? 0 : (taskTiers[task][tier] ?? 0) * TIER_FIT
    return { task, points, score: points > 0 ? points + fit : 0 }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.points >= LEAST_TASK_POINTS ? best.task : 'unknown'
}

/** Reasons for and against the tier, the strongest first. */
function reasonsFor(tier: Tier, evidence: readonly Contribution[]): readonly Reason[] {
  return evidence
    .map((piece) => ({
      signal: piece.signal,
      evidence: piece.guard === undefined ? piece.evidence : `${piece.evidence} (${piece.guard})`,
      points: round(pointsFor(tier, piece), 2),
    }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

/** Points for the tier less the mean of the points for the other two. */
function pointsFor(tier: Tier, { tiers }: Contribution): number {
  const others = TIERS.filter((other) => other !== tier)
  const mean = others.reduce((sum, other) => sum + (tiers[other] ?? 0), 0) / others.length
  return (tiers[tier] ?? 0) - mean
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits
  return Math.round(value * unit) / unit
}
