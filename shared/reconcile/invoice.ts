import type { Amount } from '../domain/amount.ts'
import type { Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'
import { sellerId } from '../domain/seller.ts'
import type { SideReading, SideRecords } from '../document/side-file.ts'
import { readSideTable, type SideColumn } from '../table/side-table.ts'

/** A provider's invoice total for a month or for the whole period. */
export interface Invoice {
  readonly provider: string
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** The month billed; `undefined`: the whole period of the files. */
  readonly month: Month | undefined
  /** Invoice number or another reference; empty when none is given. */
  readonly reference: string
}

const COLUMNS = {
  provider: { names: ['vendor', 'supplier', 'seller'], isRequired: true },
  month: { names: ['billing month', 'invoice month', 'period', 'date'], isRequired: false },
  amount: { names: ['total', 'invoice total', 'invoice amount'], isRequired: true },
  currency: { names: ['currency code'], isRequired: false },
  reference: { names: ['invoice', 'invoice number', 'invoice no', 'number'], isRequired: false },
} as const satisfies Readonly<Record<string, SideColumn>>

/** Reads a list of invoices: `provider,month,amount,currency,reference`. Without a month: the whole period. */
export function readInvoices(records: SideRecords): SideReading<Invoice> {
  return readSideTable(records, COLUMNS, (row) => {
    const provider = row.required('provider', 'a provider such as openai')
    const month = row.month('month')
    const currency = row.currency('currency', 'USD')
    const amount = row.amount('amount')
    if (row.text('amount') === '') row.fault('amount', 'an amount such as 1234.56')
    if (!provider || amount === undefined || currency === undefined) return undefined
    const reference = row.text('reference')
    return { provider: sellerId(provider), amount, currency, month, reference }
  })
}
