import { providerName } from '../../../shared/i18n/names.ts'
import { roundedParts } from '../../../shared/i18n/parts.ts'
import type { ChangeRow } from '../../../shared/charts/chart-data.ts'
import { ChartFigure } from '../../components/ChartFigure.tsx'
import { Figure } from '../../components/Figure.tsx'
import { useWords } from '../../components/use-messages.ts'
import { lastChange, type MonthChange } from '../../figures/months.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { asNumber, moneyIn, ratio } from '../../figures/text-sums.ts'
import type { PanelProps } from './panel.ts'

/** The last month against the one before, by provider; with a single month, the model that takes most. */
export function ChangePanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const change = lastChange(document)
  const title = useTitle(change)
  if (change === undefined) return <SingleMonth document={document} />
  const parts = roundedParts(
    change.rows.map((row) => row.change),
    0,
  )
  const row = (label: string, exact: string, rounded: string | undefined): ChangeRow => ({
    label,
    value: asNumber(exact),
    text: f.signedPlain(rounded, 0),
    full: f.signedPlain(exact, 2),
    isSum: false,
  })
  const rows = change.rows.map(({ provider, members, change: exact }, at) =>
    row(
      provider === undefined ? t.common.others(f.counted(members)) : providerName(provider),
      exact,
      parts[at],
    ),
  )
  const sum = { ...row(t.overview.change, change.total, change.total), isSum: true }
  return (
    <ChartFigure
      isThin
      title={title}
      chart={{
        type: 'change',
        unit: t.overview.changeUnit(
          currency,
          t.common.kinds[spendKindOf(document)],
          f.month(change.last),
          f.month(change.before),
        ),
        fullUnit: currency,
        rows: [...rows, sum],
      }}
      source={t.overview.changeSource(
        f.signedShare(ratio(change.total, moneyIn(document.byMonth.at(-2)?.spend, currency)), 1),
        f.month(change.before),
      )}
    />
  )
}

function useTitle(change: MonthChange | undefined): string {
  const { t, f } = useWords()
  const first = change?.rows[0]
  if (change === undefined || first?.provider === undefined) return t.overview.changeTitle
  const share = ratio(first.change, change.total) ?? 0
  return share > 0.5
    ? t.overview.changeMost(
        providerName(first.provider),
        f.monthName(change.last),
        asNumber(change.total) > 0,
      )
    : t.overview.changeTitle
}

function SingleMonth({ document }: PanelProps) {
  const { t, f } = useWords()
  const { tiers, reportingCurrency: currency } = document
  return (
    <Figure isThin title={t.overview.neededTier} unit={currency}>
      <table className="t tight gap2">
        <tbody>
          {(['frontier', 'mid', 'routine'] as const).map((tier) => (
            <tr key={tier}>
              <th scope="row">{t.common.tiers[tier]}</th>
              <td className="n">{f.plain(moneyIn(tiers[tier].spend, currency), 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
