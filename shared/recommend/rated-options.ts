import { subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Alternatives, Answer } from '../document/alternatives.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { intervalOf } from '../plan/draws/draw-interval.ts'
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
  /** Draw by draw. */
  readonly nets: Float64Array
  /** The median of the draws. */
  readonly net: Amount
  /** A tenth of the draws lie at or below it. */
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
  { alternatives, drawn, random }: FourOptions,
  input: PlanInput,
  contracts: 'by-date' | 'left-out',
): RatedOptions {
  const currency = input.reportingCurrency
  const { whole, horizonMonths } = alternatives
  const nets = drawn[contracts]
  const spend = input.cells.reduce((sum, cell) => (sum + cell.spend) as Amount, ZERO)
  const ends = (drawnNets: Float64Array) => {
    const { p10, p50 } = intervalOf(drawnNets, currency, random)
    return { low: amountIn(p10, currency), net: amountIn(p50, currency) }
  }
  const idle = ends(nets['do-nothing']).net
  const rated = BY_CHANGE.flatMap((kind): RatedOption[] => {
    const own = nets[kind]
    if (own === undefined) return []
    const { low, net } = ends(own)
    return [{ kind, answer: whole[kind], nets: own, net, low, gain: subtract(net, idle) }]
  })
  return { alternatives, input, bill: overHorizon(spend, input, horizonMonths), idle, rated }
}
