import { classify, tierPoints } from '../../shared/classify/classify.ts'
import { contributions } from '../../shared/classify/contributions.ts'
import type { WorkloadProfile } from '../../shared/classify/profile.ts'
import type { Rule } from '../../shared/classify/rule.ts'
import { DRAFTED_RULES, type RuleSet } from '../../shared/classify/rule-set.ts'
import { TIERS } from '../../shared/domain/tier.ts'
import type { Judged } from './figures.ts'
import { fitPoints, fitTemperature, type Example } from './fit-points.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'
import type { Label } from './read-labels.ts'
import { VARIANTS } from './variants.ts'
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
 * Verdicts on every part by points that have not seen it; the calibration is the shipped one.
 *
 * @param forms how the parts are shown to the classifier; one list of verdicts for each.
 */
export function leftOut(
  workloads: readonly LabelledWorkload[],
  part: Part,
  forms: readonly See[] = [AS_BILLED],
): readonly (readonly Judged[])[] {
  const folds = partsOf(workloads, part).map((name) => {
    const seen = workloads.filter(({ label }) => part(label) !== name)
    return {
      rules: fittedRuleSet(seen),
      tried: workloads.filter(({ label }) => part(label) === name),
    }
  })
  return forms.map((form) => folds.flatMap(({ rules, tried }) => judge(tried, rules, form)))
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

/** The temperature that fits bills which the points have not seen. */
export function leftOutTemperature(workloads: readonly LabelledWorkload[]): number {
  const bill: Part = (label) => label.bill
  const seen = partsOf(workloads, bill).flatMap((name) => {
    const rules = fittedRuleSet(workloads.filter(({ label }) => bill(label) !== name))
    return workloads
      .filter(({ label }) => bill(label) === name)
      .map(({ label, profile }) => {
        const points = tierPoints(contributions(profile, rules))
        return { tier: label.tier, points: TIERS.map((tier) => points[tier]) }
      })
  })
  return fitTemperature(seen)
}

function partsOf(workloads: readonly LabelledWorkload[], part: Part): readonly string[] {
  return [...new Set(workloads.map(({ label }) => part(label)))].sort()
}
