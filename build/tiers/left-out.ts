import { classify, leadingTier } from '../../shared/classify/classify.ts'
import { contributions } from '../../shared/classify/contributions.ts'
import type { WorkloadProfile } from '../../shared/classify/profile.ts'
import type { Calibration, Rule } from '../../shared/classify/rule.ts'
import { DRAFTED_RULES, type RuleSet } from '../../shared/classify/rule-set.ts'
import type { Judged } from './figures.ts'
import { fitCalibration, type Observation } from './fit-calibration.ts'
import { fitPoints, type Example } from './fit-points.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'
import type { Label } from './read-labels.ts'
import { NAMES_ONLY, VARIANTS } from './variants.ts'
import { SHIPPED_RULES } from './shipped-rules.ts'

/** What is left out together when points are fitted on the rest. */
export type Part = (label: Label) => string

export type See = (profile: WorkloadProfile) => WorkloadProfile

const AS_BILLED: See = (profile) => profile

const DRAFT: RuleSet = { ...SHIPPED_RULES, rules: DRAFTED_RULES }

/** Rules whose points are fitted; what the model or the endpoint decides is certain. */
export function movableRules(): readonly Rule[] {
  const signals = ['token-shape', 'rhythm', 'batch', 'volume']
  return DRAFTED_RULES.filter(({ signal }) => signals.includes(signal))
}

/** The built-in rules with points fitted on these workloads, each in every form in which a bill may show it. */
export function fittedRuleSet(workloads: readonly LabelledWorkload[]): RuleSet {
  const points = fitPoints(
    workloads.flatMap(examplesOf),
    new Map(movableRules().map(({ id, tiers }) => [id, tiers])),
  )
  return {
    ...DRAFT,
    rules: DRAFT.rules.map((rule) => ({ ...rule, tiers: points.get(rule.id) ?? rule.tiers })),
  }
}

const examples = new WeakMap<LabelledWorkload, readonly Example[]>()

/** Looked up once a workload, because it is fitted on in every fold but one. */
function examplesOf(workload: LabelledWorkload): readonly Example[] {
  const known = examples.get(workload)
  if (known !== undefined) return known
  const { label, profile } = workload
  const forms = [profile, ...VARIANTS.map(({ of }) => of(profile))]
  const made = forms.map((form) => ({
    tier: label.tier,
    evidence: contributions(form, DRAFT),
    weight: 1 / forms.length,
  }))
  examples.set(workload, made)
  return made
}

/**
 * Verdicts on every part by points and a calibration that have not seen it.
 *
 * @param forms how the parts are shown to the classifier; one list of verdicts for each.
 */
export function leftOut(
  workloads: readonly LabelledWorkload[],
  part: Part,
  forms: readonly See[] = [AS_BILLED],
): readonly (readonly Judged[])[] {
  const folds = foldsOf(workloads, part)
  const calibrated = folds.map((fold) => {
    const others = folds.filter((other) => other !== fold).flatMap(({ seen }) => seen)
    return { ...fold, rules: { ...fold.rules, calibration: fitCalibration(others) } }
  })
  return forms.map((form) => calibrated.flatMap(({ rules, tried }) => judge(tried, rules, form)))
}

/** A part, the rules fitted without it, and what they make of it. */
interface Fold {
  readonly rules: RuleSet
  readonly tried: readonly LabelledWorkload[]
  readonly seen: readonly Observation[]
}

function foldsOf(workloads: readonly LabelledWorkload[], part: Part): readonly Fold[] {
  return partsOf(workloads, part).map((name) => {
    const rules = fittedRuleSet(workloads.filter(({ label }) => part(label) !== name))
    const tried = workloads.filter(({ label }) => part(label) === name)
    return { rules, tried, seen: tried.flatMap((workload) => observed(workload, rules)) }
  })
}

/**
 * The verdicts on a workload in every form that bills have: the labels were known when the rules were written, so the
 * bills of strangers are harder than these, as bills that state less are.
 */
function observed({ label, profile }: LabelledWorkload, rules: RuleSet): readonly Observation[] {
  const forms = VARIANTS.filter((variant) => variant !== NAMES_ONLY)
  return [profile, ...forms.map(({ of }) => of(profile))]
    .map((form) => contributions(form, rules))
    .filter((evidence) => evidence.length > 0)
    .map((evidence) => {
      const { tier, lead, kind } = leadingTier(evidence)
      return { lead, kind, isRight: tier === label.tier }
    })
}

/** The calibration that held on companies and trades whose workloads the points had not seen. */
export function leftOutCalibration(workloads: readonly LabelledWorkload[]): Calibration {
  return fitCalibration(foldsOf(workloads, ({ group }) => group).flatMap(({ seen }) => seen))
}

/** The verdicts of one rule set. */
export function judge(
  workloads: readonly LabelledWorkload[],
  rules: RuleSet,
  see: See = AS_BILLED,
): readonly Judged[] {
  return workloads.map((workload) => ({
    workload,
    verdict: classify(see(workload.profile), rules),
  }))
}

function partsOf(workloads: readonly LabelledWorkload[], part: Part): readonly string[] {
  return [...new Set(workloads.map(({ label }) => part(label)))].sort()
}
