import type { Alternatives } from '../document/alternatives.ts'
import { parseIsoDay, type Day } from '../domain/day.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Recommendation } from '../document/recommendation.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import type { EvaluatedPlan } from '../plan/evaluate-plan.ts'
import { horizonPeriod } from '../plan/contracts/contract-phases.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { answerCatalogue, type AnswerCatalogue } from '../recommend/answer-catalogue.ts'
import { fourAnswers, type FourAnswers } from '../recommend/four-answers.ts'
import { moveEvidence, type EvidenceGround } from './grade-plans.ts'
import { owedInAll } from '../assumptions/commitment-terms.ts'
import { recommend } from '../recommend/recommend.ts'
import { answerOptions } from '../assumptions/default-assumptions.ts'

/** What is advised, and the plans behind it: nothing where there is no spend to advise on. */
export interface SavingsAdvice {
  readonly part: { readonly alternatives?: Alternatives; readonly recommendation?: Recommendation }
  /** One for each answer under which work moves. */
  readonly plans: readonly EvaluatedPlan[]
}

/**
 * The four options and the recommendation. Contracts that the user's plans state are the company's, so they bind
 * here too.
 */
export function savingsAdvice(
  input: PlanInput,
  own: readonly PlanDocument[],
  terms: Assumptions,
  ground: EvidenceGround,
): SavingsAdvice {
  const from = decisionDay(input)
  if (input.cells.length === 0 || from === undefined) return { part: {}, plans: [] }
  const options = answerOptions(terms, input.reportingCurrency)
  const owed = owedInAll(terms.owed, own)
  const answers = fourAnswers(input, optionCatalogue(ground, input), options, owed)
  return {
    part: {
      alternatives: answers.alternatives,
      recommendation: recommend(answers, input, owed, from),
    },
    plans: builtInPlans(answers),
  }
}

/** The built-in catalogue with the company's own tests among the evidence. */
export function optionCatalogue(ground: EvidenceGround, input: PlanInput): AnswerCatalogue {
  return answerCatalogue(moveEvidence(ground, input.prices.asOf))
}

/** The price book's day; where the bills reach beyond it, the first day after them, where the horizon begins. */
function decisionDay(input: PlanInput): Day | undefined {
  const priced = parseIsoDay(input.prices.asOf)
  const begins = horizonPeriod(input, 1)?.start
  return priced !== undefined && begins !== undefined && begins > priced ? begins : priced
}

/** In the order in which the options are shown; their names are for files, the screens have their own words. */
const BUILT_IN = [
  ['hosted-open', 'open-model', 'Work to the best adequate hosted open model'],
  ['same-vendor', 'one-tier-down', 'Work paid above its need, one tier down at the same vendor'],
  ['self-hosted', 'own-nodes', 'Work to a self-hosted open model'],
] as const

/**
 * The plans behind the options, with the default costs of the change, so that a plan and its option have the same
 * figures. An option under which nothing moves has no plan.
 */
function builtInPlans({ plans }: FourAnswers): readonly EvaluatedPlan[] {
  return BUILT_IN.flatMap(([kind, builtIn, name]) =>
    plans[kind].moves.length === 0 ? [] : [{ ...plans[kind], builtIn, name }],
  )
}
