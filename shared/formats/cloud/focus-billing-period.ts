import type { FileContext, RowReader, TableFormat } from '../format.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import { Columns, fault, text } from '../reading/read-cells.ts'
import { changeReader, issuerReader } from './focus-statement.ts'

/** FOCUS 1.4, Billing Period: which months of an issuer are closed, and which may still change. No spend. */
export const focusBillingPeriod = {
  id: 'focus.billing-period',
  title: 'FOCUS billing period',
  shape: 'table',
  provider: undefined,
  stream: { role: 'cost', activity: 'invoices' },
  confidence: 'A',
  source: {
    evidence: 'the data set of the FOCUS specification 1.4',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'The data set Billing Period beside the FOCUS cost and usage export of the same issuer.',
    ifWrongOne:
      'It says which months are closed, not what was charged: drop the FOCUS cost and usage export too.',
  },
  requiredColumns: ['billingperiodstatus', 'billingperiodstart'],
  variants: ['1.4'],
  recognize: (header) =>
    header.has('billingperiodstatus', 'billingperiodstart') && !header.has('chargeperiodstart'),
  bind: (context) => bindPeriods(context),
} as const satisfies TableFormat

function bindPeriods(context: FileContext): RowReader {
  const columns = new Columns(context)
  const dayOf = isoOrUsDays(columns.find('BillingPeriodStart'))
  const status = columns.find('BillingPeriodStatus')
  const issuerOf = issuerReader(columns)
  const changedAt = changeReader(columns.find('BillingPeriodLastUpdated'))
  return (cells, draft) => {
    const start = dayOf(cells)
    // Checked like the day of a charge.
    draft.day = start
    const written = text(cells, status).toLowerCase()
    if (written !== 'open' && written !== 'closed') {
      throw fault(cells, status, 'missing-value', 'Open or Closed')
    }
    return {
      kind: 'used',
      statement: {
        kind: 'billing-period',
        issuer: issuerOf(cells),
        start,
        isClosed: written === 'closed',
        updated: changedAt(cells),
      },
    }
  }
}
