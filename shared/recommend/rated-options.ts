import { subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Alternatives, Answer } from '../document/alternatives.ts'
import type { End } from '../domain/range.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'
import type { FourOptions } from './four-options.ts'
import type { MovingOption } from './whole-bill-option.ts'

/** Options from least to most change: among options that save about the same, the first is chosen. */
const BY_CHANGE: readonly MovingOption[] = ['same-vendor', 'hosted-open', 'self-hosted']

/** An option with its net value over the horizon. */
export interface RatedOption {
  readonly kind: MovingOption
  readonly answer: Answer
  readonly net: Amount
  readonly low: Amount
  /** Net value minus that of doing nothing. */
  readonly gain: Amount
}

/** The input of a recommendation. */
export interface RatedOptions {
  readonly alternatives: Alternatives
  readonly input: PlanInput
  /** The bill over the horizon. */
  readonly bill: Amount
  readonly idle: Amount
  readonly rated: readonly RatedOption[]
}

/**
 * The options for the whole bill, the bill and the value of doing nothing, over the horizon.
 *
 * @param contracts with every contract on its dates, or as if there were none: what is worth waiting for.
 */
export function ratedOptions(
  { alternatives }: FourOptions,
  input: PlanInput,
  contracts: 'by-date' | 'left-out',
): RatedOptions {
  const currency = input.reportingCurrency
  const { whole, horizonMonths } = alternatives
  const spend = input.cells.reduce((sum, cell) => (sum + cell.spend) as Amount, ZERO)
  const netOf = ({ net, contracts: bound }: Answer, end: End): Amount => {
    const value = amountIn(net?.[end] ?? {}, currency)
    const effect = amountIn(bound?.effect?.[end] ?? {}, currency)
    return contracts === 'by-date' ? value : subtract(value, effect)
  }
  const idle = netOf(whole['do-nothing'], 'likely')
  const rated = BY_CHANGE.flatMap((kind): RatedOption[] => {
    const answer = whole[kind]
    if (answer.net === null) return []
    const net = netOf(answer, 'likely')
    return [{ kind, answer, net, low: netOf(answer, 'low'), gain: subtract(net, idle) }]
  })
  return { alternatives, input, bill: overHorizon(spend, input, horizonMonths), idle, rated }
}
