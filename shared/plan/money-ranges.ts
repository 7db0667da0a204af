import { add, formatAmount, parseAmount, ZERO, type Amount } from '../domain/amount.ts'
import type { CurrencyCode, MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { PlanInput } from './planning-input.ts'
import { mapEnds } from '../domain/range.ts'
import { lastCoveredMonth, overHorizon } from './plan-time.ts'

/** One currency's part of a document's money; zero where it has none. */
export function amountIn(money: MoneyText, currency: CurrencyCode): Amount {
  return parseAmount(money[currency] ?? '') ?? ZERO
}

/** Amounts of one currency as a document's money. */
export function moneyRange(range: Range<Amount>, currency: CurrencyCode): Range<MoneyText> {
  return mapEnds(range, (amount) => ({ [currency]: formatAmount(amount) }))
}

/** Two estimates added end by end; `undefined` adds nothing. */
export function sumRanges(a: Range<Amount> | undefined, b: Range<Amount>): Range<Amount> {
  if (a === undefined) return b
  return { low: add(a.low, b.low), likely: add(a.likely, b.likely), high: add(a.high, b.high) }
}

/** Three plain numbers added to three others. */
export function sumOfEnds(a: Range<number>, b: Range<number>): Range<number> {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high }
}

/** Money of the observed period carried to a number of months at constant volume, end by end. */
export function rangeOverHorizon(
  observed: Range<MoneyText>,
  input: PlanInput,
  months: number,
): Range<MoneyText> {
  const { reportingCurrency } = input
  return mapEnds(observed, (money) => {
    const amount = overHorizon(amountIn(money, reportingCurrency), input, months)
    return { [reportingCurrency]: formatAmount(amount) }
  })
}

/** Dollars in the reporting currency by the last month's rate; `undefined` where there is none: not known, not zero. */
export function dollarsIn(
  { reportingCurrency, coveredDays, convert }: PlanInput,
  usd: Amount,
): Amount | undefined {
  if (reportingCurrency === 'USD') return usd
  const month = lastCoveredMonth(coveredDays)
  return month === undefined ? undefined : convert(usd, 'USD', reportingCurrency, month)
}
