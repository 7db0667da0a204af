import type {
  AnalysisDocument,
  ReconciliationStatus,
} from '../../shared/domain/analysis-document.ts'
import { asNumber, moneyIn, ratio, sumTexts } from './text-sums.ts'

/** The state of the whole base against the invoices, as the stamp in the header says it. */
export interface ReconciliationSummary {
  readonly status: ReconciliationStatus | 'nothing'
  /** Sum of the differences of the invoiced providers; `undefined` when there is no invoice. */
  readonly difference: string | undefined
  /** Share of spend that has an invoice. */
  readonly share: number | null
  /** The difference as a share of the invoiced money. */
  readonly differenceShare: number | null
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
  const { reconciliation, byProvider, totals, reportingCurrency: currency } = document
  const invoiced = reconciliation.filter(({ status }) => status !== 'no-invoice')
  const names = new Set(invoiced.map(({ provider }) => provider))
  const covered = byProvider.filter(({ provider }) => names.has(provider))
  const coveredSpend = sumTexts(covered.map(({ spend }) => moneyIn(spend, currency)))
  const difference = sumTexts(invoiced.map((entry) => moneyIn(entry.difference, currency)))
  const invoices = sumTexts(invoiced.map(({ invoice }) => moneyIn(invoice, currency)))
  const worst = WORST_FIRST.find((status) => invoiced.some((entry) => entry.status === status))
  const relative = ratio(difference, invoices)
  return {
    status: document.files.length === 0 ? 'nothing' : (worst ?? 'no-invoice'),
    difference: invoiced.length === 0 ? undefined : difference,
    share: ratio(coveredSpend, moneyIn(totals.spend, currency)),
    differenceShare: relative === null ? null : Math.abs(relative),
    invoiced: invoiced.length,
    providers: reconciliation.length,
  }
}

/** True when the invoiced providers agree to the cent. */
export function agreesExactly({ difference }: ReconciliationSummary): boolean {
  return difference !== undefined && Math.abs(asNumber(difference)) < 0.005
}
