import type { Messages } from '../../shared/i18n/messages/en.ts'
import type { CaseRow } from '../../shared/insights/plans/options.ts'
import { planInSentence, planTitle } from './plan-title.ts'

type NamedCase = Pick<CaseRow, 'option' | 'plan'>

/** What a way to go is called at the head of a row. */
export function caseName({ option, plan }: NamedCase, t: Messages): string {
  if (option !== undefined) return t.savings.advice.answers[option]
  return plan === undefined ? t.savings.doNothing : planTitle(plan, t)
}

/** The same inside a sentence. */
export function caseInSentence({ option, plan }: NamedCase, t: Messages): string {
  if (option !== undefined) return t.savings.advice.inside[option]
  return plan === undefined ? t.savings.doNothing : planInSentence(plan, false, t)
}
