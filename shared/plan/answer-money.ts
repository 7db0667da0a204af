import { add, formatAmount, parseAmount, scale, ZERO, type Amount } from '../domain/amount.ts'
import type { CurrencyCode, MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { PlanInput } from './planning-input.ts'
import { mapEnds } from '../domain/range.ts'
import { lastCoveredMonth, observedMonths } from './plan-time.ts'

/** One currency's part of a document's money; zero where it has none. */
export function amountIn(money: MoneyText, currency: CurrencyCode): Amount {
  return parseAmount(money[currency] ?? '') ?? ZERO
}

export function moneyRange(range: Range<Amount>, currency: CurrencyCode): Range<MoneyText> {
  return mapEnds(range, (amount) => ({ [currency]: formatAmount(amount) }))
}

export function sumRanges(a: Range<Amount> | undefined, b: Range<Amount>): Range<Amount> {
  if (a === undefined) return b
  return { low: add(a.low, b.low), likely: add(a.likely, b.likely), high: add(a.high, b.high) }
}

/** Three plain numbers added to three others. */
export function sumOfEnds(a: Range<number>, b: Range<number>): Range<number> {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high }
}

/** Money of the observed period carried to the horizon at constant volume, before any cost of the change. */
export function overHorizon(
  observed: Range<MoneyText>,
  input: PlanInput,
  { horizonMonths }: { readonly horizonMonths: number },
): Range<MoneyText> {
  const { reportingCurrency } = input
  return mapEnds(observed, (money) => {
    const amount = toHorizon(amountIn(money, reportingCurrency), input, horizonMonths)
    return { [reportingCurrency]: formatAmount(amount) }
  })
}

/** The same volume for another number of months. */
export function toHorizon(amount: Amount, input: PlanInput, months: number): Amount {
  const { numerator, denominator } = observedMonths(input.coveredDays)
  return numerator === 0n ? ZERO : scale(amount, BigInt(months) * denominator, numerator)
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
