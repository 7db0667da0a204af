import { add, type Amount } from '../domain/amount.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { Range } from '../domain/range.ts'
import { priceDateOf } from './candidates.ts'
import { moneyInReportingCurrency } from './contracts/commitments.ts'
import type { PlanInput } from './planning-input.ts'
import { forEachEnd, type End } from '../domain/range.ts'
import { lastCoveredMonth, netOverHorizon, observedMonths } from './plan-time.ts'

/**
 * What the savings of the observed period leave over the horizon once the plan's own costs are paid.
 *
 * @throws ProblemError when a cost is in a currency without a rate.
 */
export function netSavings(
  savings: Range<Amount>,
  plan: PlanDocument,
  input: PlanInput,
): Range<Amount> {
  const observed = observedMonths(input.coveredDays)
  return forEachEnd((end) =>
    netOverHorizon(savings[end], observed, plan.horizonMonths, ownCosts(plan, input, end)),
  )
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
