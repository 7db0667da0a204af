import type { AnalysisDocument } from '../domain/analysis-document.ts'
import { parseIsoDay } from '../domain/day.ts'
import type { PlanDocument } from '../domain/plan-document.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { ANSWER_CATALOGUE } from '../savings/answer-catalogue.ts'
import { defaultAnswerOptions } from '../savings/answer-options.ts'
import { fourAnswers } from '../savings/four-answers.ts'
import { recommend } from '../savings/recommend.ts'

/**
 * The four answers and what they say should be done, by the defaults. What the user's plans say is owed to sellers is
 * owed here too. The day of the decision is the price book's: an analysis has no clock.
 */
export function savingsAdvice(
  input: PlanInput,
  plans: readonly PlanDocument[],
): Pick<AnalysisDocument, 'alternatives' | 'recommendation'> {
  const from = parseIsoDay(input.prices.asOf)
  if (input.cells.length === 0 || from === undefined) return {}
  const options = defaultAnswerOptions(input.reportingCurrency)
  const answers = fourAnswers(input, ANSWER_CATALOGUE, options)
  const owed = {
    commitments: plans.flatMap(({ commitments }) => commitments),
    discountTiers: plans.flatMap(({ discountTiers = [] }) => discountTiers),
    contracts: plans.flatMap(({ contracts = [] }) => contracts),
  }
  return {
    alternatives: answers.alternatives,
    recommendation: recommend(answers, input, owed, from),
  }
}
