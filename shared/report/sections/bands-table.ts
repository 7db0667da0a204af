import { UNKNOWN } from '../../i18n/language.ts'
import { bandRows, stepRows, type BandRow } from '../../insights/plans/band-figures.ts'
import { totalSpendShort } from '../../insights/spend/spend.ts'
import type { Cell, TableBlock } from '../block.ts'
import { estimateCell, gradeLegend, rangeText, show, unitLine } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The whole bill in four bands, with what each would save. */
export function bandsTable(view: ReportView): TableBlock {
  const { document, formats, messages } = view
  const { bands } = messages.savings
  return {
    kind: 'table',
    title: bands.table,
    unit: unitLine(view),
    columns: [
      { title: bands.band, align: 'start', isWide: true },
      { title: bands.spend, align: 'end' },
      { title: bands.share, align: 'end' },
      { title: bands.workloads, align: 'end' },
      {
        title: bands.saving(formats.counted(document.alternatives?.horizonMonths ?? 0)),
        align: 'end',
      },
      { title: bands.range, align: 'end' },
      { title: bands.evidence, align: 'start' },
    ],
    rows: [
      ...bandRows(document).map((row) => bandCells(view, row)),
      [
        { text: bands.total, tone: 'strong' },
        show(view, totalSpendShort(document)),
        '',
        '',
        '',
        '',
        '',
      ],
    ],
    source: `${bands.note} ${gradeLegend(view)}`,
  }
}

function bandCells(view: ReportView, row: BandRow): readonly Cell[] {
  const { bands } = view.messages.savings
  const { band, entry, spend, share, count, saving } = row
  return [
    { text: bands.names[band], tone: 'strong', detail: bands.meaning[band] },
    show(view, spend),
    show(view, share),
    show(view, count),
    saving === undefined ? UNKNOWN : estimateCell(view, saving.likely),
    saving === undefined ? UNKNOWN : rangeText(view, saving),
    entry.evidence ?? UNKNOWN,
  ]
}

/** What each step brings, on its own and after the steps before it. */
export function stepsTable(view: ReportView): TableBlock {
  const { document, messages, words } = view
  const { advice, bands } = messages.savings
  const { steps } = bands
  return {
    kind: 'table',
    title: steps.table,
    unit: words.answers.tableUnit(
      document.reportingCurrency,
      document.alternatives?.horizonMonths ?? 0,
    ),
    columns: [
      { title: steps.step, align: 'start', isWide: true },
      { title: steps.alone, align: 'end' },
      { title: bands.range, align: 'end' },
      { title: steps.after, align: 'end' },
      { title: bands.range, align: 'end' },
      { title: steps.models, align: 'start', isWide: true },
    ],
    rows: stepRows(document).map(({ step, alone, after }) => [
      step.step === 'ready' ? steps.ready : advice.answers[step.step],
      estimateCell(view, alone?.likely),
      rangeText(view, alone),
      estimateCell(view, after?.likely),
      rangeText(view, after),
      step.models.join(', ') || UNKNOWN,
    ]),
    source: steps.note,
  }
}
