// Points fitted on all companies but one, tried on the one left out.
import { fitPoints, fitTemperature } from './fitting.mjs'

/**
 * @typedef {import('./companies.mjs').Labelled} Labelled
 * @typedef {import('./load.mjs').Classifier} Classifier
 * @typedef {import('../../shared/classify/rule-set.ts').RuleSet} RuleSet
 * @typedef {import('./figures.mjs').Judged} Judged
 */

/**
 * The rules that may be fitted: shape, rhythm, volume and the paid model. What the model or endpoint decides is certain.
 * @param {Classifier} classifier
 */
export function movableRules({ ruleSet }) {
  const signals = ['token-shape', 'rhythm', 'batch', 'volume', 'paid-model']
  return ruleSet.DRAFTED_RULES.filter((rule) => signals.includes(rule.signal))
}

/**
 * @param {Classifier} classifier
 * @param {readonly Labelled[]} labelled
 * @returns {RuleSet} the built-in rules with points fitted on these workloads
 */
export function fittedRuleSet(classifier, labelled) {
  const { ruleSet, contributions } = classifier
  const drafted = { ...ruleSet.BUILT_IN_RULE_SET, rules: ruleSet.DRAFTED_RULES }
  const examples = labelled.map(({ profile, tier }) => ({
    tier,
    evidence: contributions.contributions(profile, drafted),
  }))
  const points = fitPoints(
    examples,
    new Map(movableRules(classifier).map((rule) => [rule.id, rule.tiers])),
  )
  return {
    ...drafted,
    rules: drafted.rules.map((rule) => ({ ...rule, tiers: points.get(rule.id) ?? rule.tiers })),
  }
}

/**
 * Verdicts on each company by points, and a temperature, that never saw it.
 * @param {Classifier} classifier
 * @param {readonly Labelled[]} all
 * @returns {Judged[]}
 */
export function leaveOneCompanyOut(classifier, all) {
  return companiesOf(all).flatMap((company) => {
    const seen = all.filter((l) => l.company !== company)
    const rules = fittedRuleSet(classifier, seen)
    const temperature = leftOutTemperature(classifier, seen)
    const calibrated = { ...rules, calibration: { ...rules.calibration, temperature } }
    return all
      .filter((l) => l.company === company)
      .map((labelled) => ({
        labelled,
        verdict: classifier.classify.classify(labelled.profile, calibrated),
      }))
  })
}

/**
 * The temperature that fits workloads of companies that the points had not seen.
 * @param {Classifier} classifier
 * @param {readonly Labelled[]} all
 */
export function leftOutTemperature(classifier, all) {
  const seen = companiesOf(all).flatMap((company) => {
    const rules = fittedRuleSet(
      classifier,
      all.filter((l) => l.company !== company),
    )
    return all
      .filter((l) => l.company === company)
      .map(({ profile, tier }) => {
        const points = classifier.classify.tierPoints(
          classifier.contributions.contributions(profile, rules),
        )
        return { tier, points: [points.frontier, points.mid, points.routine] }
      })
  })
  return fitTemperature(seen)
}

/** @param {readonly Labelled[]} all */
const companiesOf = (all) => [...new Set(all.map(({ company }) => company))]
