import { agreedPower } from '../statistics/powers.ts'
import { add, amountOf, multiply, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Month } from '../domain/day.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { Range } from '../domain/range.ts'
import { evaluatePlan } from '../plan/evaluate-plan.ts'
import { ownCosts } from '../plan/own-costs.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { forEachEnd, type End } from '../domain/range.ts'
import { settlementOf } from '../plan/contracts/settlement.ts'
import { amountIn, toHorizon } from '../plan/answer-money.ts'
import { contractsInMonth, planInMonth } from './bound-plan.ts'
import { activePart, weighWaves, type WeighedWave } from './waves.ts'

/** One month of the plan, in the reporting currency. */
export interface CashMonth {
  readonly month: Month
  /** Off today's bill, contracts and nodes included, before the plan's own costs. */
  readonly reduction: Amount
  readonly oneOff: Amount
  readonly recurring: Amount
  readonly net: Amount
  readonly cumulative: Amount
  /** What growth would have added to the reduction: cost that never comes. It is in no other figure. */
  readonly avoidance: Amount
}

/** One end of the saving over time. */
export interface CashCourse {
  readonly months: readonly CashMonth[]
  /** The month from which the sum stays at zero or above, counted from 1; `null` within the horizon never. */
  readonly paybackMonth: number | null
  /** Of all months at the plan's discount rate, each at its end. */
  readonly netPresentValue: Amount
  /** A year of the last month of the horizon, without anything paid once. */
  readonly runRate: Amount
  /** What the calendar year in which the plan starts sees of it. */
  readonly inYear: Amount
  readonly totalReduction: Amount
  readonly totalAvoidance: Amount
}

export type CashFlow = Range<CashCourse>

/**
 * A plan month by month: waves start and ramp, contracts run out, and what is paid once is paid as each wave starts.
 * The volume is held; growth enters the line of avoidance only.
 *
 * @param start the first month of the horizon. @throws ProblemError for money in a currency without a rate.
 */
export function cashFlow(plan: PlanDocument, input: PlanInput, start: Month): CashFlow {
  const months = Array.from({ length: plan.horizonMonths }, (_, at) => monthAfter(start, at))
  const waves = weighWaves(plan, input)
  const savings = savingsByMonth(plan, input, months)
  return forEachEnd((end) => courseOf(plan, input, { months, waves, savings, end }))
}

/** The month so many months later. */
export function monthAfter(month: Month, later: number): Month {
  const [year = NaN, number = NaN] = month.split('-').map(Number)
  const all = year * 12 + number - 1 + later
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** A month's saving at full ramp: of the tokens, and of the nodes that stand from the start. */
interface MonthlySaving {
  readonly tokens: Range<Amount>
  readonly nodes: Range<Amount>
}

function savingsByMonth(
  plan: PlanDocument,
  input: PlanInput,
  months: readonly Month[],
): readonly MonthlySaving[] {
  const known = new Map<string, MonthlySaving>()
  return months.map((month) => {
    const key = contractsInMonth(plan, month)
    const found = known.get(key) ?? monthlySaving(planInMonth(plan, input, month), input)
    known.set(key, found)
    return found
  })
}

function monthlySaving(plan: PlanDocument, input: PlanInput): MonthlySaving {
  const { saving } = evaluatePlan(plan, input, { drivers: false, moves: false })
  const { hosting } = settlementOf(plan, input)
  const nodes = forEachEnd((end) => toHorizon(hosting[end], input, 1))
  const tokens = forEachEnd((end) => {
    return add(toHorizon(amountIn(saving[end], input.reportingCurrency), input, 1), nodes[end])
  })
  return { tokens, nodes }
}

interface CourseInput {
  readonly months: readonly Month[]
  readonly waves: readonly WeighedWave[]
  readonly savings: readonly MonthlySaving[]
  readonly end: End
}

function courseOf(plan: PlanDocument, input: PlanInput, of: CourseInput): CashCourse {
  const { waves, savings, end } = of
  const costs = ownCosts(plan, input, end)
  const first = Math.min(...waves.map(({ startsAfterMonths }) => startsAfterMonths))
  let cumulative = ZERO
  const months = of.months.map((month, at): CashMonth => {
    const hasBegun = at >= first
    const reduction = subtract(
      multiply(savings[at]?.tokens[end] ?? ZERO, amountOf(activePart(waves, at))),
      hasBegun ? (savings[at]?.nodes[end] ?? ZERO) : ZERO,
    )
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
  const total = (pick: (month: CashMonth) => Amount): Amount =>
    months.reduce((sum, month) => add(sum, pick(month)), ZERO)
  const year = of.months[0]?.slice(0, 4)
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
