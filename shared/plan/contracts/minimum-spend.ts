import { add, parseAmount, scale, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import { daysInMonth, monthOf, parseIsoDay, periodOfMonth, type Month } from '../../domain/day.ts'
import type { MoneyText } from '../../domain/money.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import { ProblemError } from '../../domain/problem.ts'
import { sellerId } from '../../domain/seller.ts'
import type { PlanInput } from '../planning-input.ts'
import { billKey, type Bills } from '../evaluate-case.ts'

/** The least that a seller charges in a month, under `billKey`, in the reporting currency. */
export type Minimums = ReadonlyMap<string, Amount>

/**
 * The minimums of a plan in the observed months, each in proportion to the days its provider's files cover. In the
 * month in which a commitment ends only its days up to `until`, inclusive, count. Of two commitments to one
 * provider the larger one binds.
 *
 * @throws ProblemError when a minimum is in a currency without a rate. RangeError for an `until` that is no day.
 * Source: HEADLESS.md, "Plan rules", Commitment.
 */
export function planMinimums(plan: PlanDocument, input: PlanInput): Minimums {
  const minimums = new Map<string, Amount>()
  for (const { provider, monthlyMinimum, until } of plan.commitments) {
    for (const [key, minimum] of amountsByMonth(provider, monthlyMinimum, until, plan, input)) {
      const other = minimums.get(key)
      if (other === undefined || other < minimum) minimums.set(key, minimum)
    }
  }
  return minimums
}

/**
 * A monthly amount of a contract in each observed month, in proportion to the days that are covered and bound.
 *
 * @param until the last day, inclusive. @throws as `planMinimums`.
 */
export function amountsByMonth(
  provider: string,
  monthly: MoneyText,
  until: string,
  plan: PlanDocument,
  input: PlanInput,
): Minimums {
  const amounts = new Map<string, Amount>()
  const seller = sellerId(provider)
  for (const [month, covered] of daysOfProvider(input, seller)) {
    const days = Math.min(covered, daysBound(until, month))
    if (days <= 0) continue
    const whole = moneyInReportingCurrency(monthly, month, plan, input)
    amounts.set(billKey(seller, month), scale(whole, BigInt(days), BigInt(daysInMonth(month))))
  }
  return amounts
}

/** The shortfalls: what the minimums add to the bills. */
export function shortfall(minimums: Minimums, bills: Bills): Amount {
  let sum = ZERO
  for (const [key, minimum] of minimums) {
    const missing = subtract(minimum, bills.get(key) ?? ZERO)
    if (missing > ZERO) sum = add(sum, missing)
  }
  return sum
}

/**
 * Money of a plan in the reporting currency, by the month's rate.
 *
 * @throws ProblemError when a currency has no rate: a cost that is left out would make the saving too large.
 */
export function moneyInReportingCurrency(
  money: MoneyText,
  month: Month,
  plan: PlanDocument,
  input: PlanInput,
): Amount {
  let sum = ZERO
  for (const [currency, text] of Object.entries(money)) {
    const amount = parseAmount(text)
    if (amount === undefined) throw new RangeError(`not an amount: ${text}`)
    sum = add(sum, converted(amount, currency, month, plan, input))
  }
  return sum
}

function converted(
  amount: Amount,
  currency: string,
  month: Month,
  plan: PlanDocument,
  input: PlanInput,
): Amount {
  const { reportingCurrency } = input
  if (currency === reportingCurrency) return amount
  const result = input.convert(amount, currency, reportingCurrency, month)
  if (result !== undefined) return result
  throw new ProblemError({
    what: `The plan states money in ${currency}, and there is no rate to ${reportingCurrency} for ${month}.`,
    where: `plan "${plan.name}"`,
    found: currency,
    expected: `${reportingCurrency}, or a currency with a rate for ${month}`,
    fix: `Add the rate for ${month}, or write the amount in ${reportingCurrency}.`,
  })
}

function daysBound(until: string, month: Month): number {
  const last = parseIsoDay(until)
  if (last === undefined) throw new RangeError(`not a day: ${until}`)
  if (month < monthOf(last)) return daysInMonth(month)
  return month > monthOf(last) ? 0 : last - periodOfMonth(month).start + 1
}

/**
 * Names of one bill count together: the most days that any of them covers. A seller without files (a candidate one
 * has already committed to) runs over all covered days.
 */
function daysOfProvider(input: PlanInput, seller: string): ReadonlyMap<Month, number> {
  const days = new Map<Month, number>()
  for (const [provider, months] of input.coveredDaysByProvider) {
    if (sellerId(provider) !== seller) continue
    for (const [month, covered] of months) {
      days.set(month, Math.max(days.get(month) ?? 0, covered))
    }
  }
  return days.size > 0 ? days : input.coveredDays
}
