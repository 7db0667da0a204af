import { forEachAnswer, type Alternatives } from '../document/alternatives.ts'
import type { CompanyContracts } from '../document/user/assumptions-document.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import { amountToNumber, subtract } from '../domain/amount.ts'
import { forEachEnd, type End, type Range } from '../domain/range.ts'
import { NO_CONTRACTS, withContracts } from '../assumptions/company-contracts.ts'
import { drawPlan } from '../plan/draws/draw-plan.ts'
import { intervalOf } from '../plan/draws/draw-interval.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { NamedDraws } from '../statistics/named-draws.ts'
import { triangular } from '../statistics/triangular.ts'
import type { MovingOption } from './whole-bill-option.ts'

/** The net value of each option over the horizon, draw by draw; `undefined` where it has none. */
export type OptionDraws = Readonly<
  Record<MovingOption, Float64Array | undefined> & Record<'do-nothing', Float64Array>
>

/** What is drawn about the options for the whole bill. */
export interface DrawnOptions {
  readonly whole: Alternatives['whole']
  readonly plans: Readonly<Record<MovingOption, PlanDocument>>
  readonly priceDecline: Range<number>
  readonly companyContracts: CompanyContracts
}

/**
 * The options for the whole bill under the same drawn assumptions, so that they can be compared draw by draw.
 *
 * @param contracts by their dates, or as if there were none: what is worth waiting for.
 */
export function drawOptions(
  options: DrawnOptions,
  input: PlanInput,
  contracts: 'by-date' | 'left-out',
  random: NamedDraws,
): OptionDraws {
  const { whole, plans, companyContracts } = options
  const bound = contracts === 'by-date' ? companyContracts : NO_CONTRACTS
  const of = (kind: MovingOption): Float64Array | undefined =>
    whole[kind].net === null
      ? undefined
      : drawPlan(withContracts(plans[kind], bound), input, random).nets
  return {
    'same-vendor': of('same-vendor'),
    'hosted-open': of('hosted-open'),
    'self-hosted': of('self-hosted'),
    'do-nothing': drawIdle(options, input.reportingCurrency, contracts, random),
  }
}

/** The options with the interval that is shown of each. */
export function withIntervals(
  whole: Alternatives['whole'],
  drawn: OptionDraws,
  currency: string,
  random: NamedDraws,
): Alternatives['whole'] {
  return forEachAnswer((kind) => {
    const nets = drawn[kind]
    const interval = nets === undefined ? null : intervalOf(nets, currency, random)
    return { ...whole[kind], interval }
  })
}

/** What falling prices bring. Between its ends the value of a decline is taken as a straight line. */
function drawIdle(
  { whole, priceDecline }: DrawnOptions,
  currency: string,
  contracts: 'by-date' | 'left-out',
  random: NamedDraws,
): Float64Array {
  const { net, contracts: bound } = whole['do-nothing']
  const at = (end: End): number => {
    const effect = contracts === 'by-date' ? {} : bound?.effect?.[end]
    return amountToNumber(
      subtract(amountIn(net?.[end] ?? {}, currency), amountIn(effect ?? {}, currency)),
    )
  }
  const value = forEachEnd(at)
  const { likely } = priceDecline
  return Float64Array.from(random.uniform('price decline'), (uniform) => {
    const off = triangular(priceDecline, uniform) - likely
    const end = off * (priceDecline.low - likely) > 0 ? 'low' : 'high'
    const span = priceDecline[end] - likely
    return value.likely + (span === 0 ? 0 : off / span) * (value[end] - value.likely)
  })
}
