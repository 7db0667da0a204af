import type { OpenQuestion } from '../document/open-question.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { PERIOD_QUESTION } from '../formats/reading/period-of-name.ts'
import { PORTKEY_COST_UNIT } from '../formats/gateways/portkey-logs.ts'

/** The questions that a format asks of a file, answered or not; an answer can be changed until the import is committed. */
export function questionsOf(
  { format, warnings }: ImportedFile,
  answers: ReadonlyMap<string, string>,
): readonly OpenQuestion[] {
  const questions: OpenQuestion[] = []
  const answer = (id: string): string | null => answers.get(id) ?? null
  if (format === 'portkey.logs') {
    const options = ['dollars', 'cents']
    questions.push({ id: PORTKEY_COST_UNIT, options, answer: answer(PORTKEY_COST_UNIT) })
  }
  const isUndated = warnings.some(({ code }) => code === 'period-unknown')
  if (isUndated || answers.has(PERIOD_QUESTION)) {
    questions.push({ id: PERIOD_QUESTION, options: null, answer: answer(PERIOD_QUESTION) })
  }
  return questions
}
