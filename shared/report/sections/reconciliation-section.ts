import { subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument, ReconciliationEntry } from '../../document/analysis-document.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Block, Cell, RichCell, TableBlock, Tone } from '../block.ts'
import { reported, reportedOrZero, sum } from '../figures.ts'
import { roundedGrid } from '../../domain/rounding.ts'
import { allMoney, centsCell, unitLine, providerLabel } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

/** Whether the base can be trusted: files against invoices, and from the files to the spend. */
export const reconciliationSection: ReportSection = {
  id: 'reconciliation',
  title: ({ document, words }) => {
    const invoiced = document.reconciliation.filter(({ status }) => status !== 'no-invoice')
    const open = invoiced.filter(({ status }) => status === 'not-reconciled')
    if (invoiced.length === 0) return words.reconciliation.titleNone
    return open.length === 0
      ? words.reconciliation.titleAgree(invoiced.length, document.reconciliation.length)
      : words.reconciliation.titleOpen(open.length, invoiced.length)
  },
  build: (view) => [...invoices(view), bridge(view), ...joins(view), ...overlaps(view)],
}

/** Green agrees with the invoice, red does not. */
export const STATUS_TONES: Readonly<Record<ReconciliationEntry['status'], Tone>> = {
  reconciled: 'agrees',
  'within-tolerance': 'agrees',
  'not-reconciled': 'problem',
  'no-invoice': 'quiet',
}

function invoices(view: ReportView): readonly Block[] {
  const { document, words } = view
  const w = words.reconciliation
  if (document.reconciliation.length === 0) {
    return [{ kind: 'note', text: w.nothingToReconcile, tone: 'plain' }]
  }
  return [
    {
      kind: 'table',
      title: w.invoicesTitle,
      unit: unitLine(view, w.invoicesUnit),
      columns: [
        { title: w.provider, align: 'start', isWide: true },
        { title: w.files, align: 'end' },
        { title: w.invoice, align: 'end' },
        { title: w.difference, align: 'end' },
        { title: w.tolerance, align: 'end' },
        { title: w.status, align: 'start' },
      ],
      rows: document.reconciliation.map((entry) => invoiceRow(view, entry)),
      source: w.invoicesSource,
    },
  ]
}

function invoiceRow(view: ReportView, entry: ReconciliationEntry): readonly Cell[] {
  const { words } = view
  const hasInvoice = entry.status !== 'no-invoice'
  return [
    { text: providerLabel(entry.provider), detail: detailText(view, entry) },
    allMoney(view, entry.files),
    hasInvoice ? allMoney(view, entry.invoice) : UNKNOWN,
    {
      text: hasInvoice ? allMoney(view, entry.difference) : UNKNOWN,
      tone: STATUS_TONES[entry.status],
    },
    hasInvoice ? allMoney(view, entry.tolerance) : UNKNOWN,
    { text: words.reconciliation.statuses[entry.status], tone: STATUS_TONES[entry.status] },
  ]
}

function detailText(view: ReportView, entry: ReconciliationEntry): string {
  return [splitText(view, entry), comparedText(view, entry)]
    .filter((text) => text !== '')
    .join('; ')
}

/** Where only some months have an invoice, the difference is that of these months and not of all files. */
function comparedText(view: ReportView, entry: ReconciliationEntry): string {
  const [all, compared] = [allMoney(view, entry.files), allMoney(view, entry.compared)]
  if (entry.status === 'no-invoice' || all === compared) return ''
  return view.words.reconciliation.compared(compared)
}

/** `used $80,000.00, tax $1,184.37`: what the files' total is made of. */
function splitText(view: ReportView, { split }: ReconciliationEntry): string {
  const parts = Object.entries(split)
  if (parts.length < 2) return ''
  return parts
    .map(
      ([part, money]) => `${view.words.common.moneyParts[part] ?? part} ${allMoney(view, money)}`,
    )
    .join(', ')
}

/** How the money of the files becomes the spend that everything else is built on. */
function bridge(view: ReportView): TableBlock {
  const { document, words } = view
  const w = words.reconciliation
  const spend = reported(document, document.totals.spend)
  return {
    kind: 'table',
    title: w.bridgeTitle,
    unit: unitLine(view),
    columns: [
      { title: w.bridgePart, align: 'start', isWide: true },
      { title: w.bridgeKind, align: 'start' },
      { title: w.bridgeAmount, align: 'end' },
    ],
    rows: hasForeignMoney(document) ? foreignRows(view) : ownRows(view, spend),
    total: [w.spend, w.kinds.spend, centsCell(view, spend)],
    source: w.bridgeSource,
  }
}

function ownRows(view: ReportView, spend: Amount | undefined): readonly (readonly Cell[])[] {
  const { document, words } = view
  const w = words.reconciliation
  const billed = reportedOrZero(document, document.totals.billed)
  const computed = reportedOrZero(document, document.totals.computed)
  const rest = subtract(spend ?? ZERO, sum([billed, computed]))
  const places = centPlaces(document.reportingCurrency)
  const [row = []] = roundedGrid([[billed, computed, rest]], places).cells
  const lines: readonly (readonly Cell[])[] = [
    [w.billed, w.kinds.billed, centsCell(view, row[0])],
    [w.computed, w.kinds.computed, centsCell(view, row[1])],
  ]
  return rest === 0n ? lines : [...lines, [w.rest, w.kinds.rest, centsCell(view, row[2])]]
}

function foreignRows(view: ReportView): readonly (readonly Cell[])[] {
  const { billed, computed } = view.document.totals
  const w = view.words.reconciliation
  return [
    [w.billed, w.kinds.foreign, allMoney(view, billed)],
    [w.computed, w.kinds.foreign, allMoney(view, computed)],
  ]
}

function hasForeignMoney({ totals, reportingCurrency }: AnalysisDocument): boolean {
  return [totals.billed, totals.computed]
    .flatMap((money) => Object.keys(money))
    .some((currency) => currency !== reportingCurrency)
}

function joins(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.reconciliation
  if (document.joins.length === 0) return []
  return [
    {
      kind: 'table',
      title: w.joinsTitle,
      unit: unitLine(view),
      columns: [
        { title: w.provider, align: 'start' },
        { title: w.joinFiles, align: 'end' },
        { title: w.unmatchedUsage, align: 'end', isWide: true },
        { title: w.unmatchedCost, align: 'end' },
        { title: w.allocated, align: 'end' },
      ],
      rows: document.joins.map((join) => [
        providerLabel(join.provider),
        formats.count(join.files.length),
        formats.count(join.unmatchedUsage.tokens),
        allMoney(view, join.unmatchedCost),
        allMoney(view, join.allocated),
      ]),
      source: w.joinsSource,
    },
  ]
}

function overlaps(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.reconciliation
  if (document.overlaps.length === 0) return []
  const undecided = document.overlaps.filter(({ atStake }) => atStake !== undefined)
  return [
    ...undecided.map(({ files, period, atStake = {} }): Block => ({
      kind: 'note',
      text: w.maybeTwice(files.join(', '), formats.period(period), allMoney(view, atStake)),
      tone: 'problem',
    })),
    {
      kind: 'table',
      title: w.overlapsTitle(document.overlaps.length),
      columns: [
        { title: w.overlapFiles, align: 'start', isWide: true },
        { title: w.overlapPeriod, align: 'start', isWhole: true },
        { title: w.overlapResolution, align: 'start' },
        { title: w.notCounted, align: 'end' },
      ],
      rows: document.overlaps.map((overlap) => [
        fileList(overlap.files),
        formats.period(overlap.period),
        overlap.resolution,
        {
          text: allMoney(view, overlap.notCounted),
          detail: overlap.atStake === undefined ? '' : w.atStake(allMoney(view, overlap.atStake)),
        },
      ]),
    },
  ]
}

function fileList(files: readonly string[]): RichCell {
  return { text: files.join(', '), isCode: true }
}
