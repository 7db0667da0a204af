import { ZERO } from '../../domain/amount.ts'
import type {
  MonthReconciliation,
  ReconciliationEntry,
} from '../../document/reconciliation-entry.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import { allMoney, providerLabel } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { printedComparison, type PrintedMonth } from './printed-comparison.ts'
import { STATUS_TONES } from './reconciliation-section.ts'

const NAMED_IN_TITLE = 2

/** Files against invoices month by month: only for providers with an invoice that names its month. */
export const monthlyReconciliationSection: ReportSection = {
  id: 'reconciliation-by-month',
  title: (view) => {
    const w = view.words.monthly
    const months = providersOf(view).flatMap((entry) =>
      invoicedMonths(entry).map((month) => ({ entry, month })),
    )
    const open = months.filter(({ month }) => month.status === 'not-reconciled')
    if (open.length === 0) return w.titleAgree(months.length)
    const named = open.slice(0, NAMED_IN_TITLE).map(({ entry, month }) => {
      const [printed] = printedComparison([month]).lines
      const difference = allMoney(view, printed?.difference ?? {})
      return w.ofMonth(providerLabel(entry.provider), monthName(view, month), difference)
    })
    const others = open.length - named.length
    const where = others === 0 ? named : [...named, w.more(others)]
    return w.titleOpen(open.length, months.length, where.join(', '))
  },
  build: (view) => {
    const entries = providersOf(view)
    return entries.flatMap((entry, at) => [
      months(view, entry, at === entries.length - 1),
      ...entry.warnings.map(({ message }): Block => ({
        kind: 'note',
        text: message,
        tone: 'plain',
      })),
    ])
  },
}

function providersOf({ document }: ReportView): readonly ReconciliationEntry[] {
  return document.reconciliation.filter((entry) => invoicedMonths(entry).length > 0)
}

function invoicedMonths({ months }: ReconciliationEntry): readonly MonthReconciliation[] {
  return months.filter(({ status }) => status !== 'no-invoice')
}

function monthName({ formats, words }: ReportView, { month }: MonthReconciliation): string {
  return month === null ? words.monthly.undated : formats.month(month)
}

function months(view: ReportView, entry: ReconciliationEntry, isLast: boolean): TableBlock {
  const { document, formats, words } = view
  const [w, shared] = [words.monthly, words.reconciliation]
  const invoiced = invoicedMonths(entry)
  const agree = invoiced.filter(({ status }) => status !== 'not-reconciled').length
  const { lines, together } = printedComparison(entry.months)
  return {
    kind: 'table',
    title: w.tableTitle(providerLabel(entry.provider), agree, invoiced.length),
    unit: w.unit(formats.period(document.totals.period)),
    columns: [
      { title: w.month, align: 'start' },
      { title: shared.files, align: 'end' },
      { title: shared.invoice, align: 'end' },
      { title: shared.difference, align: 'end' },
      { title: w.explained, align: 'start', isWide: true },
      { title: shared.status, align: 'start' },
    ],
    rows: lines.map((line) => monthRow(view, line)),
    total: [
      invoiced.length === lines.length ? w.allInvoiced : w.someInvoiced,
      allMoney(view, together.files),
      allMoney(view, together.invoice),
      { text: allMoney(view, together.difference), tone: STATUS_TONES[together.status] },
      '',
      { text: shared.statuses[together.status], tone: STATUS_TONES[together.status] },
    ],
    ...(isLast ? { source: w.source } : {}),
  }
}

function monthRow(view: ReportView, { month, ...printed }: PrintedMonth): readonly Cell[] {
  const { words } = view
  const [w, shared] = [words.monthly, words.reconciliation]
  const tone = STATUS_TONES[month.status]
  const isInvoiced = month.status !== 'no-invoice'
  return [
    {
      text: monthName(view, month),
      detail: month.references.length === 0 ? '' : w.invoiceNumbers(month.references),
    },
    allMoney(view, printed.files),
    isInvoiced ? allMoney(view, printed.invoice) : UNKNOWN,
    {
      text: isInvoiced ? allMoney(view, printed.difference) : UNKNOWN,
      tone,
      detail: isInvoiced ? w.tolerance(allMoney(view, month.tolerance)) : '',
    },
    {
      text: partsText(view, printed),
      detail: month.missingDays === 0 ? '' : w.missingDays(month.missingDays),
    },
    { text: shared.statuses[month.status], tone },
  ]
}

/** `tax $12.00, rounding $0.01`; nothing where files and invoice agree to the cent. */
function partsText(view: ReportView, { explained }: Pick<PrintedMonth, 'explained'>): string {
  return explained
    .filter(({ amount }) => amount !== ZERO)
    .map(({ name, money }) => `${view.words.monthly.classes[name]} ${allMoney(view, money)}`)
    .join(', ')
}
