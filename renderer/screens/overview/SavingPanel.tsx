import { RangeBars } from '../../charts/RangeBars.tsx'
import { rangeScale } from '../../charts/range-scale.ts'
import { Figure } from '../../components/Figure.tsx'
import { useWords } from '../../components/words.ts'
import { planFigures, type PlanFigures, type RangeText } from '../../figures/plans.ts'
import { asNumber } from '../../figures/text-sums.ts'
import { planTitle } from '../savings/plan-title.ts'
import type { PanelProps } from './panel.ts'

/** What moving would save, plan by plan, doing nothing included. */
export function SavingPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { reportingCurrency: currency, plans } = document
  const figures = planFigures(plans, currency)
  const best = figures[0]
  if (best === undefined) {
    return (
      <Figure title={t.overview.savingTitle} unit={currency}>
        <p className="q gap2">{t.savings.nothingText}</p>
      </Figure>
    )
  }
  const scale = rangeScale(
    figures.flatMap(({ net }) => [asNumber(net.low), asNumber(net.high)]),
    3,
    (value) => f.estimate(String(value), currency),
  )
  const title = titleOf(figures, t.overview)
  const likely = asNumber(best.net.likely)
  return (
    <Figure
      title={title}
      unit={t.overview.savingUnit(currency, f.counted(best.plan.horizonMonths))}
      big={
        <span className={likely > 0 ? 'opp' : 'bad'}>{f.estimate(best.net.likely, currency)}</span>
      }
      note={t.overview.savingNote(
        f.estimate(best.net.low, currency),
        f.estimate(best.net.high, currency),
      )}
      source={t.overview.savingSource(f.day(best.plan.priceDate))}
      table={<SavingTable figures={figures} currency={currency} />}
    >
      <RangeBars
        label={`${title}. ${figures.map((each) => `${planTitle(each.plan, t)}: ${f.estimate(each.net.likely, currency)}, ${t.common.range(f.estimate(each.net.low, currency), f.estimate(each.net.high, currency))}`).join('; ')}`}
        rowHeight={44}
        barTop={19}
        barHeight={14}
        scale={scale}
        rows={[
          ...figures.map(({ plan, net }, index) => ({
            name: planTitle(plan, t),
            text: f.estimate(net.likely, currency),
            range: numbers(net),
            isBest: index === 0,
          })),
          {
            name: t.overview.doNothing,
            text: f.estimate('0', currency),
            range: undefined,
            isBest: false,
          },
        ]}
      />
    </Figure>
  )
}

/** For drawing only. */
export function numbers(range: RangeText) {
  return { low: asNumber(range.low), likely: asNumber(range.likely), high: asNumber(range.high) }
}

function titleOf(
  figures: readonly PlanFigures[],
  words: {
    readonly savingDown: string
    readonly savingAny: string
    readonly savingNone: string
  },
): string {
  const saves = ({ net }: PlanFigures) => asNumber(net.likely) > 0
  if (!figures.some(saves)) return words.savingNone
  const down = figures.find(({ plan }) => plan.builtIn === 'one-tier-down')
  return down !== undefined && saves(down) && figures.filter(saves).length > 1
    ? words.savingDown
    : words.savingAny
}

interface SavingTableProps {
  readonly figures: readonly PlanFigures[]
  readonly currency: string
}

function SavingTable({ figures, currency }: SavingTableProps) {
  const { t, f } = useWords()
  return (
    <table className="t tight">
      <thead>
        <tr>
          <th>{t.savings.title}</th>
          <th className="n">{t.savings.low}</th>
          <th className="n">{t.savings.likely}</th>
          <th className="n">{t.savings.high}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ plan, net }) => (
          <tr key={plan.name}>
            <th scope="row">{planTitle(plan, t)}</th>
            <td className={asNumber(net.low) < 0 ? 'n bad' : 'n'}>
              {f.estimate(net.low, currency)}
            </td>
            <td className="n b">{f.estimate(net.likely, currency)}</td>
            <td className="n">{f.estimate(net.high, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
