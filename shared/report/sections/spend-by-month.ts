import {
  amountToNumber,
  divide,
  formatAmount,
  ONE,
  subtract,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { MonthEntry } from '../../document/analysis-document.ts'
import { parseIsoDay, periodOfMonth } from '../../domain/day.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import type { Block, ChartBlock, TableBlock } from '../block.ts'
import { bySpend, reportedOrZero, sum } from '../figures.ts'
import { roundedGrid, type MoneyGrid } from '../../domain/rounding.ts'
import { centsCell, unitLine, providerLabel } from '../phrases.ts'
import type { ReportView } from '../report.ts'

const PROVIDERS_SHOWN = 4

interface ProviderColumn {
  readonly name: string
  readonly ofMonth: (month: MonthEntry) => Amount
}

/** The largest providers by name, the others together; what no provider explains stands apart. */
function providerColumns({ document, words }: ReportView): readonly ProviderColumn[] {
  const ids = bySpend(document, document.byProvider).map(({ provider }) => provider)
  const shown = ids.length <= PROVIDERS_SHOWN + 1 ? ids : ids.slice(0, PROVIDERS_SHOWN)
  const others = ids.slice(shown.length)
  const spendAt = (month: MonthEntry, provider: string) =>
    reportedOrZero(document, month.byProvider[provider] ?? {})
  const columns = shown.map((id) => ({
    name: providerLabel(id),
    ofMonth: (month: MonthEntry) => spendAt(month, id),
  }))
  const rest = {
    name: words.common.others(others.length),
    ofMonth: (month: MonthEntry) =>
      subtract(reportedOrZero(document, month.spend), sum(shown.map((id) => spendAt(month, id)))),
  }
  const isNeeded = document.byMonth.some((month) => rest.ofMonth(month) !== 0n)
  return others.length > 0 || isNeeded ? [...columns, rest] : columns
}

/** The months as a chart and, to the cent, as a table. */
export function spendByMonth(view: ReportView): readonly Block[] {
  const { document, words } = view
  if (document.byMonth.length === 0)
    return [{ kind: 'note', text: words.spend.noMonths, tone: 'plain' }]
  const { columns, exact, grid } = monthGrid(view)
  return [monthChart(view, columns, exact), monthTable(view, columns, grid)]
}

/** The spend of every month to the cent as its table prints it, for every other table that speaks of months. */
export function printedMonths(view: ReportView): ReadonlyMap<string, Amount> {
  const { grid } = monthGrid(view)
  return new Map(view.document.byMonth.map(({ month }, at) => [month, grid.rowTotals[at] ?? ZERO]))
}

function monthGrid(view: ReportView) {
  const { document } = view
  const columns = providerColumns(view)
  const exact = document.byMonth.map((month) => columns.map(({ ofMonth }) => ofMonth(month)))
  return { columns, exact, grid: roundedGrid(exact, centPlaces(document.reportingCurrency)) }
}

function monthChart(
  view: ReportView,
  columns: readonly ProviderColumn[],
  exact: readonly (readonly Amount[])[],
): ChartBlock {
  const { document, formats, words } = view
  const w = words.spend
  const thousands = (amount: Amount) =>
    formats.plain(formatAmount(divide(amount, (1000n * ONE) as Amount)), 1)
  return {
    kind: 'chart',
    title: changeSentence(view),
    chart: {
      type: 'stacked',
      unit: w.chartUnit(document.reportingCurrency),
      columns: document.byMonth.map((month, at) => ({
        label: formats.axisMonth(month.month),
        total: { text: thousands(sum(exact[at] ?? [])) },
      })),
      series: columns.map(({ name }, column) => ({
        name,
        values: exact.map((row) => {
          const amount = row[column] ?? ZERO
          return { value: amountToNumber(amount), text: thousands(amount) }
        }),
      })),
    },
    source: w.chartSource,
  }
}

/** How the last month differs from the one before: per covered day, because months differ in length. */
function changeSentence(view: ReportView): string {
  const { document, formats, words } = view
  const [before, last] = document.byMonth.slice(-2)
  if (before === undefined || last === undefined) return words.spend.chartTitlePlain
  const [from, to] = [perDay(view, before), perDay(view, last)]
  if (from === undefined || to === undefined || from <= 0n) return words.spend.chartTitlePlain
  const change = amountToNumber(divide(subtract(to, from), from))
  return words.spend.chartTitle(
    formats.monthName(last.month),
    formats.signedShare(change, 1),
    formats.monthName(before.month),
  )
}

/** The month's spend for each of its days inside the analyzed period; `undefined` when none is. */
function perDay({ document }: ReportView, month: MonthEntry): Amount | undefined {
  const { period } = document.totals
  const { start, end } = periodOfMonth(month.month)
  const first = parseIsoDay(period?.start ?? '') ?? start
  const last = parseIsoDay(period?.end ?? '') ?? end
  const days = Math.min(end, last) - Math.max(start, first)
  if (days <= 0) return undefined
  return divide(reportedOrZero(document, month.spend), (BigInt(days) * ONE) as Amount)
}

function monthTable(
  view: ReportView,
  columns: readonly ProviderColumn[],
  grid: MoneyGrid,
): TableBlock {
  const { document, formats, words } = view
  return {
    kind: 'table',
    title: words.spend.monthsTitle,
    unit: unitLine(view, words.spend.kinds),
    columns: [
      { title: words.spend.month, align: 'start', isWide: true },
      ...columns.map(({ name }) => ({ title: name, align: 'end' as const })),
      { title: words.common.total, align: 'end' },
    ],
    rows: document.byMonth.map((month, at) => [
      formats.month(month.month),
      ...(grid.cells[at] ?? []).map((amount) => centsCell(view, amount)),
      { text: centsCell(view, grid.rowTotals[at]), tone: 'strong' as const },
    ]),
    total: [
      words.common.total,
      ...grid.columnTotals.map((amount) => centsCell(view, amount)),
      centsCell(view, grid.total),
    ],
  }
}
