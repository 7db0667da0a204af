import { subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Alternatives, Answer } from '../document/alternatives.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { amountIn, toHorizon } from '../plan/answer-money.ts'
import type { FourAnswers } from './four-answers.ts'
import type { Moving } from './whole-answer.ts'

/** From the least change to the most: of answers that bring about the same, the first is taken. */
const BY_CHANGE: readonly Moving[] = ['same-vendor', 'hosted-open', 'self-hosted']

/** An answer with what it brings over the horizon, its costs paid. */
export interface Rated {
  readonly kind: Moving
  readonly answer: Answer
  readonly net: Amount
  readonly low: Amount
  /** More than doing nothing brings. */
  readonly gain: Amount
}

/** What a recommendation is made from. */
export interface Case {
  readonly alternatives: Alternatives
  readonly input: PlanInput
  /** The bill over the horizon. */
  readonly bill: Amount
  readonly idle: Amount
  readonly rated: readonly Rated[]
}

/** The answers for the whole, the bill and what doing nothing brings, over the horizon. */
export function caseOf({ alternatives }: FourAnswers, input: PlanInput): Case {
  const currency = input.reportingCurrency
  const { whole, horizonMonths } = alternatives
  const spend = input.cells.reduce((sum, cell) => (sum + cell.spend) as Amount, ZERO)
  const idle = amountIn(whole['do-nothing'].net?.likely ?? {}, currency)
  const rated = BY_CHANGE.flatMap((kind): Rated[] => {
    const answer = whole[kind]
    if (answer.net === null) return []
    const net = amountIn(answer.net.likely, currency)
    const low = amountIn(answer.net.low, currency)
    return [{ kind, answer, net, low, gain: subtract(net, idle) }]
  })
  return { alternatives, input, bill: toHorizon(spend, input, horizonMonths), idle, rated }
}
