import type { InvoiceTotal, RateEntry } from '../../../shared/api/books-api.ts'
import { parseAmount } from '../../../shared/domain/amount.ts'
import { parseMonth } from '../../../shared/domain/day.ts'
import type { OwnerRow } from '../../../shared/document/owners.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { ownerFaults } from '../../../shared/owners/read-owners.ts'

const CURRENCY = /^[A-Z]{3}$/

/** @returns the rates. @throws ProblemError naming the first row that cannot be used; so do the others here. */
export function checkRates(rates: readonly RateEntry[]): readonly RateEntry[] {
  rates.forEach(({ month, from, to, rate }, index) => {
    const isGood =
      parseMonth(month) !== undefined &&
      CURRENCY.test(from) &&
      CURRENCY.test(to) &&
      (parseAmount(rate) ?? 0n) > 0n
    if (!isGood) throw unusable(index, [month, from, to, rate].join(' '), '2026-09 EUR USD 1.0842')
  })
  return rates
}

export function checkInvoices(invoices: readonly InvoiceTotal[]): readonly InvoiceTotal[] {
  invoices.forEach(({ provider, month, amount, currency }, index) => {
    const isGood =
      provider !== '' &&
      (month === null || parseMonth(month) !== undefined) &&
      CURRENCY.test(currency) &&
      parseAmount(amount) !== undefined
    if (isGood) return
    const found = [provider, month ?? '', amount, currency].join(' ')
    throw unusable(index, found, 'openai 2026-09 1234.56 USD')
  })
  return invoices
}

export function checkOwners(rows: readonly OwnerRow[]): readonly OwnerRow[] {
  const [fault] = ownerFaults(rows)
  if (fault !== undefined) throw unusable(fault.line - 1, fault.value, fault.expected)
  return rows
}

function unusable(index: number, found: string, expected: string): ProblemError {
  return new ProblemError({
    what: 'The table was not saved.',
    where: `row ${String(index + 1)}`,
    found: found.trim() === '' ? '(empty)' : found,
    expected,
    fix: 'Correct the row and save again.',
  })
}
