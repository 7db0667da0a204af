import { parseAmount, ZERO, type Amount } from '../domain/amount.ts'
import type { Alternatives, Answer, AnswerKind } from './alternatives.ts'
import type { RecommendedChoice } from './recommendation.ts'

const ANSWER_OF: Readonly<Record<RecommendedChoice, AnswerKind | undefined>> = {
  stay: undefined,
  wait: undefined,
  'one-tier-down': 'same-vendor',
  'hosted-open': 'hosted-open',
  'self-host': 'self-hosted',
}

/** The likely net value of an answer; `undefined` where there is none in the currency. */
export function likelyNet({ net }: Answer, currency: string): Amount | undefined {
  const text = net?.likely[currency]
  return text === undefined ? undefined : parseAmount(text)
}

/** The answer that is recommended, and the best of the others that save; `undefined` where nothing should change now. */
export function recommendedAnswer(
  { whole }: Alternatives,
  choice: RecommendedChoice,
  currency: string,
): { readonly chosen: Answer; readonly next: Answer | undefined } | undefined {
  const kind = ANSWER_OF[choice]
  const chosen = kind && whole[kind]
  if (chosen === undefined || likelyNet(chosen, currency) === undefined) return undefined
  const valueOf = (answer: Answer): Amount => likelyNet(answer, currency) ?? ZERO
  const [next] = Object.values(whole)
    .filter((each) => each !== chosen && valueOf(each) > ZERO)
    .sort((a, b) => (valueOf(a) > valueOf(b) ? -1 : 1))
  return { chosen, next }
}
