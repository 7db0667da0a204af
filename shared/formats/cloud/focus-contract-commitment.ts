import type { Day } from '../../domain/day.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import {
  Columns,
  currencyCode,
  fault,
  identifier,
  optionalMoney,
  text,
  type Column,
} from '../reading/read-cells.ts'
import { focusProvider } from './focus-line.ts'

/**
 * FOCUS 1.3, Contract Commitment: what was agreed, not what was spent. Whether a contract binds a plan is a person's
 * decision. Drafts of the specification renamed columns, so only the id and the currency are required.
 */
export const focusContractCommitment = {
  id: 'focus.contract-commitment',
  title: 'FOCUS contract commitments',
  shape: 'table',
  provider: undefined,
  stream: { role: 'cost', activity: 'contracts' },
  confidence: 'A',
  source: {
    evidence: 'the data set and the example file of the FOCUS specification 1.3',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'The data set Contract Commitment beside the FOCUS cost and usage export of the same provider.',
    ifWrongOne:
      'It lists what was agreed, not what was charged: drop the FOCUS cost and usage export too.',
  },
  requiredColumns: ['contractcommitmentid', 'billingcurrency'],
  variants: ['1.3', 'draft-names'],
  recognize: (header) =>
    header.has('contractcommitmentid', 'billingcurrency') &&
    !header.has('chargeperiodstart') &&
    !header.has('billedcost'),
  bind: (context) => bindContracts(context),
} as const satisfies TableFormat

function bindContracts(context: FileContext): RowReader {
  const columns = new Columns(context)
  const id = columns.find('ContractCommitmentId')
  const currency = columns.find('BillingCurrency')
  const cost = columns.find('ContractCommitmentCost')
  const startOf = optionalDay(columns.find('ContractCommitmentPeriodStart'))
  const endOf = optionalDay(columns.find('ContractCommitmentPeriodEnd'))
  const status = columns.find('ContractCommitmentLifecycleStatus', 'ContractCommitmentStatus')
  const names = {
    ProviderName: columns.find('ProviderName'),
    ServiceProviderName: columns.find('ServiceProviderName'),
    InvoiceIssuerName: columns.find('InvoiceIssuerName'),
  }
  return (cells) => {
    const name = identifier(cells, id)
    if (name === '') throw fault(cells, id, 'missing-value', 'the id of the commitment')
    return {
      kind: 'used',
      statement: {
        kind: 'contract',
        id: name,
        provider: focusProvider((column) => text(cells, names[column])).toLowerCase(),
        currency: currencyCode(cells, currency),
        cost: optionalMoney(cells, cost, text(cells, currency).toUpperCase()),
        start: startOf(cells),
        end: endOf(cells),
        status: text(cells, status),
      },
    }
  }
}

function optionalDay(column: Column): (cells: Cells) => Day | undefined {
  const dayOf = isoOrUsDays(column)
  return (cells) => (text(cells, column) === '' ? undefined : dayOf(cells))
}
