import type { AnalysisDocument } from '../domain/analysis-document.ts'
import { parseIsoDay } from '../domain/day.ts'
import type { PlanDocument } from '../domain/plan-document.ts'
import type { SavingsTerms } from '../domain/savings-terms.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { ANSWER_CATALOGUE } from '../savings/answer-catalogue.ts'
import { fourAnswers } from '../savings/four-answers.ts'
import { owedInAll } from '../savings/owed.ts'
import { recommend } from '../savings/recommend.ts'
import { answerOptions } from '../savings/savings-terms.ts'

/**
 * The four answers and what they say should be done. What the user's plans say is owed to sellers is
 * owed here too. The day of the decision is the price book's: an analysis has no clock.
 */
export function savingsAdvice(
  input: PlanInput,
  plans: readonly PlanDocument[],
  terms: SavingsTerms,
): Pick<AnalysisDocument, 'alternatives' | 'recommendation'> {
  const from = parseIsoDay(input.prices.asOf)
  if (input.cells.length === 0 || from === undefined) return {}
  const options = answerOptions(terms, input.reportingCurrency)
  const answers = fourAnswers(input, ANSWER_CATALOGUE, options)
  const owed = owedInAll(terms.owed, plans)
  return {
    alternatives: answers.alternatives,
    recommendation: recommend(answers, input, owed, from),
  }
}
