import {
  formatAmount,
  parseAmount,
  roundTo,
  subtract,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { MoneyText } from '../../domain/money.ts'
import type {
  DifferenceClass,
  MonthReconciliation,
  ReconciliationStatus,
} from '../../document/reconciliation-entry.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import { sum } from '../figures.ts'
import { sharesOf } from '../../domain/rounding.ts'

interface Printed {
  readonly files: MoneyText
  readonly invoice: MoneyText
  /** Printed files less printed invoice, so that the line can be checked by hand. */
  readonly difference: MoneyText
}

export interface PrintedMonth extends Printed {
  readonly month: MonthReconciliation
  /** Parts of the printed difference of one currency each. */
  readonly explained: readonly {
    readonly name: DifferenceClass
    readonly amount: Amount
    readonly money: MoneyText
  }[]
}

/**
 * Months of a comparison in printed cents. Every month is rounded by itself, because it is held against its own
 * invoice; in every line files less invoice is the difference and its parts add up to it. Currencies stay apart.
 */
export function printedComparison(months: readonly MonthReconciliation[]): {
  readonly lines: readonly PrintedMonth[]
  /** The invoiced months in one: their exact sum, rounded once. */
  readonly together: Printed & { readonly status: ReconciliationStatus }
} {
  const invoiced = months.filter(({ status }) => status !== 'no-invoice')
  const files = added(invoiced.map((month) => month.files))
  const invoice = added(invoiced.map((month) => month.invoice))
  return {
    lines: months.map((month) => {
      const printed = printedOf(month.files, month.invoice)
      return { month, ...printed, explained: partsOf(month, printed.difference) }
    }),
    together: { ...printedOf(files, invoice), status: worstOf(invoiced) },
  }
}

function printedOf(files: MoneyText, invoice: MoneyText): Printed {
  const rounded = (money: MoneyText, currency: string): Amount =>
    roundTo(amountIn(money, currency), centPlaces(currency))
  const printed = (money: MoneyText): MoneyText =>
    moneyOf(Object.keys(money).map((currency) => [currency, rounded(money, currency)]))
  return {
    files: printed(files),
    invoice: printed(invoice),
    difference: moneyOf(
      Object.keys(invoice).map((currency) => [
        currency,
        subtract(rounded(files, currency), rounded(invoice, currency)),
      ]),
    ),
  }
}

function partsOf(
  { explained }: MonthReconciliation,
  difference: MoneyText,
): PrintedMonth['explained'] {
  const named = Object.entries(explained) as [DifferenceClass, MoneyText][]
  return Object.keys(difference).flatMap((currency) => {
    const exact = named.map(([, money]) => amountIn(money, currency))
    const printed = sharesOf(amountIn(difference, currency), exact, centPlaces(currency))
    return named.map(([name], at) => {
      const amount = printed[at] ?? ZERO
      return { name, amount, money: moneyOf([[currency, amount]]) }
    })
  })
}

function worstOf(months: readonly MonthReconciliation[]): ReconciliationStatus {
  const order: readonly ReconciliationStatus[] = [
    'not-reconciled',
    'within-tolerance',
    'reconciled',
  ]
  const statuses = new Set(months.map(({ status }) => status))
  return order.find((status) => statuses.has(status)) ?? 'no-invoice'
}

function added(all: readonly MoneyText[]): MoneyText {
  return moneyOf(
    currenciesOf(all).map((currency) => [
      currency,
      sum(all.map((money) => amountIn(money, currency))),
    ]),
  )
}

function currenciesOf(all: readonly MoneyText[]): readonly string[] {
  return [...new Set(all.flatMap((money) => Object.keys(money)))]
}

function amountIn(money: MoneyText, currency: string): Amount {
  return parseAmount(money[currency] ?? '0') ?? ZERO
}

function moneyOf(parts: readonly (readonly [string, Amount])[]): MoneyText {
  return Object.fromEntries(parts.map(([currency, amount]) => [currency, formatAmount(amount)]))
}
