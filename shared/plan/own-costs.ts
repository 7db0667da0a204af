import { add, type Amount } from '../domain/amount.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Range } from '../domain/range.ts'
import { priceDateOf } from './candidates.ts'
import { moneyInReportingCurrency } from './contracts/minimum-spend.ts'
import type { PlanInput } from './planning-input.ts'
import { forEachEnd, type End } from '../domain/range.ts'
import { lastCoveredMonth } from './plan-time.ts'

/**
 * The costs of the change over the plan's horizon, by case: one-off + monthly × months.
 *
 * @returns in the reporting currency; zero where the plan states none.
 * @throws ProblemError when a cost is in a currency without a rate.
 */
export function costsOverHorizon(plan: PlanDocument, input: PlanInput): Range<Amount> {
  return forEachEnd((end) => {
    const { oneOff, monthly } = ownCosts(plan, input, end)
    return (oneOff + monthly * BigInt(plan.horizonMonths)) as Amount
  })
}

/** The costs of the change at one end, in the reporting currency: paid once, and of one month. */
export function ownCosts(
  plan: PlanDocument,
  input: PlanInput,
  end: End,
): { readonly oneOff: Amount; readonly monthly: Amount } {
  const month = lastCoveredMonth(input.coveredDays) ?? priceDateOf(plan, input).slice(0, 7)
  const items = (when: 'once' | 'monthly', base: Amount): Amount =>
    (plan.costItems ?? [])
      .filter((item) => item.when === when)
      .reduce((sum, { amount }) => {
        return add(sum, moneyInReportingCurrency(amount[end], month, plan, input))
      }, base)
  return {
    oneOff: items('once', moneyInReportingCurrency(plan.costs.oneOff, month, plan, input)),
    monthly: items('monthly', moneyInReportingCurrency(plan.costs.monthly, month, plan, input)),
  }
}
