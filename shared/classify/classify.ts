import { GUARDS, type Classification, type Guard, type Reason } from '../domain/classification.ts'
import { TASKS, TIERS, type Task, type Tier } from '../domain/tier.ts'
import { contributions, type Contribution } from './contributions.ts'
import { findOverride, overridden } from './overrides.ts'
import type { WorkloadProfile } from './profile.ts'
import type { Calibration, KindOfEvidence, TaskTiers } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * Classifies a workload: the tier its work needs, with task, confidence and reasons.
 *
 * A person's override wins. Otherwise every matching rule and word adds points to the tiers; the confidence follows from
 * the lead of the first tier over the second, so that evidence for another tier lowers it. Below the threshold, or without
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
  const { tier, lead, kind } = leadingTier(evidence)
  const confidence = chanceRight(lead, kind, calibration)
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

/** The tier with the most points, how many more than the next it has, and what that stands on. */
export interface Lead {
  readonly tier: Tier
  readonly lead: number
  readonly kind: KindOfEvidence
}

/** The leading tier; of equal ones the higher. */
export function leadingTier(evidence: readonly Contribution[]): Lead {
  const points = tierPoints(evidence)
  const tier = TIERS.reduce((best, next) => (points[next] > points[best] ? next : best))
  return { tier, lead: leadOf(tier, points), kind: kindOf(tier, evidence) }
}

/** Points of a tier above the best of the others; negative where one has more. */
function leadOf(tier: Tier, points: Readonly<Record<Tier, number>>): number {
  const others = TIERS.filter((other) => other !== tier).map((other) => points[other])
  return points[tier] - Math.max(...others)
}

function kindOf(tier: Tier, evidence: readonly Contribution[]): KindOfEvidence {
  const isLedBy = (pieces: readonly Contribution[]): boolean => leadOf(tier, tierPoints(pieces)) > 0
  if (!isLedBy(evidence.filter(({ isName }) => !isName))) return 'names'
  return isLedBy(evidence.filter(({ isName }) => isName)) ? 'both' : 'counts'
}

/** The chance that the leading tier is right, as it held where points had not been fitted. */
export function chanceRight(
  lead: number,
  kind: KindOfEvidence,
  { offsets, slope, widestLead, ceilings }: Calibration,
): number {
  const logit = offsets[kind] + slope * Math.min(lead, widestLead)
  return Math.min(ceilings[kind], 1 / (1 + Math.exp(-logit)))
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
