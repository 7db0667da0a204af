import type {
  AnalysisDocument,
  ReconciliationEntry,
  ReconciliationStatus,
} from '../../shared/document/analysis-document.ts'
import { asNumber, moneyIn, ratio, sumTexts } from './text-sums.ts'

/** The state of the whole base against the invoices, as the stamp in the header says it. */
export interface ReconciliationSummary {
  readonly status: ReconciliationStatus | 'nothing'
  /** Sum of the differences in the reporting currency; `undefined` when no invoice is in it. */
  readonly difference: string | undefined
  /** Share of spend that has an invoice. */
  readonly share: number | null
  /** The difference as a share of the invoiced money. */
  readonly differenceShare: number | null
  /** An invoice in another currency than the reporting one differs. */
  readonly differsElsewhere: boolean
  readonly invoiced: number
  readonly providers: number
}

const WORST_FIRST: readonly ReconciliationStatus[] = [
  'not-reconciled',
  'within-tolerance',
  'reconciled',
]

/** The worst status among the invoiced providers, and how much of spend it speaks for. */
export function reconciliationSummary(document: AnalysisDocument): ReconciliationSummary {
  const { reconciliation, totals, reportingCurrency: currency } = document
  const invoiced = reconciliation.filter(({ status }) => status !== 'no-invoice')
  const coveredSpend = sumTexts(invoiced.map((entry) => spendCovered(entry, document)))
  const difference = sumTexts(invoiced.map((entry) => moneyIn(entry.difference, currency)))
  const invoices = sumTexts(invoiced.map(({ invoice }) => moneyIn(invoice, currency)))
  const worst = WORST_FIRST.find((status) => invoiced.some((entry) => entry.status === status))
  const hasDifference = invoiced.some((entry) => moneyIn(entry.difference, currency) !== undefined)
  const relative = ratio(difference, invoices)
  return {
    status: document.files.length === 0 ? 'nothing' : (worst ?? 'no-invoice'),
    difference: hasDifference ? difference : undefined,
    share: ratio(coveredSpend, moneyIn(totals.spend, currency)),
    differsElsewhere: invoiced.some((entry) => differsIn(entry, currency)),
    differenceShare: relative === null ? null : Math.abs(relative),
    invoiced: invoiced.length,
    providers: reconciliation.length,
  }
}

/** Spend that the invoices speak of: all of a provider's, or that of the months invoiced. */
function spendCovered(
  { provider, files, compared, months }: ReconciliationEntry,
  { byProvider, byMonth, reportingCurrency: currency }: AnalysisDocument,
): string | undefined {
  if (JSON.stringify(files) === JSON.stringify(compared)) {
    return moneyIn(byProvider.find((entry) => entry.provider === provider)?.spend, currency)
  }
  const invoiced = months.filter(({ status }) => status !== 'no-invoice').map(({ month }) => month)
  return sumTexts(
    byMonth
      .filter(({ month }) => invoiced.includes(month))
      .map((entry) => moneyIn(entry.byProvider[provider], currency)),
  )
}

function differsIn({ difference }: ReconciliationEntry, currency: string): boolean {
  return Object.entries(difference).some(
    ([code, text]) => code !== currency && Math.abs(asNumber(text)) >= 0.005,
  )
}

/** True when the invoiced providers agree to the cent. */
export function agreesExactly(summary: ReconciliationSummary): boolean {
  const { difference, differsElsewhere } = summary
  return difference !== undefined && !differsElsewhere && Math.abs(asNumber(difference)) < 0.005
}
