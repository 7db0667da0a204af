import type { WorkloadEntry } from '../../document/analysis-document.ts'
import { SURE_CONFIDENCE, TIERS } from '../../domain/tier.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { headlineShare } from '../../insights/bills/coverage-figures.ts'
import type { Figure } from '../../insights/figures/figure.ts'
import { bySpend } from '../../insights/figures/reported.ts'
import { spendByWorkload, totalSpend } from '../../insights/spend/spend.ts'
import {
  aboveNeedFigures,
  contestedFigures,
  groupFigures,
  isContested,
  isPaidAboveNeed,
  tierFigures,
  tierGrid,
  workloadGroup,
  type GridCell,
  type GridSum,
} from '../../insights/spend/tiers.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import { show, tierWord, unitLine, workloadCell } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { strongestReason } from './reason.ts'

/** Paid tier against needed tier, and the workloads whose needed tier is contested. */
export const tiersSection: ReportSection = {
  id: 'tiers',
  title: (view) => {
    const { document, words } = view
    const isKnown = document.workloads.some(({ neededTier }) => neededTier !== null)
    if (totalSpend(document) === undefined || !isKnown) return words.tiers.titlePlain
    return words.tiers.title(show(view, aboveNeedFigures(document).shortShare))
  },
  build: (view) => [
    { kind: 'paragraph', text: view.words.tiers.intro },
    matrix(view),
    ...contested(view),
    aboveNeed(view),
  ],
}

/** Paid tier down, needed tier across. Spend outside workloads has its own row, so that the matrix adds up. */
function matrix(view: ReportView): TableBlock {
  const { document, words } = view
  const w = words.tiers
  const { rows, outside, columns, total } = tierGrid(document)
  const names = [...TIERS.map((tier) => words.common.tiers[tier]), w.noPaidTier]
  const outsideRow: readonly Cell[] = [
    { text: w.outside, tone: 'strong' },
    ...TIERS.map((): Cell => ({ text: UNKNOWN, tone: 'quiet' })),
    show(view, outside.spend),
    sumCell(view, outside),
  ]
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
    rows: [
      ...rows.map(({ cells, sum }, at): readonly Cell[] => [
        { text: names[at] ?? UNKNOWN, tone: 'strong' },
        ...cells.map((cell) => matrixCell(view, cell)),
        sumCell(view, sum),
      ]),
      ...(outside.spend.value === 0n ? [] : [outsideRow]),
    ],
    total: [
      words.common.total,
      ...columns.map((column) => sumCell(view, column)),
      sumCell(view, total),
    ],
    source: w.matrixSource,
  }
}

function sumCell(view: ReportView, { spend, share }: GridSum): Cell {
  return { text: show(view, spend), detail: show(view, share) }
}

/** Only cells above need are marked. */
function matrixCell(view: ReportView, { figures, isAbove }: GridCell): Cell {
  if (figures.short.value === 0n) return { text: UNKNOWN, tone: 'quiet' }
  return { text: show(view, figures.short), tone: isAbove ? 'opportunity' : 'plain' }
}

const SHOWN = 12

/** The workloads that a person should decide before the figures are acted on. */
function contested(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.tiers
  const { workloads } = tierFigures(document).contested
  const confidence = formats.decimal(SURE_CONFIDENCE, 2)
  if (workloads.length === 0) {
    return [{ kind: 'note', text: w.nothingContested(confidence), tone: 'agrees' }]
  }
  const { spend, share } = contestedFigures(document)
  const title = w.contestedTitle(show(view, spend), show(view, headlineShare(share)))
  const unit = w.contestedUnit(confidence)
  return [workloadTable(view, { name: 'to-review', title, unit, workloads, spend })]
}

function aboveNeed(view: ReportView): TableBlock {
  const { document, words } = view
  const { workloads } = tierFigures(document).paidAboveNeed
  const { spend } = aboveNeedFigures(document)
  const title = words.tiers.aboveTitle(workloads.length)
  const unit = words.tiers.largestFirst
  return workloadTable(view, { name: 'above-need', title, unit, workloads, spend })
}

interface WorkloadList {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly workloads: readonly WorkloadEntry[]
  /** Their total spend. */
  readonly spend: Figure
}

/** The largest by name, the others together, so that the table adds up. */
function workloadTable(
  view: ReportView,
  { name, title, unit, workloads, spend }: WorkloadList,
): TableBlock {
  const { document, words } = view
  const sorted = bySpend(document, workloads)
  const shown = sorted.length <= SHOWN + 1 ? sorted : sorted.slice(0, SHOWN)
  const rest = workloadGroup(document, sorted.slice(shown.length))
  const others = groupFigures(document, `tiers/${name}/others`, rest)
  const count = rest.workloads.length
  return {
    kind: 'table',
    title,
    unit: unitLine(view, unit),
    columns: workloadColumns(view),
    rows: [
      ...shown.map((workload) => workloadRow(view, workload)),
      ...(count === 0 ? [] : [closingRow(words.tiers.smaller(count), show(view, others.spend))]),
    ],
    ...(workloads.length === 0 ? {} : { total: closingRow(words.common.total, show(view, spend)) }),
    ...(count === 0 ? {} : { source: words.tiers.moreBelow }),
  }
}

function closingRow(name: string, amount: string): readonly Cell[] {
  return [name, '', '', '', '', '', amount]
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

function workloadRow(view: ReportView, workload: WorkloadEntry): readonly Cell[] {
  const { document, formats } = view
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
    show(view, spendByWorkload(document).get(workload.id)),
  ]
}
