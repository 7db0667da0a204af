import type { Alternatives } from '../document/alternatives.ts'
import { parseIsoDay } from '../domain/day.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { Recommendation } from '../document/recommendation.ts'
import type { SavingsTerms } from '../document/assumptions-terms.ts'
import type { EvaluatedPlan } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { ANSWER_CATALOGUE } from '../recommend/answer-catalogue.ts'
import { fourAnswers, type FourAnswers } from '../recommend/four-answers.ts'
import { owedInAll } from '../assumptions/commitment-terms.ts'
import { recommend } from '../recommend/recommend.ts'
import { answerOptions } from '../assumptions/assumptions-document.ts'

/** What is advised, and the plans behind it: nothing where there is no spend to advise on. */
export interface SavingsAdvice {
  readonly part: { readonly alternatives?: Alternatives; readonly recommendation?: Recommendation }
  /** One for each answer under which work moves. */
  readonly plans: readonly EvaluatedPlan[]
}

/**
 * The four answers and what they say should be done. What the user's plans say is owed to sellers is owed here too.
 * The day of the decision is the price book's: an analysis has no clock.
 */
export function savingsAdvice(
  input: PlanInput,
  own: readonly PlanDocument[],
  terms: SavingsTerms,
): SavingsAdvice {
  const from = parseIsoDay(input.prices.asOf)
  if (input.cells.length === 0 || from === undefined) return { part: {}, plans: [] }
  const options = answerOptions(terms, input.reportingCurrency)
  const answers = fourAnswers(input, ANSWER_CATALOGUE, options)
  const owed = owedInAll(terms.owed, own)
  return {
    part: {
      alternatives: answers.alternatives,
      recommendation: recommend(answers, input, owed, from),
    },
    plans: builtInPlans(answers),
  }
}

/** In the order in which the answers are shown; their names are for files, the screens have their own words. */
const BUILT_IN = [
  ['hosted-open', 'open-model', 'Work to the best adequate hosted open model'],
  ['same-vendor', 'one-tier-down', 'Work paid above its need, one tier down at the same vendor'],
  ['self-hosted', 'own-nodes', 'Work to an open model on own nodes'],
] as const

/**
 * The very plans of the answers, with the cost of the change by its defaults: what a plan says and what its answer
 * says is one figure. An answer under which nothing moves has no plan.
 */
function builtInPlans({ plans }: FourAnswers): readonly EvaluatedPlan[] {
  return BUILT_IN.flatMap(([kind, builtIn, name]) =>
    plans[kind].moves.length === 0 ? [] : [{ ...plans[kind], builtIn, name }],
  )
}
