import type { Messages } from '../../shared/i18n/messages/en.ts'
import type { CaseRow } from '../figures/case-rows.ts'
import { planInSentence, planTitle } from './plan-title.ts'

/** What a way to go is called at the head of a row. */
export function caseName({ answer, plan }: Omit<CaseRow, 'net'>, t: Messages): string {
  if (answer !== undefined) return t.savings.advice.answers[answer]
  return plan === undefined ? t.savings.doNothing : planTitle(plan, t)
}

/** The same inside a sentence. */
export function caseInSentence({ answer, plan }: Omit<CaseRow, 'net'>, t: Messages): string {
  if (answer !== undefined) return t.savings.advice.inside[answer]
  return plan === undefined ? t.savings.doNothing : planInSentence(plan, false, t)
}
