import { monthOf } from '../../domain/day.ts'
import type { FileContext, RowReader, TableFormat } from '../format.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import { Columns, currencyCode, identifier, money, text } from '../reading/read-cells.ts'
import { SeenIds } from '../reading/seen-ids.ts'

/**
 * FOCUS 1.4, Invoice Detail: the lines of the invoices of an issuer. They are no spend: they are what the charges of the
 * same issuer are reconciled with. A line may come again in a newer version; a voided invoice is owed by nobody.
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
  const issuer = columns.find('InvoiceIssuerName', 'InvoiceIssuer')
  const status = columns.find('InvoiceIssueStatus')
  const updated = columns.find('InvoiceDetailLastUpdated')
  const seen = new SeenIds()
  return (cells) => {
    const amount = money(cells, billed, text(cells, currency).toUpperCase())
    const code = currencyCode(cells, currency)
    const month = monthOf(dayOf(cells))
    const [invoiceId, lineId] = [identifier(cells, invoice), identifier(cells, line)]
    const version = [text(cells, issuer), invoiceId, lineId, text(cells, updated)].join('\n')
    if (lineId !== '' && seen.repeats(version)) return { kind: 'skipped', reason: 'duplicate' }
    return {
      kind: 'used',
      statement: {
        kind: 'invoice-line',
        issuer: text(cells, issuer),
        invoiceId,
        lineId,
        month,
        currency: code,
        amount,
        isVoided: /^void/i.test(text(cells, status)),
        updated: text(cells, updated),
      },
    }
  }
}
