import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { StackedChart } from '../../../shared/charts/chart-data.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import {
  changeFigures,
  lastChange,
  monthlySpend,
  thousandsByMonth,
} from '../../../shared/insights/spend/months.ts'
import { drawn, spendKindOf, totalSpendShort } from '../../../shared/insights/spend/spend.ts'
import { ChartFigure } from '../../components/figures/ChartFigure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useMonthName } from '../../components/use-month-name.ts'
import { useShort } from '../../components/figures/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** Spend by month, stacked by provider. */
export function SpendPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { totals, files, joins } = document
  const kind = t.common.kinds[spendKindOf(document)]
  return (
    <ChartFigure
      title={useTitle(document)}
      big={<FigureText figure={totalSpendShort(document)} />}
      note={t.overview.kindAndPeriod(kind, f.months(totals.period))}
      source={t.overview.sourceFiles(f.counted(files.length), joins.length > 0)}
      chart={useChart(document)}
    />
  )
}

const HELD = 0.01

/** What the last month did against the one before, per covered day. */
function useTitle(document: AnalysisDocument): string {
  const { t, f, mark } = useWords()
  const monthName = useMonthName(document)
  const change = lastChange(document)
  if (change === undefined) return t.overview.spendTitle
  const { last } = changeFigures(document, change)
  const words = t.overview
  const { month } = change.last
  const said = [mark(last), monthName(month, f.monthName(month))] as const
  const isPartial = change.last.isPartial || change.before.isPartial
  const days = isPartial ? words.perDay : ''
  if (Math.abs(change.share) < HELD) return words.spendHeld(...said) + days
  return (change.share > 0 ? words.spendRose(...said) : words.spendFell(...said)) + days
}

function useChart(document: AnalysisDocument): StackedChart {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const spend = monthlySpend(document)
  const { months, series } = spend
  const largest = months.map(({ cents }) => cents)
  const { unit, isThousands, short } = useShort(largest, currency)
  const parts = isThousands ? thousandsByMonth(spend) : undefined
  return {
    type: 'stacked',
    unit: t.overview.spendUnit(unit, t.common.kinds[spendKindOf(document)]),
    fullUnit: currency,
    columns: months.map(({ month, cents, isPartial, coveredDays, days }) => ({
      label: f.axisMonth(month),
      note: isPartial ? t.common.someDays(f.counted(coveredDays), f.counted(days)) : undefined,
      total: { text: short(cents), full: f.plain(cents, 2) },
    })),
    series: series.map(({ provider, members, cents }, index) => ({
      name: provider === undefined ? t.common.others(f.counted(members)) : providerName(provider),
      values: cents.map((amount, at) => ({
        value: drawn(amount),
        text: parts === undefined ? short(amount) : f.plain(parts[at]?.[index], 0),
        full: f.plain(amount, 2),
      })),
    })),
  }
}
