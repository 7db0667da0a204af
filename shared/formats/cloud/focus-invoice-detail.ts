import { INVOICE_STATUSES, type InvoiceStatus } from '../../document/billing-statement.ts'
import { monthOf } from '../../domain/day.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import {
  Columns,
  currencyCode,
  fault,
  identifier,
  money,
  text,
  type Column,
} from '../reading/read-cells.ts'
import { changeReader, issuerReader } from './focus-statement.ts'

/**
 * FOCUS 1.4, Invoice Detail: the lines of the invoices of an issuer. They are no spend: they are what the charges of the
 * same issuer are reconciled with. A line may come again in a newer version; open and voided invoices are owed by nobody.
 */
export const focusInvoiceDetail = {
  id: 'focus.invoice-detail',
  title: 'FOCUS invoice detail',
  shape: 'table',
  provider: undefined,
  stream: { role: 'cost', activity: 'invoices' },
  confidence: 'A',
  source: {
    evidence: 'the data set and the example file of the FOCUS specification 1.4',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'The data set Invoice Detail beside the FOCUS cost and usage export of the same issuer.',
    ifWrongOne:
      'It holds the invoices, not the charges: drop the FOCUS cost and usage export of the same months too.',
  },
  requiredColumns: ['invoicedetailid', 'invoiceid', 'billedcost', 'billingcurrency'],
  variants: ['1.4'],
  recognize: (header) =>
    header.has('invoicedetailid', 'invoiceid') && !header.has('chargeperiodstart'),
  bind: (context) => bindLines(context),
} as const satisfies TableFormat

function bindLines(context: FileContext): RowReader {
  const columns = new Columns(context)
  const billed = columns.find('BilledCost')
  const currency = columns.find('BillingCurrency')
  const dayOf = isoOrUsDays(columns.find('BillingPeriodStart'))
  const invoice = columns.find('InvoiceId')
  const line = columns.find('InvoiceDetailId')
  const issuerOf = issuerReader(columns)
  const statusOf = bindStatus(context, columns.find('InvoiceIssueStatus'))
  const changedAt = changeReader(columns.find('InvoiceDetailLastUpdated'))
  return (cells, draft) => {
    const amount = money(cells, billed, text(cells, currency).toUpperCase())
    // Checked like the day of a charge.
    draft.day = dayOf(cells)
    return {
      kind: 'used',
      statement: {
        kind: 'invoice-line',
        issuer: issuerOf(cells),
        invoiceId: idOf(cells, invoice, 'the id of the invoice'),
        lineId: idOf(cells, line, 'the id of the line'),
        month: monthOf(draft.day),
        currency: currencyCode(cells, currency),
        amount,
        status: statusOf(cells),
        updated: changedAt(cells),
      },
    }
  }
}

/** An id without which a line that comes again would be summed again. */
function idOf(cells: Cells, column: Column, expected: string): string {
  const id = identifier(cells, column)
  if (id === '') throw fault(cells, column, 'missing-value', expected)
  return id
}

/** Exports without the column list issued invoices only. */
function bindStatus(context: FileContext, column: Column): (cells: Cells) => InvoiceStatus {
  return (cells) => {
    if (column.at === -1) return 'issued'
    const written = text(cells, column).toLowerCase()
    const status = INVOICE_STATUSES.find((each) => each === written)
    if (status === undefined) {
      throw fault(cells, column, 'missing-value', 'Open, Issued or Voided')
    }
    if (status === 'open') context.warn('provisional-invoice', PROVISIONAL)
    return status
  }
}

const PROVISIONAL =
  'Lines of open invoices are provisional; they are not part of any invoice total.'
