import { UNKNOWN } from '../../i18n/language.ts'
import { leverRows, whyNotRows, type LeverRow } from '../../insights/plans/lever-figures.ts'
import type { Block, Cell } from '../block.ts'
import { estimateCell, rangeText, show, unitLine } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The cheap levers that the bill shows, and why the others are not seeded; nothing where no advice is given. */
export function leverTables(view: ReportView): readonly Block[] {
  const { document } = view
  if (document.levers === undefined) return []
  return [
    ...(leverRows(document).length > 0 ? [foundTable(view)] : []),
    ...(whyNotRows(document).length > 0 ? [whyNotTable(view)] : []),
  ]
}

function foundTable(view: ReportView): Block {
  const { document, formats, messages } = view
  const { foundLevers: words, bands } = messages.savings
  const months = document.alternatives?.horizonMonths ?? 0
  return {
    kind: 'table',
    title: words.table,
    unit: view.words.answers.tableUnit(document.reportingCurrency, months),
    columns: [
      { title: words.lever, align: 'start', isWide: true },
      { title: bands.workloads, align: 'end' },
      { title: bands.saving(formats.counted(months)), align: 'end' },
      { title: bands.range, align: 'end' },
      { title: words.counts, align: 'start', isWide: true },
    ],
    rows: leverRows(document).map((row): readonly Cell[] => [
      { text: words.names[row.lever], detail: detailOf(view, row) },
      row.count === undefined ? words.wholeBill : show(view, row.count),
      row.worth === undefined ? UNKNOWN : estimateCell(view, row.worth.likely),
      rangeText(view, row.worth),
      row.isReady ? words.ready : words.notCounted,
    ]),
    source: words.note,
  }
}

/** What is told of a lever that is not drawn. */
function detailOf(view: ReportView, { measured, discount }: LeverRow): string {
  const words = view.messages.savings.foundLevers
  if (measured !== undefined) return words.measured(show(view, measured))
  return discount === undefined ? '' : words.bargain(show(view, discount))
}

function whyNotTable(view: ReportView): Block {
  const { foundLevers: words, bands } = view.messages.savings
  return {
    kind: 'table',
    title: words.whyNot,
    unit: unitLine(view),
    columns: [
      { title: words.lever, align: 'start', isWide: true },
      { title: words.reason, align: 'start', isWide: true },
      { title: bands.workloads, align: 'end' },
      { title: bands.spend, align: 'end' },
    ],
    rows: whyNotRows(view.document).map(({ lever, why, count, spend }): readonly Cell[] => [
      words.names[lever],
      words.whys[why],
      count === undefined ? words.wholeBill : show(view, count),
      spend === undefined ? UNKNOWN : show(view, spend),
    ]),
    source: '',
  }
}
