import { agreedPower } from '../statistics/powers.ts'
import { add, amountOf, multiply, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { monthAfter, periodOfMonth, type Month } from '../domain/day.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Range } from '../domain/range.ts'
import { ownCosts } from '../plan/own-costs.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { forEachEnd, type End } from '../domain/range.ts'
import { contractPhases } from '../plan/contracts/contract-phases.ts'
import { prepaidEffects, type PrepaidEffect } from '../plan/contracts/prepaid-balances.ts'
import { savingByMonth, type MonthSaving } from '../plan/contracts/saving-by-date.ts'
import { activePart, weighWaves, type WeighedWave } from './waves.ts'

/** One month of the plan, in the reporting currency. */
export interface CashMonth {
  readonly month: Month
  /** Reduction of today's bill after contracts and nodes, before the plan's costs. */
  readonly reduction: Amount
  readonly oneOff: Amount
  readonly recurring: Amount
  readonly net: Amount
  readonly cumulative: Amount
  /** Avoided cost: what growth would have added to the reduction. It is in no other figure. */
  readonly avoidance: Amount
}

/** One end of the saving over time. */
export interface CashFlowEnd {
  readonly months: readonly CashMonth[]
  /** The first month from which the cumulative net stays at or above zero, counted from 1; `null` if there is none. */
  readonly paybackMonth: number | null
  /** Present value: every month discounted at its end by the plan's rate. */
  readonly netPresentValue: Amount
  /** Run-rate: twelve times the last month of the horizon, without one-off costs. */
  readonly runRate: Amount
  /** In-year: the net of the calendar year in which the plan starts. */
  readonly inYear: Amount
  readonly totalReduction: Amount
  readonly totalAvoidance: Amount
}

export type CashFlow = Range<CashFlowEnd>

/**
 * A plan month by month: waves start and ramp, contracts end on their dates, and one-off costs are paid as each wave
 * starts. The volume stays constant; growth enters the avoidance line only.
 *
 * @param start the first month of the horizon. @throws ProblemError for money in a currency without a rate.
 */
export function cashFlow(plan: PlanDocument, input: PlanInput, start: Month): CashFlow {
  const waves = weighWaves(plan, input)
  const months = Array.from({ length: plan.horizonMonths }, (_, at) => monthAfter(start, at))
  const arrived = new Map(months.map((month, at) => [month, amountOf(activePart(waves, at))]))
  const phases = contractPhases(plan, input, {
    start: periodOfMonth(start).start,
    end: periodOfMonth(monthAfter(start, plan.horizonMonths)).start,
  })
  const savings = savingByMonth(phases, input)
  const prepaid = prepaidEffects(plan, input, phases, (month) => arrived.get(month) ?? ZERO)
  return forEachEnd((end) => flowAtEnd(plan, input, { waves, savings, prepaid, end }))
}

interface CashInput {
  readonly waves: readonly WeighedWave[]
  /** Of each month of the horizon. */
  readonly savings: readonly MonthSaving[]
  readonly prepaid: readonly PrepaidEffect[]
  readonly end: End
}

function flowAtEnd(plan: PlanDocument, input: PlanInput, of: CashInput): CashFlowEnd {
  const months = monthsOfFlow(plan, input, of)
  const total = (pick: (month: CashMonth) => Amount): Amount =>
    months.reduce((sum, month) => add(sum, pick(month)), ZERO)
  const year = months[0]?.month.slice(0, 4)
  return {
    months,
    paybackMonth: paybackOf(months),
    netPresentValue: presentValue(months, plan.discountRate ?? 0),
    runRate: multiply(runRateOf(months.at(-1)), amountOf(12)),
    inYear: total(({ month, net }) => (month.slice(0, 4) === year ? net : ZERO)),
    totalReduction: total(({ reduction }) => reduction),
    totalAvoidance: total(({ avoidance }) => avoidance),
  }
}

function monthsOfFlow(
  plan: PlanDocument,
  input: PlanInput,
  { waves, savings, prepaid, end }: CashInput,
): readonly CashMonth[] {
  const costs = ownCosts(plan, input, end)
  const first = Math.min(...waves.map(({ startsAfterMonths }) => startsAfterMonths))
  let cumulative = ZERO
  return savings.map((saving, at): CashMonth => {
    const hasBegun = at >= first
    const { month } = saving
    const running = subtract(
      multiply(saving.tokens[end], amountOf(activePart(waves, at))),
      hasBegun ? saving.hosting[end] : ZERO,
    )
    const reduction = prepaid
      .filter((balance) => balance.month === month)
      .reduce((sum, { effect }) => add(sum, effect[end]), running)
    const starting = waves.filter(({ startsAfterMonths }) => startsAfterMonths === at)
    const part = starting.reduce((sum, { weight }) => sum + weight, 0)
    const oneOff = multiply(costs.oneOff, amountOf(Math.min(1, part)))
    const recurring = hasBegun ? costs.monthly : ZERO
    const net = subtract(subtract(reduction, oneOff), recurring)
    cumulative = add(cumulative, net)
    const growth = agreedPower(1 + plan.growth.monthlyRate, at + 1) - 1
    const avoidance = multiply(reduction, amountOf(growth))
    return { month, reduction, oneOff, recurring, net, cumulative, avoidance }
  })
}

function runRateOf(last: CashMonth | undefined): Amount {
  return last === undefined ? ZERO : subtract(last.reduction, last.recurring)
}

function paybackOf(months: readonly CashMonth[]): number | null {
  const lastBelow = months.findLastIndex(({ cumulative }) => cumulative < ZERO)
  return lastBelow + 1 < months.length ? lastBelow + 2 : null
}

function presentValue(months: readonly CashMonth[], yearly: number): Amount {
  return months.reduce((sum, { net }, at) => {
    const factor = agreedPower(1 + yearly, -(at + 1) / 12)
    return add(sum, multiply(net, amountOf(factor)))
  }, ZERO)
}
