import { agreedPower } from '../statistics/powers.ts'
import { add, amountOf, formatAmount, multiply, ZERO, type Amount } from '../domain/amount.ts'
import type { Answer } from '../document/alternatives.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { forEachEnd } from '../domain/range.ts'
import { moneyRange, toHorizon } from '../plan/answer-money.ts'

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
      kind: 'do-nothing',
      to: null,
      why: null,
      evidence: null,
      workloads: 0,
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
