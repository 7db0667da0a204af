import { providerName } from '../../../shared/i18n/names.ts'
import { StackedMonths } from '../../charts/StackedMonths.tsx'
import { Figure } from '../../components/Figure.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useShort } from '../../components/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import { monthlySpend, thousandsByMonth, type MonthlySpend } from '../../figures/months.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { asNumber, moneyIn } from '../../figures/text-sums.ts'
import type { PanelProps } from './panel.ts'

const CHART_HEIGHT = 200

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
  const title = useTitle(spend, currency)
  return (
    <Figure
      title={title}
      unit={t.overview.spendUnit(unit, kind)}
      big={f.wholeMoney(moneyIn(totals.spend, currency), currency)}
      note={t.overview.kindAndPeriod(kind, f.months(totals.period))}
      source={t.overview.sourceFiles(f.counted(files.length), joins.length > 0)}
      table={<MonthTable spend={spend} currency={currency} nameOf={nameOf} />}
    >
      <StackedMonths
        label={`${title}: ${spend.months.map((month, at) => `${f.month(month)} ${f.wholeMoney(spend.totals[at], currency)}`).join('; ')}`}
        height={CHART_HEIGHT}
        months={spend.months.map(f.axisMonth)}
        totals={spend.totals.map(short)}
        series={spend.series.map((series, index) => ({
          name: nameOf(series.provider, series.members),
          values: series.spend.map(asNumber),
          labels: series.spend.map((text, at) =>
            parts === undefined ? short(text) : f.plain(parts[at]?.[index], 0),
          ),
        }))}
      />
    </Figure>
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

interface MonthTableProps {
  readonly spend: MonthlySpend
  readonly currency: string
  readonly nameOf: (provider: string | undefined, members: number) => string
}

function MonthTable({ spend, currency, nameOf }: MonthTableProps) {
  const { t, f } = useWords()
  return (
    <ScrollBox label={t.overview.spendTitle}>
      <table className="t tight">
        <thead>
          <tr>
            <th>{`${t.common.month}, ${currency}`}</th>
            {spend.series.map(({ provider, members }) => (
              <th key={provider ?? ''} className="n">
                {nameOf(provider, members)}
              </th>
            ))}
            <th className="n">{t.common.total}</th>
          </tr>
        </thead>
        <tbody>
          {spend.months.map((month, at) => (
            <tr key={month}>
              <th scope="row">{f.month(month)}</th>
              {spend.series.map((series) => (
                <td key={series.provider ?? ''} className="n">
                  {f.plain(series.spend[at], 2)}
                </td>
              ))}
              <td className="n b">{f.plain(spend.totals[at], 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
