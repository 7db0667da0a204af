import { subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { WorkloadEntry } from '../../document/analysis-document.ts'
import { TIERS, type Tier } from '../../domain/tier.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import {
  bySpend,
  isContested,
  isPaidAboveNeed,
  reported,
  reportedOrZero,
  REVIEW_BELOW,
  shareOf,
  spendOf,
} from '../figures.ts'
import { roundedGrid } from '../../domain/rounding.ts'
import {
  centsCell,
  printedSpend,
  tierWord,
  unitLine,
  whole,
  wholeCell,
  workloadCell,
} from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { strongestReason } from './reason.ts'

const CONTESTED_SHOWN = 12

/** Which tier is paid and which is needed, and how far the second can be doubted. */
export const tiersSection: ReportSection = {
  id: 'tiers',
  title: ({ document, formats, words }) => {
    const spend = reported(document, document.totals.spend)
    const isKnown = document.workloads.some(({ neededTier }) => neededTier !== null)
    if (spend === undefined || !isKnown) return words.tiers.titlePlain
    const above = shareOf(spendOf(document, isPaidAboveNeed), spend)
    return words.tiers.title(formats.share(above, 0))
  },
  build: (view) => [
    { kind: 'paragraph', text: view.words.tiers.intro },
    matrix(view),
    ...contested(view),
    aboveNeed(view),
  ],
}

type Needed = Tier | null

const NEEDED: readonly Needed[] = [...TIERS, null]

/** Paid tier down, needed tier across. What no workload explains has a row of its own, so that all adds up. */
function matrix(view: ReportView): TableBlock {
  const { document, formats, words } = view
  const w = words.tiers
  const spendIn = (paid: Tier | null, needed: Needed) =>
    spendOf(document, (each) => each.paidTier === paid && each.neededTier === needed)
  const outside = subtract(
    reportedOrZero(document, document.totals.spend),
    spendOf(document, () => true),
  )
  const paidRows = [...TIERS, null].map((paid) => NEEDED.map((needed) => spendIn(paid, needed)))
  const grid = roundedGrid([...paidRows, [ZERO, ZERO, ZERO, outside]], 0)
  const share = (amount: Amount | undefined) =>
    formats.share(shareOf(amount ?? ZERO, grid.total), 0)
  const row = (at: number, name: string): readonly Cell[] => [
    { text: name, tone: 'strong' },
    ...(grid.cells[at] ?? []).map((amount, column) => matrixCell(view, amount, at, column)),
    { text: wholeCell(view, grid.rowTotals[at]), detail: share(grid.rowTotals[at]) },
  ]
  const rows = [...TIERS.map((tier) => words.common.tiers[tier]), w.noPaidTier].map((name, at) =>
    row(at, name),
  )
  return {
    kind: 'table',
    title: w.matrixTitle,
    unit: unitLine(view, w.matrixUnit),
    columns: [
      { title: w.paid, align: 'start', isWide: true },
      ...TIERS.map((tier) => ({ title: w.needs(words.common.tiers[tier]), align: 'end' as const })),
      { title: w.notClassified, align: 'end' },
      { title: words.common.total, align: 'end' },
    ],
    rows: outside === 0n ? rows : [...rows, row(rows.length, w.outside)],
    total: [
      words.common.total,
      ...grid.columnTotals.map((amount) => ({
        text: wholeCell(view, amount),
        detail: share(amount),
      })),
      { text: wholeCell(view, grid.total), detail: share(grid.total) },
    ],
    source: w.matrixSource,
  }
}

/** Only cells right of the diagonal are paid above need. */
function matrixCell(view: ReportView, amount: Amount, row: number, column: number): Cell {
  if (amount === 0n) return { text: UNKNOWN, tone: 'quiet' }
  const isAbove = row < column && column < TIERS.length
  return { text: wholeCell(view, amount), ...(isAbove ? { tone: 'opportunity' as const } : {}) }
}

/** What a person should decide before anybody acts on the figures. */
function contested(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.tiers
  const open = bySpend(document, document.workloads.filter(isContested))
  const spend = reportedOrZero(document, document.totals.spend)
  const amount = spendOf(document, isContested)
  const printed = printedSpend(view)
  if (open.length === 0) return [{ kind: 'note', text: w.nothingContested, tone: 'agrees' }]
  return [
    {
      kind: 'table',
      title: w.contestedTitle(whole(view, amount), formats.share(shareOf(amount, spend), 0)),
      unit: unitLine(view, w.contestedUnit(formats.decimal(REVIEW_BELOW, 2))),
      columns: workloadColumns(view),
      rows: open.slice(0, CONTESTED_SHOWN).map((workload) => workloadRow(view, workload, printed)),
      source: remainder(view, open, CONTESTED_SHOWN),
    },
  ]
}

const ABOVE_SHOWN = 12

function aboveNeed(view: ReportView): TableBlock {
  const { document, words } = view
  const above = bySpend(document, document.workloads.filter(isPaidAboveNeed))
  const printed = printedSpend(view)
  return {
    kind: 'table',
    title: words.tiers.aboveTitle(above.length),
    unit: unitLine(view, words.tiers.contestedKinds),
    columns: workloadColumns(view),
    rows: above.slice(0, ABOVE_SHOWN).map((workload) => workloadRow(view, workload, printed)),
    source: remainder(view, above, ABOVE_SHOWN),
  }
}

function workloadColumns({ words }: ReportView): TableBlock['columns'] {
  const w = words.tiers
  return [
    { title: w.workload, align: 'start', isWide: true },
    { title: w.model, align: 'start' },
    { title: w.paid, align: 'start' },
    { title: w.needed, align: 'start' },
    { title: w.confidence, align: 'end' },
    { title: w.reason, align: 'start' },
    { title: words.spend.spend, align: 'end' },
  ]
}

function workloadRow(
  view: ReportView,
  workload: WorkloadEntry,
  printed: ReadonlyMap<string, Amount>,
): readonly Cell[] {
  const { formats } = view
  const needed = tierWord(view, workload.neededTier)
  return [
    workloadCell(workload),
    workload.model ?? UNKNOWN,
    tierWord(view, workload.paidTier),
    isPaidAboveNeed(workload) ? { text: needed, tone: 'opportunity' } : needed,
    {
      text: formats.decimal(workload.confidence, 2),
      tone: isContested(workload) ? 'strong' : 'plain',
    },
    { text: strongestReason(workload), tone: 'quiet' },
    centsCell(view, printed.get(workload.id)),
  ]
}

function remainder(view: ReportView, all: readonly WorkloadEntry[], shown: number): string {
  const { document, words } = view
  const rest = all.slice(shown)
  if (rest.length === 0) return words.tiers.allShown
  const ids = new Set(rest.map(({ id }) => id))
  return words.tiers.moreBelow(
    rest.length,
    whole(
      view,
      spendOf(document, ({ id }) => ids.has(id)),
    ),
  )
}
