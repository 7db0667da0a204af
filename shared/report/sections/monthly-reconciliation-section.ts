import type {
  MonthReconciliation,
  ReconciliationEntry,
} from '../../document/reconciliation-entry.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { comparedMonths, type ComparedMonth } from '../../insights/bills/invoice-months.ts'
import { moneyFigures } from '../../insights/figures/money-figures.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import { allMoney, monthName, providerLabel } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { STATUS_TONES } from './reconciliation-section.ts'

const NAMED_IN_TITLE = 2

/** Files against invoices by month, for providers with an invoice that names its month. */
export const monthlyReconciliationSection: ReportSection = {
  id: 'reconciliation-by-month',
  title: (view) => {
    const w = view.words.monthly
    const months = comparedProviders(view).flatMap(({ entry, at }) =>
      comparedMonths(view.document, entry, at)
        .lines.filter(isInvoiced)
        .map((line) => ({ entry, line })),
    )
    const open = months.filter(({ line }) => line.month.status === 'not-reconciled')
    if (open.length === 0) return w.titleAgree(months.length)
    const named = open.slice(0, NAMED_IN_TITLE).map(({ entry, line }) => {
      const difference = allMoney(view, line.difference)
      return w.ofMonth(providerLabel(entry.provider), nameOf(view, line.month), difference)
    })
    const others = open.length - named.length
    const where = others === 0 ? named : [...named, w.more(others)]
    return w.titleOpen(open.length, months.length, where.join(', '))
  },
  build: (view) => {
    const entries = comparedProviders(view)
    return entries.flatMap(({ entry, at }, place) => [
      monthsTable(view, entry, at, place === entries.length - 1),
      ...entry.warnings.map(({ message }): Block => ({
        kind: 'note',
        text: message,
        tone: 'plain',
      })),
    ])
  },
}

/** Providers with an invoice that names its month, each with its index in the document. */
function comparedProviders({ document }: ReportView) {
  return document.reconciliation
    .map((entry, at) => ({ entry, at }))
    .filter(({ entry }) => entry.months.some((month) => isInvoiced({ month })))
}

function isInvoiced({ month }: Pick<ComparedMonth, 'month'>): boolean {
  return month.status !== 'no-invoice'
}

function nameOf(view: ReportView, { month }: MonthReconciliation): string {
  return month === null ? view.words.monthly.undated : monthName(view, month)
}

function monthsTable(
  view: ReportView,
  entry: ReconciliationEntry,
  at: number,
  isLast: boolean,
): TableBlock {
  const { document, formats, words } = view
  const [w, shared] = [words.monthly, words.reconciliation]
  const { lines, together } = comparedMonths(document, entry, at)
  const invoiced = lines.flatMap((line, place) => (isInvoiced(line) ? [place] : []))
  const agree = lines.filter((line) => isInvoiced(line) && line.month.status !== 'not-reconciled')
  return {
    kind: 'table',
    title: w.tableTitle(providerLabel(entry.provider), agree.length, invoiced.length),
    unit: w.unit(formats.period(document.totals.period)),
    columns: [
      { title: w.month, align: 'start' },
      { title: shared.files, align: 'end' },
      { title: shared.invoice, align: 'end' },
      { title: shared.difference, align: 'end' },
      { title: w.explained, align: 'start', isWide: true },
      { title: shared.status, align: 'start' },
    ],
    rows: lines.map((line, place) => monthRow(view, line, `/reconciliation/${at}/months/${place}`)),
    total: [
      invoiced.length === lines.length ? w.allInvoiced : w.someInvoiced,
      allMoney(view, together.files),
      allMoney(view, together.invoice),
      { text: allMoney(view, together.difference), tone: STATUS_TONES[together.status] },
      '',
      { text: shared.statuses[together.status], tone: STATUS_TONES[together.status] },
    ],
    totalOf: invoiced,
    ...(isLast ? { source: w.source } : {}),
  }
}

function monthRow(view: ReportView, line: ComparedMonth, pointer: string): readonly Cell[] {
  const { document, words } = view
  const [w, shared] = [words.monthly, words.reconciliation]
  const { month } = line
  const tone = STATUS_TONES[month.status]
  const hasInvoice = isInvoiced(line)
  const tolerance = moneyFigures(document, `${pointer}/tolerance`, month.tolerance)
  return [
    {
      text: nameOf(view, month),
      detail: month.references.length === 0 ? '' : w.invoiceNumbers(month.references),
    },
    allMoney(view, line.files),
    hasInvoice ? allMoney(view, line.invoice) : UNKNOWN,
    {
      text: hasInvoice ? allMoney(view, line.difference) : UNKNOWN,
      tone,
      detail: hasInvoice ? w.tolerance(allMoney(view, tolerance)) : '',
    },
    {
      text: partsText(view, line),
      detail: month.missingDays === 0 ? '' : w.missingDays(month.missingDays),
    },
    { text: shared.statuses[month.status], tone, detail: finalText(view, month) },
  ]
}

/** Whether the issuer has closed the month; nothing where no file says. */
function finalText({ messages }: ReportView, { final }: MonthReconciliation): string {
  if (final === null) return ''
  return final ? messages.invoices.closed : messages.invoices.stillOpen
}

/** `tax $12.00, rounding $0.01`; nothing where files and invoice agree to the cent. */
function partsText(view: ReportView, { explained }: ComparedMonth): string {
  return explained
    .map(({ kind, amount }) => `${view.words.monthly.classes[kind]} ${allMoney(view, [amount])}`)
    .join(', ')
}
