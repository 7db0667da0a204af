import type { ReconciliationEntry } from '../../document/analysis-document.ts'
import type { MoneyByKind } from '../../document/overlap.ts'
import type { MoneyText } from '../../domain/money.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { pointerName, shareFigure, type Figure } from '../../insights/figures/figure.ts'
import { comparedProvider } from '../../insights/bills/invoice-months.ts'
import { moneyFigures } from '../../insights/figures/money-figures.ts'
import { reconciliationFigures } from '../../insights/bills/reconciliation.ts'
import { statedContracts } from '../../insights/bills/stated-contracts.ts'
import { spendBridge, totalSpend } from '../../insights/spend/spend.ts'
import type { Block, Cell, RichCell, TableBlock, Tone } from '../block.ts'
import { allMoney, providerLabel, show, unitLine } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

/** Files against invoices, and how the amounts in the files become spend. */
export const reconciliationSection: ReportSection = {
  id: 'reconciliation',
  title: ({ document, words }) => {
    const { invoiced, open, providers } = reconciliationFigures(document)
    if (invoiced === 0) return words.reconciliation.titleNone
    return open === 0
      ? words.reconciliation.titleAgree(invoiced, providers)
      : words.reconciliation.titleOpen(open, invoiced)
  },
  build: (view) => [
    ...invoices(view),
    bridge(view),
    ...joins(view),
    ...overlaps(view),
    ...contracts(view),
  ],
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
      rows: document.reconciliation.map((entry, at) => invoiceRow(view, entry, at)),
      source: w.invoicesSource(show(view, TOLERANCE_SHARE)),
    },
  ]
}

/** Tolerated difference as a share of the invoice. Source: HEADLESS.md, reconciliation. */
const TOLERANCE_SHARE = shareFigure('reconciliation/tolerance', 0.0005, null, 'percent-2')

function invoiceRow(view: ReportView, entry: ReconciliationEntry, at: number): readonly Cell[] {
  const { document, words } = view
  const pointer = `/reconciliation/${at}`
  const tone = STATUS_TONES[entry.status]
  const { invoice, difference } = comparedProvider(document, entry, at)
  const money = (figures: readonly Figure[]): string =>
    entry.status === 'no-invoice' ? UNKNOWN : allMoney(view, figures)
  return [
    { text: providerLabel(entry.provider), detail: detailText(view, entry, at) },
    allMoney(view, moneyFigures(document, `${pointer}/files`, entry.files, 'billed')),
    money(invoice),
    { text: money(difference), tone },
    money(moneyFigures(document, `${pointer}/tolerance`, entry.tolerance)),
    { text: words.reconciliation.statuses[entry.status], tone },
  ]
}

function detailText(view: ReportView, entry: ReconciliationEntry, at: number): string {
  return [splitText(view, entry, at), comparedText(view, entry, at)]
    .filter((text) => text !== '')
    .join('; ')
}

/** If only some months have an invoice, the difference is that of those months, not of all files. */
function comparedText(view: ReportView, entry: ReconciliationEntry, at: number): string {
  const isAll = JSON.stringify(entry.files) === JSON.stringify(entry.compared)
  if (entry.status === 'no-invoice' || isAll) return ''
  const { files } = comparedProvider(view.document, entry, at)
  return view.words.reconciliation.compared(allMoney(view, files))
}

/** `used $80,000.00, tax $1,184.37`: the parts of the files' total. */
function splitText(view: ReportView, { split }: ReconciliationEntry, at: number): string {
  const { moneyParts } = view.words.common
  const parts = Object.entries(split)
  if (parts.length < 2) return ''
  return parts
    .map(([part, money]) => {
      const pointer = `/reconciliation/${at}/split/${pointerName(part)}`
      const figures = moneyFigures(view.document, pointer, money, 'billed')
      return `${moneyParts[part] ?? part} ${allMoney(view, figures)}`
    })
    .join(', ')
}

/** How the amounts in the files become spend. */
function bridge(view: ReportView): TableBlock {
  const { document, words } = view
  const w = words.reconciliation
  const { billed, computed, rest, foreign } = spendBridge(document)
  const detail = foreign.length === 0 ? '' : w.foreign(allMoney(view, foreign))
  return {
    kind: 'table',
    title: w.bridgeTitle,
    unit: unitLine(view),
    columns: [
      { title: w.bridgePart, align: 'start', isWide: true },
      { title: w.bridgeKind, align: 'start' },
      { title: w.bridgeAmount, align: 'end' },
    ],
    rows: [
      [w.billed, w.kinds.billed, show(view, billed)],
      [w.computed, w.kinds.computed, show(view, computed)],
      ...(rest === undefined
        ? []
        : [[{ text: w.rest, detail }, w.kinds.rest, show(view, rest)] as const]),
    ],
    total: [w.spend, w.kinds.spend, show(view, totalSpend(document))],
    source: w.bridgeSource,
  }
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
      rows: document.joins.map((join, at) => [
        providerLabel(join.provider),
        formats.count(join.files.length),
        formats.count(join.unmatchedUsage.tokens),
        allMoney(view, moneyFigures(document, `/joins/${at}/unmatchedCost`, join.unmatchedCost)),
        allMoney(view, moneyFigures(document, `/joins/${at}/allocated`, join.allocated)),
      ]),
      source: w.joinsSource,
    },
  ]
}

function overlaps(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.reconciliation
  if (document.overlaps.length === 0) return []
  return [
    ...undecided(view),
    {
      kind: 'table',
      title: w.overlapsTitle(document.overlaps.length),
      columns: [
        { title: w.overlapFiles, align: 'start', isWide: true },
        { title: w.overlapPeriod, align: 'start', isWhole: true },
        { title: w.overlapResolution, align: 'start' },
        { title: w.notCounted, align: 'end' },
      ],
      rows: document.overlaps.map((overlap, at) => [
        fileList(overlap.files),
        formats.period(overlap.period),
        overlap.resolution,
        { text: notCounted(view, at, 'billed'), detail: besideBilled(view, at) },
      ]),
    },
  ]
}

function notCounted(view: ReportView, at: number, kind: keyof MoneyByKind): string {
  const money = view.document.overlaps[at]?.notCounted[kind]
  const pointer = `/overlaps/${at}/notCounted/${kind}`
  return allMoney(view, moneyFigures(view.document, pointer, money, kind))
}

/** What else was not counted, and what may be counted twice. */
function besideBilled(view: ReportView, at: number): string {
  const w = view.words.reconciliation
  const overlap = view.document.overlaps[at]
  const isThere = (money: MoneyText | undefined): boolean => Object.keys(money ?? {}).length > 0
  const parts = [
    isThere(overlap?.notCounted.included)
      ? [w.notCountedCovered(notCounted(view, at, 'included'))]
      : [],
    isThere(overlap?.notCounted.computed)
      ? [w.notCountedEstimate(notCounted(view, at, 'computed'))]
      : [],
    overlap?.atStake === undefined ? [] : [w.atStake(atStake(view, at))],
  ]
  return parts.flat().join('; ')
}

/** Amounts that may be counted twice and have not been decided by a person. */
function undecided(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  return document.overlaps.flatMap((overlap, at): readonly Block[] => {
    if (overlap.atStake === undefined) return []
    const [files, period] = [overlap.files.join(', '), formats.period(overlap.period)]
    const text = words.reconciliation.maybeTwice(files, period, atStake(view, at))
    return [{ kind: 'note', text, tone: 'problem' }]
  })
}

function atStake(view: ReportView, at: number): string {
  const money = view.document.overlaps[at]?.atStake
  return allMoney(view, moneyFigures(view.document, `/overlaps/${at}/atStake`, money))
}

function fileList(files: readonly string[]): RichCell {
  return { text: files.join(', '), isCode: true }
}

/** The contracts that files state. */
function contracts(view: ReportView): readonly Block[] {
  const { document, formats, messages } = view
  const all = statedContracts(document)
  if (all.length === 0) return []
  const w = messages.savings.assumptions.contracts
  return [
    {
      kind: 'table',
      title: w.stated.title(formats.counted(all.length)),
      columns: [
        { title: w.provider, align: 'start' },
        { title: w.stated.id, align: 'start', isWide: true },
        { title: w.stated.from, align: 'start', isWhole: true },
        { title: w.until, align: 'start', isWhole: true },
        { title: w.stated.status, align: 'start' },
        { title: w.stated.agreed, align: 'end' },
      ],
      rows: all.map(({ entry, agreed, lastDay }) => [
        providerLabel(entry.provider),
        entry.id,
        formats.day(entry.start),
        formats.day(lastDay),
        entry.status,
        allMoney(view, agreed),
      ]),
      source: w.stated.text,
    },
  ]
}
