import type { AnswerKind } from '../domain/alternatives.ts'
import type { MoneyText } from '../domain/money.ts'
import type {
  Recommendation,
  RecommendationReason,
  RecommendationRisk,
  RecommendedTest,
} from '../domain/recommendation.ts'
import { unreachable } from '../domain/problem.ts'
import type { Dial } from '../domain/plan-details.ts'

/** A recommendation in plain English. */
export interface RecommendationWords {
  readonly headline: string
  readonly reasons: readonly string[]
  readonly risk: string
  readonly test: string | undefined
}

const ANSWERS: Readonly<Record<AnswerKind, string>> = {
  'same-vendor': 'the same vendor’s smaller model',
  'hosted-open': 'a hosted open model',
  'self-hosted': 'an open model on own nodes',
  'do-nothing': 'doing nothing',
}

const THEN: Readonly<Record<Recommendation['choice'], string>> = {
  stay: 'stay with today’s models',
  wait: 'wait',
  'one-tier-down': 'go one tier down at the same vendor',
  'hosted-open': 'go to a hosted open model',
  'self-host': 'run an open model on own nodes',
}

/** @param money how an amount is written for the reader. */
export function recommendationWords(
  recommendation: Recommendation,
  money: (amount: MoneyText) => string,
): RecommendationWords {
  const { test } = recommendation
  return {
    headline: headline(recommendation),
    reasons: recommendation.reasons.map((reason) => reasonWords(reason, money)),
    risk: riskWords(recommendation.risk, money),
    test: test === null ? undefined : testWords(test),
  }
}

/** A break-even value as a sentence: the likely saving of the moves is zero beyond it. */
export function dialWords({ kind, zeroAt, zeroWhen }: Dial): string {
  switch (kind) {
    case 'tokens':
      return `Zero if the new model uses more than ${factor(zeroAt)} times the tokens`
    case 'fallback':
      return `Zero if more than ${percent(zeroAt)} must be run again on today’s model`
    case 'cache-carry-over':
      return `Zero if ${zeroWhen === 'below' ? 'fewer' : 'more'} than ${percent(zeroAt)} of today’s cache hits are kept`
    case 'cache-hit':
      return `Zero if the cache hit falls under ${percent(zeroAt)} of what is sent`
    default:
      return unreachable(kind)
  }
}

function headline({ choice, to, until }: Recommendation): string {
  const where = to === null ? '' : `: ${to.model} at ${to.seller}`
  switch (choice) {
    case 'stay':
      return 'Stay with today’s models'
    case 'wait':
      return `Wait until ${until ?? 'the contract ends'}, then move${where}`
    case 'one-tier-down':
      return `Go one tier down at the same vendor${where}`
    case 'hosted-open':
      return `Move to a hosted open model${where}`
    case 'self-host':
      return `Run an open model on own nodes${to === null ? '' : `: ${to.model}`}`
    default:
      return unreachable(choice)
  }
}

function reasonWords(reason: RecommendationReason, money: (amount: MoneyText) => string): string {
  switch (reason.code) {
    case 'largest-net':
      return `It likely brings most: ${money(reason.net)} net in ${String(reason.months)} months, its costs paid.`
    case 'almost-as-much-with-less-change':
      return `It likely brings ${money(reason.net)} net with less change; ${ANSWERS[reason.other]} would bring ${money(reason.otherNet)}.`
    case 'more-than-next':
      return `That is ${money(reason.by)} more than ${ANSWERS[reason.other]}.`
    case 'better-than-waiting-for-prices':
      return `It brings ${money(reason.by)} more than doing nothing while prices fall.`
    case 'even-low-case-saves':
      return `Even with every assumption at its bad end ${money(reason.low)} is left.`
    case 'tokens-may-multiply':
      return `The new model may use ${factor(reason.times)} times the tokens before nothing is saved.`
    case 'part-of-spend':
      return `It reaches ${String(reason.workloads)} ${reason.workloads === 1 ? 'workload' : 'workloads'} with ${percent(reason.share)} of the spend.`
    case 'nothing-beats-today':
      return reason.best === null
        ? 'No model was found that may take the work.'
        : `No alternative is worth its costs: the best would bring ${money(reason.best)} net.`
    case 'work-needs-its-tier':
      return `${percent(reason.share)} of the spend is for work that needs the model it has.`
    case 'work-not-judged':
      return `${percent(reason.share)} of the spend is for work that nobody has judged yet.`
    case 'tokens-not-known':
      return `For ${percent(reason.share)} of the spend the tokens are not known.`
    case 'prices-fall-anyway':
      return `Falling prices are expected to bring ${money(reason.brings)} without any change.`
    case 'contract-takes-the-saving':
      return `The contract with ${reason.provider} takes ${money(reason.monthly)} a month of the saving until ${reason.until}.`
    case 'free-from':
      return `From ${reason.day} no contract is in the way.`
    case 'then':
      return `Then ${THEN[reason.choice]}: likely ${money(reason.net)} net over the horizon.`
    default:
      return unreachable(reason)
  }
}

function riskWords(risk: RecommendationRisk, money: (amount: MoneyText) => string): string {
  switch (risk.code) {
    case 'quality-not-proven':
      return risk.evidence === null || risk.evidence === 'D'
        ? 'Nobody has shown that the new model does this work as well; no bill can.'
        : 'Public tests speak for the new model, but not on this work.'
    case 'may-cost-money':
      return `With every assumption at its bad end it costs money: ${money(risk.low)} net.`
    case 'nodes-stand-idle':
      return `Nodes that stand idle cost the same: in the bad case ${money(risk.low)} net.`
    case 'contract-may-change':
      return `A contract that is renewed before ${risk.until} closes the door again.`
    case 'savings-not-looked-for':
      return `${percent(risk.share)} of the spend could not be judged; a saving may hide there.`
    default:
      return unreachable(risk)
  }
}

function testWords({ workload, failureRate, confidence, plans }: RecommendedTest): string {
  const passed = plans
    .map(({ samples, failures }) =>
      failures === 0
        ? `${String(samples)} samples without a failure`
        : `${String(samples)} samples with at most ${String(failures)} failures`,
    )
    .join(', or ')
  return `First compare blind on “${workload}”: ${passed} show with ${percent(confidence)} certainty that fewer than ${percent(failureRate)} fail.`
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`
}

function factor(value: number): string {
  return value.toFixed(1)
}
