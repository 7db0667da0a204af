import { agreedPower } from '../statistics/powers.ts'
import {
  add,
  amountOf,
  formatAmount,
  multiply,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '../domain/amount.ts'
import type { Answer, OptionContracts } from '../document/alternatives.ts'
import type { CompanyContracts } from '../document/user/assumptions-document.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import { splitByMonth } from '../domain/day.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { forEachEnd, mapEnds } from '../domain/range.ts'
import { moneyRange } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'
import { spendByWorkload } from '../plan/work.ts'
import { contractPhases, hasContracts, horizonPeriod } from '../plan/contracts/contract-phases.ts'
import { savingOfPhases } from '../plan/contracts/saving-by-date.ts'
import { planEvaluator } from '../plan/evaluate-plan.ts'
import { withContracts } from '../assumptions/company-contracts.ts'
import { emptyPlan } from './option-plan.ts'
import { statedEffect } from './whole-bill-option.ts'

/** The option of doing nothing, for every workload and for the whole bill. */
export interface DoNothing {
  readonly baselines: readonly MoneyText[]
  readonly byWorkload: readonly Answer[]
  readonly whole: Answer
  readonly none: Answer
}

/**
 * Today's models stay and their prices fall evenly over the year. This saves nothing in the observed period, and the
 * mean decline over the horizon. For the whole bill contracts bind by their dates; their effect on a single workload
 * is not known.
 *
 * @throws RangeError when a decline is 1 or more.
 */
export function doNothing(
  input: PlanInput,
  options: PriceDecline,
  companyContracts: CompanyContracts,
): DoNothing {
  const spends = spendByWorkload(input)
  const { reportingCurrency: currency } = input
  const shares = forEachEnd((end) =>
    amountOf(meanDecline(options.priceDecline[end], options.horizonMonths)),
  )
  const falling = (spend: Amount): Range<Amount> =>
    forEachEnd((end) => multiply(overHorizon(spend, input, options.horizonMonths), shares[end]))
  const plan = withContracts(emptyPlan('do nothing', options.horizonMonths), companyContracts)
  const isBound = hasContracts(plan)
  const whole = falling(sum(spends))
  const effect = isBound ? declineEffect(plan, whole, input, options) : undefined
  const contracts: OptionContracts | null = isBound ? { rule: 'left-out', effect: null } : null
  const bound = effect && forEachEnd((end) => add(whole[end], effect[end]))
  return {
    baselines: spends.map((spend) => ({ [currency]: formatAmount(spend) })),
    byWorkload: spends.map((spend) => idleOption(falling(spend), contracts, currency)),
    whole: idleOption(bound ?? whole, statedEffect(effect, currency), currency),
    none: idleOption(falling(ZERO), contracts, currency),
  }
}

/** How far prices fall, and over how many months. */
export interface PriceDecline {
  readonly horizonMonths: number
  /** Share by which today's prices fall in a year. */
  readonly priceDecline: Range<number>
}

function idleOption(
  falling: Range<Amount>,
  contracts: OptionContracts | null,
  currency: string,
): Answer {
  const overHorizon = moneyRange(falling, currency)
  return {
    kind: 'do-nothing',
    to: null,
    why: null,
    evidence: null,
    evidenceAgainst: [],
    workloads: 0,
    saving: moneyRange({ low: ZERO, likely: ZERO, high: ZERO }, currency),
    overHorizon,
    net: overHorizon,
    interval: null,
    contracts,
  }
}

/**
 * The effect of contracts on the saving from falling prices: a lower bill may miss a minimum. Each month of the
 * horizon is evaluated as a plan whose bill is lower by that month's decline.
 */
function declineEffect(
  plan: PlanDocument,
  free: Range<Amount>,
  input: PlanInput,
  { horizonMonths, priceDecline }: PriceDecline,
): Range<Amount> {
  const horizon = horizonPeriod(input, horizonMonths)
  if (horizon === undefined) return mapEnds(free, () => ZERO)
  const phases = splitByMonth(horizon).flatMap((month, at) => {
    const share = mapEnds(priceDecline, (yearly) => declineBy(yearly, at + 1))
    const cheaper = { ...plan, levers: [{ kind: 'discount' as const, where: {}, share }] }
    return contractPhases(cheaper, input, month)
  })
  const bound = savingOfPhases(plan, phases, input, planEvaluator(input))
  return forEachEnd((end) => subtract(bound[end], free[end]))
}

/** The share by which prices have fallen by the end of a month. @param month counted from 1. */
function declineBy(yearly: number, month: number): number {
  return 1 - agreedPower(1 - yearly, month / 12)
}

/** The mean over the months of what a yearly decline has taken off by the end of each. */
export function meanDecline(yearly: number, months: number): number {
  if (!(yearly < 1)) throw new RangeError(`a decline must be below 1: ${String(yearly)}`)
  let sum = 0
  for (let month = 1; month <= months; month += 1) sum += declineBy(yearly, month)
  return months > 0 ? sum / months : 0
}
