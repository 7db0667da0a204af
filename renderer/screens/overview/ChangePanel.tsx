import type { ChangeRow } from '../../../shared/charts/chart-data.ts'
import { roundTo, type Amount } from '../../../shared/domain/amount.ts'
import { sharesOf } from '../../../shared/domain/rounding.ts'
import { TIERS } from '../../../shared/domain/tier.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { documentFigure } from '../../../shared/insights/figures/figure.ts'
import {
  changeFigures,
  lastChange,
  type MonthChange,
} from '../../../shared/insights/spend/months.ts'
import { drawn, spendKindOf, spendTerms } from '../../../shared/insights/spend/spend.ts'
import { ChartFigure } from '../../components/figures/ChartFigure.tsx'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useMonthName } from '../../components/use-month-name.ts'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** The last month against the one before, by provider; with a single month, the spend by needed tier. */
export function ChangePanel({ document }: PanelProps) {
  const change = lastChange(document)
  return change === undefined ? (
    <SingleMonth document={document} />
  ) : (
    <Change document={document} change={change} />
  )
}

interface ChangeProps extends PanelProps {
  readonly change: MonthChange
}

function Change({ document, change }: ChangeProps) {
  const { t, mark } = useWords()
  const monthName = useMonthName(document)
  const { reportingCurrency: currency } = document
  const [last, before] = [monthName(change.last.month), monthName(change.before.month)]
  const kind = t.common.kinds[spendKindOf(document)]
  return (
    <ChartFigure
      isThin
      title={useTitle(change)}
      chart={{
        type: 'change',
        unit: t.overview.changeUnit(currency, kind, last, before),
        fullUnit: currency,
        rows: useRows(document, change),
      }}
      source={t.overview.changeSource(mark(changeFigures(document, change).share), before)}
    />
  )
}

function useRows(document: ChangeProps['document'], change: MonthChange): readonly ChangeRow[] {
  const { t, f } = useWords()
  const { total, parts } = changeFigures(document, change)
  const amounts = parts.map(({ value }) => value)
  const whole = sharesOf(roundTo(total.value, 0), amounts, 0)
  const row = (label: string, exact: Amount, rounded: Amount | undefined): ChangeRow => ({
    label,
    value: drawn(exact),
    text: f.signedPlain(rounded, 0),
    full: f.signedPlain(exact, 2),
    isSum: false,
  })
  const rows = change.parts.map(({ provider, members }, at) =>
    row(
      provider === undefined ? t.common.others(f.counted(members)) : providerName(provider),
      amounts[at] ?? total.value,
      whole[at],
    ),
  )
  return [...rows, { ...row(t.overview.change, total.value, total.value), isSum: true }]
}

function useTitle({ parts: [first], change, last }: MonthChange): string {
  const { t, f } = useWords()
  if (first?.provider === undefined) return t.overview.changeTitle
  const isMost = change > 0n ? first.change * 2n > change : first.change * 2n < change
  return isMost
    ? t.overview.changeMost(providerName(first.provider), f.monthName(last.month), change > 0n)
    : t.overview.changeTitle
}

function SingleMonth({ document }: PanelProps) {
  const { t } = useWords()
  const { tiers, reportingCurrency: currency } = document
  return (
    <Figure isThin title={t.overview.neededTier} unit={currency}>
      <table className="t tight gap2">
        <tbody>
          {TIERS.map((tier) => (
            <tr key={tier}>
              <th scope="row">{t.common.tiers[tier]}</th>
              <td className="n">
                <FigureText
                  figure={documentFigure(
                    `/tiers/${tier}/spend/${currency}`,
                    tiers[tier].spend[currency],
                    spendTerms(document),
                  )}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
