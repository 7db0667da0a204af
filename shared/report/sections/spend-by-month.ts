import { chartLabel, chartThousands } from '../../insights/figures/chart-money.ts'
import {
  changeFigures,
  lastChange,
  monthFigure,
  monthlySpend,
  seriesFigure,
  type MonthSeries,
} from '../../insights/spend/months.ts'
import { centsFigure, spentInAll } from '../../insights/spend/spend.ts'
import type { Block, Cell, ChartBlock, TableBlock } from '../block.ts'
import { monthName, providerLabel, show, unitLine } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The months as a chart and, to the cent, as a table. */
export function spendByMonth(view: ReportView): readonly Block[] {
  const { document, words } = view
  if (document.byMonth.length === 0)
    return [{ kind: 'note', text: words.spend.noMonths, tone: 'plain' }]
  return [monthChart(view), monthTable(view)]
}

function seriesName({ words }: ReportView, { provider, members }: MonthSeries): string {
  return provider === undefined ? words.common.others(members) : providerLabel(provider)
}

function monthChart(view: ReportView): ChartBlock {
  const { document, formats, words } = view
  const w = words.spend
  const { months, series } = monthlySpend(document)
  return {
    kind: 'chart',
    title: changeSentence(view),
    chart: {
      type: 'stacked',
      unit: w.chartUnit(document.reportingCurrency),
      columns: months.map(({ month, cents, isPartial, coveredDays, days }) => ({
        label: formats.axisMonth(month),
        note: isPartial
          ? w.coveredDays(formats.count(coveredDays), formats.count(days))
          : undefined,
        total: chartLabel(chartThousands(document, `byMonth/${month}`, cents), view.formats),
      })),
      series: series.map((each) => ({
        name: seriesName(view, each),
        values: each.cents.map((cents, at) =>
          chartLabel(
            chartThousands(document, `byMonth/${at}/${each.provider ?? 'others'}`, cents),
            view.formats,
          ),
        ),
      })),
    },
    source: w.chartSource,
  }
}

/** How the last month differs from the one before: per covered day, because months differ in length. */
function changeSentence(view: ReportView): string {
  const { document, formats, words } = view
  const change = lastChange(document)
  if (change === undefined) return words.spend.chartTitlePlain
  return words.spend.chartTitle(
    formats.monthName(change.last.month),
    show(view, changeFigures(document, change).share),
    formats.monthName(change.before.month),
  )
}

function monthTable(view: ReportView): TableBlock {
  const { document, words } = view
  const { months, series, total } = monthlySpend(document)
  const cell = (text: string): Cell => text
  return {
    kind: 'table',
    title: words.spend.monthsTitle,
    unit: unitLine(view, words.spend.kinds),
    columns: [
      { title: words.spend.month, align: 'start', isWide: true },
      ...series.map((each) => ({ title: seriesName(view, each), align: 'end' as const })),
      { title: words.common.total, align: 'end' },
    ],
    rows: months.map((month, at) => [
      monthName(view, month.month),
      ...series.map((each) => cell(show(view, seriesFigure(document, each, at)))),
      { text: show(view, monthFigure(document, month)), tone: 'strong' as const },
    ]),
    total: [
      words.common.total,
      ...series.map((each) =>
        show(view, centsFigure(document, `byMonth/all/${each.provider ?? 'others'}`, each.total)),
      ),
      show(view, spentInAll(document, 'byMonth/all', total)),
    ],
  }
}
