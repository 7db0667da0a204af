import { add, ZERO, type Amount } from '../domain/amount.ts'
import { isInvoiced, type BillingStatement } from '../document/billing-statement.ts'
import { monthOf, type Month } from '../domain/day.ts'
import { isSameSeller, sellerId } from '../domain/seller.ts'
import type { Invoice } from './invoice.ts'

/** The invoices that files state: the lines of those that are owed, summed by issuer, month, invoice and currency. */
export function statedInvoices(statements: readonly BillingStatement[]): readonly Invoice[] {
  const invoices = new Map<string, Invoice>()
  for (const { issuer, month, invoiceId, currency, amount } of statements.filter(isInvoiced)) {
    const key = [issuer, month, invoiceId, currency].join('\n')
    const sum: Amount = add(invoices.get(key)?.amount ?? ZERO, amount)
    const provider = issuer.toLowerCase()
    invoices.set(key, { provider, amount: sum, currency, month, reference: invoiceId })
  }
  return [...invoices.values()]
}

/** Whether a person entered an invoice of the same provider and currency for the same time, or for all of it. */
export function isEntered(stated: Invoice, entered: readonly Invoice[]): boolean {
  return entered.some(
    ({ provider, currency, month }) =>
      isSameSeller(provider, stated.provider) &&
      currency === stated.currency &&
      (month === undefined || month === stated.month),
  )
}

/** Whether a provider has closed a month; `null` where no file says. */
export type Finality = (provider: string, month: Month) => boolean | null

/** What the billing periods in the files say; a month is open while one of its periods is. */
export function finality(statements: readonly BillingStatement[]): Finality {
  const closed = new Map<string, boolean>()
  for (const statement of statements) {
    if (statement.kind !== 'billing-period') continue
    const key = `${sellerId(statement.issuer)}\n${monthOf(statement.start)}`
    closed.set(key, statement.isClosed && (closed.get(key) ?? true))
  }
  return (provider, month) => closed.get(`${sellerId(provider)}\n${month}`) ?? null
}
