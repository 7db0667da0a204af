import { agreedPower } from './powers.ts'
import { add, amountOf, formatAmount, multiply, ZERO, type Amount } from '../domain/amount.ts'
import type { Answer } from '../domain/alternatives.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/plan-result.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { forEachEnd } from '../plan/plan-terms.ts'
import type { DefaultFigure } from '../plan/savings-defaults.ts'
import { moneyRange, toHorizon } from './answer-money.ts'

/**
 * How much the price of a model that one stays with falls in a year. `low` is the pessimistic end of what doing
 * nothing brings. Editable: a list price mostly falls by a new model, and that has to be moved to.
 */
export const PRICE_DECLINE: DefaultFigure = {
  low: 0,
  likely: 0.1,
  high: 0.3,
  basis:
    'Judgment on list prices seen to 2026-11-20: Claude Sonnet 5 unchanged, GPT-5.6 Sol cut by 20 % on 2026-08-21 (promotion), Gemini 3.6 to 3.8 Flash double on 2027-01-01',
}

/** Doing nothing, for every workload and for the whole. */
export interface DoNothing {
  readonly baselines: readonly MoneyText[]
  readonly byWorkload: readonly Answer[]
  readonly whole: Answer
  readonly none: Answer
}

/**
 * Today's models stay and their prices fall evenly over the year: in the observed period that saves nothing, over
 * the horizon the mean of the decline.
 *
 * @throws RangeError when a decline is 1 or more.
 */
export function doNothing(
  input: PlanInput,
  options: { readonly horizonMonths: number; readonly priceDecline: Range<number> },
): DoNothing {
  const spends = input.workloads.map(() => ZERO)
  for (const cell of input.cells) {
    spends[cell.workload] = add(spends[cell.workload] ?? ZERO, cell.spend)
  }
  const currency = input.reportingCurrency
  const shares = forEachEnd((end) =>
    amountOf(meanDecline(options.priceDecline[end], options.horizonMonths)),
  )
  const answer = (spend: Amount): Answer => {
    const falling = moneyRange(
      forEachEnd((end) => multiply(toHorizon(spend, input, options.horizonMonths), shares[end])),
      currency,
    )
    return {
      ...{ kind: 'do-nothing', to: null, why: null, evidence: null, workloads: 0 },
      saving: moneyRange({ low: ZERO, likely: ZERO, high: ZERO }, currency),
      overHorizon: falling,
      net: falling,
    }
  }
  return {
    baselines: spends.map((spend) => ({ [currency]: formatAmount(spend) })),
    byWorkload: spends.map((spend) => answer(spend)),
    whole: answer(spends.reduce(add, ZERO)),
    none: answer(ZERO),
  }
}

/** The mean over the months of what a yearly decline has taken off by the end of each. */
export function meanDecline(yearly: number, months: number): number {
  if (!(yearly < 1)) throw new RangeError(`a decline must be below 1: ${String(yearly)}`)
  let sum = 0
  for (let month = 1; month <= months; month += 1) sum += 1 - agreedPower(1 - yearly, month / 12)
  return months > 0 ? sum / months : 0
}
