import type { AnswerKind } from '../../shared/document/alternatives.ts'
import type { PlanResult } from '../../shared/document/plan-result.ts'
import type { Messages } from '../../shared/i18n/messages/en.ts'

const ANSWER: Readonly<Record<Exclude<PlanResult['builtIn'], null>, AnswerKind>> = {
  'open-model': 'hosted-open',
  'one-tier-down': 'same-vendor',
  'own-nodes': 'self-hosted',
}

/** A plan of the program is called as the answer that it stands behind. */
export function builtInTitle(builtIn: keyof typeof ANSWER, t: Messages): string {
  return t.savings.advice.answers[ANSWER[builtIn]]
}
