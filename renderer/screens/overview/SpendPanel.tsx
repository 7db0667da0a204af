import { providerName } from '../../../shared/i18n/names.ts'
import { ChartFigure } from '../../components/ChartFigure.tsx'
import { useShort } from '../../components/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import { monthlySpend, thousandsByMonth, type MonthlySpend } from '../../figures/months.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { asNumber, moneyIn } from '../../figures/text-sums.ts'
import type { PanelProps } from './panel.ts'

/** Spend by month, stacked by provider. */
export function SpendPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { totals, reportingCurrency: currency, files, joins } = document
  const spend = monthlySpend(document)
  const kind = t.common.kinds[spendKindOf(document)]
  const largest = Math.max(...spend.totals.map(asNumber))
  const { unit, isThousands, short } = useShort(largest, currency)
  const parts = isThousands ? thousandsByMonth(spend) : undefined
  const nameOf = (provider: string | undefined, members: number) =>
    provider === undefined ? t.common.others(f.counted(members)) : providerName(provider)
  return (
    <ChartFigure
      title={useTitle(spend, currency)}
      big={f.wholeMoney(moneyIn(totals.spend, currency), currency)}
      note={t.overview.kindAndPeriod(kind, f.months(totals.period))}
      source={t.overview.sourceFiles(f.counted(files.length), joins.length > 0)}
      chart={{
        type: 'stacked',
        unit: t.overview.spendUnit(unit, kind),
        fullUnit: currency,
        columns: spend.months.map((month, at) => ({
          label: f.axisMonth(month),
          total: { text: short(spend.totals[at]), full: f.plain(spend.totals[at], 2) },
        })),
        series: spend.series.map((series, index) => ({
          name: nameOf(series.provider, series.members),
          values: series.spend.map((text, at) => ({
            value: asNumber(text),
            text: parts === undefined ? short(text) : f.plain(parts[at]?.[index], 0),
            full: f.plain(text, 2),
          })),
        })),
      }}
    />
  )
}

const HELD = 0.01

function useTitle({ months, totals }: MonthlySpend, currency: string): string {
  const { t, f } = useWords()
  const last = totals.at(-1)
  const before = totals.at(-2)
  const month = months.at(-1)
  if (last === undefined || before === undefined || month === undefined) {
    return t.overview.spendTitle
  }
  const money = f.estimate(last, currency)
  const name = f.monthName(month)
  const change = asNumber(before) === 0 ? 1 : asNumber(last) / asNumber(before) - 1
  if (Math.abs(change) < HELD) return t.overview.spendHeld(money, name)
  return change > 0 ? t.overview.spendRose(money, name) : t.overview.spendFell(money, name)
}
