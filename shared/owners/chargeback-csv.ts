import { csvLine, type CsvCell } from '../csv/write-csv.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Chargeback } from '../document/owners.ts'
import { centPlaces } from '../i18n/money-text.ts'
import { roundedParts } from '../i18n/parts.ts'

const HEADER = [
  'month',
  'team',
  'cost centre',
  'legal entity',
  'ledger account',
  'amount',
  'currency',
  'exact amount',
  'of which shared',
]

const NOTHING: MoneyText = {}

/** Owner name of unallocated spend in the CSV. */
const UNALLOCATED = '(unallocated)'

/**
 * The chargeback table as CSV for a ledger: one line per month and owner, including unallocated spend. Amounts are
 * rounded so that they add up to the rounded total; exact amounts have their own column.
 */
export function chargebackCsv({ entries, unallocated }: Chargeback, currency: string): string {
  const rest = unallocated
    .filter(({ spend }) => (spend[currency] ?? '0') !== '0')
    .map(({ month, spend }) => ({
      month,
      team: UNALLOCATED,
      costCentre: null,
      legalEntity: null,
      ledgerAccount: null,
      spend,
      shared: NOTHING,
    }))
  const known = entries.filter(({ spend }) => spend[currency] !== undefined)
  const rows = [...known, ...rest].sort((a, b) => compare(a.month ?? '', b.month ?? ''))
  const exact = rows.map(({ spend }) => spend[currency] ?? '0')
  const amounts = roundedParts(exact, centPlaces(currency))
  const lines = rows.map(({ month, team, costCentre, legalEntity, ledgerAccount, shared }, i) =>
    csvLine([
      ...[month, team, costCentre, legalEntity, ledgerAccount].map((name) => text(name ?? '')),
      number(amounts[i] ?? '0'),
      text(currency),
      number(exact[i] ?? '0'),
      number(shared[currency] ?? '0'),
    ]),
  )
  return `\uFEFF${csvLine(HEADER.map(text))}${lines.join('')}`
}

function text(value: string): CsvCell {
  return { kind: 'text', text: value }
}

function number(value: string): CsvCell {
  return { kind: 'number', text: value }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
