import { csvLine, type CsvCell } from '../csv/write-csv.ts'
import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { ChargebackEntry } from '../document/owners.ts'
import { formatAmount, parseAmount, ZERO, type Amount } from '../domain/amount.ts'
import { chargebackLedger, type LedgerMonth } from '../insights/spend/chargeback-ledger.ts'

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

/** Owner name of unallocated spend in the CSV. */
const UNALLOCATED = '(unallocated)'

/**
 * The chargeback table as CSV for a ledger: one line per month and owner, including unallocated spend. Amounts have
 * the cents of the ledger in window and report; exact amounts have their own column.
 */
export function chargebackCsv(document: AnalysisDocument): string {
  const { months } = chargebackLedger(document)
  const sorted = months.toSorted((a, b) => compare(a.month ?? '', b.month ?? ''))
  const lines = sorted.flatMap((month) => monthLines(document, month))
  return `\uFEFF${csvLine(HEADER.map(text))}${lines.join('')}`
}

/** Owners, the largest of all months first, then what is unallocated; a line of which nothing is known is left out. */
function monthLines(
  document: AnalysisDocument,
  { month, lines, unallocated }: LedgerMonth,
): readonly string[] {
  const { reportingCurrency: currency, chargeback } = document
  const line = (
    { team, costCentre, legalEntity, ledgerAccount }: Names,
    amount: Amount,
    exact: string,
    shared = '0',
  ): string =>
    csvLine([
      ...[month, team, costCentre, legalEntity, ledgerAccount].map((name) => text(name ?? '')),
      number(formatAmount(amount)),
      text(currency),
      number(exact),
      number(shared),
    ])
  const rest = chargeback.unallocated.find((each) => each.month === month)?.spend[currency] ?? '0'
  return [
    ...lines.flatMap(({ owner, spend }) => {
      const exact = owner.spend[currency]
      if (exact === undefined || spend === undefined) return []
      return [line(owner, spend, exact, owner.shared[currency])]
    }),
    ...(unallocated === undefined || parseAmount(rest) === ZERO
      ? []
      : [line(NOBODY, unallocated, rest)]),
  ]
}

type Names = Pick<ChargebackEntry, 'team' | 'costCentre' | 'legalEntity' | 'ledgerAccount'>

const NOBODY: Names = {
  team: UNALLOCATED,
  costCentre: null,
  legalEntity: null,
  ledgerAccount: null,
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
