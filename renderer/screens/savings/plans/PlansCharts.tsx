import { memo } from 'react'
import { RangeBars } from '../../../charts/RangeBars.tsx'
import { rangeScale } from '../../../charts/range-scale.ts'
import { StepBars, type StepGroup } from '../../../charts/StepBars.tsx'
import { Figure } from '../../../components/Figure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { largestLever, leverBars, type LeverBar } from '../../../figures/lever-effects.ts'
import type { PlanFigures } from '../../../figures/plans.ts'
import { asNumber } from '../../../figures/text-sums.ts'
import { rangeNumbers, useBest } from './ComparisonCells.tsx'
import { planTitle } from '../../../components/plan-title.ts'

interface PlansChartsProps {
  readonly figures: readonly PlanFigures[]
  readonly currency: string
}

const TICKS = 4

/** So many plans still stand in one column beside the other drawing. */
const FEW = 4

/** All plans on one scale: what they leave, and what that is made of. */
export const PlansCharts = memo(function PlansCharts(props: PlansChartsProps) {
  return (
    <div className={isMany(props.figures) ? 'desk-parts many gap5' : 'desk-parts gap5'}>
      <NetChart {...props} />
      <StepsChart {...props} />
    </div>
  )
})

function NetChart({ figures, currency }: PlansChartsProps) {
  const { t, f } = useWords()
  const words = t.savings.scenarios
  const best = useBest(figures)
  const ends = figures.flatMap(({ net }) => [asNumber(net.low), asNumber(net.high)])
  const { unit, short } = useShort(Math.max(...ends.map(Math.abs)), currency)
  const money = (text: string) => f.estimate(text, currency)
  const rows = figures.map((each) => {
    const { low, likely, high } = each.net
    return {
      name: planTitle(each.plan, t),
      text: words.likelyOf(money(likely), t.common.range(money(low), money(high))),
      range: rangeNumbers(each),
      isBest: each === best,
    }
  })
  const title =
    best === undefined
      ? t.savings.none
      : words.netTitle(planTitle(best.plan, t), money(best.net.likely))
  const months = new Set(figures.map(({ plan }) => plan.horizonMonths))
  const losing = figures.filter(({ net }) => asNumber(net.low) < 0)
  return (
    <Figure
      title={title}
      unit={words.netUnit(
        unit,
        [...months]
          .sort((a, b) => a - b)
          .map(f.count)
          .join(', '),
      )}
      source={
        losing.length === 0
          ? words.noneLoses
          : words.loses(losing.map(({ plan }) => planTitle(plan, t)).join(', '))
      }
      table={<NetTable figures={figures} currency={currency} />}
    >
      <div className="gap2">
        <RangeBars
          label={`${title} ${rows.map(({ name, text }) => `${name}: ${text}`).join('; ')}`}
          rows={rows}
          scale={rangeScale(ends, TICKS, (value) => short(String(value)))}
          rowHeight={42}
          barTop={21}
          barHeight={11}
        />
      </div>
    </Figure>
  )
}

function NetTable({ figures, currency }: PlansChartsProps) {
  const { t, f } = useWords()
  const words = t.savings
  return (
    <table className="t tight gap2">
      <thead>
        <tr>
          <th>{words.scenarios.plan}</th>
          <th className="n">{words.low}</th>
          <th className="n">{words.likely}</th>
          <th className="n">{words.high}</th>
          <th className="n">{words.scenarios.months}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ plan, net }) => (
          <tr key={plan.name} className="free">
            <th scope="row">{planTitle(plan, t)}</th>
            {[net.low, net.likely, net.high].map((text, at) => (
              <td key={at} className={asNumber(text) < 0 ? 'n bad' : 'n'}>
                {f.wholeMoney(text, currency)}
              </td>
            ))}
            <td className="n">{f.count(plan.horizonMonths)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StepsChart({ figures, currency }: PlansChartsProps) {
  const { t, f } = useWords()
  const words = t.savings.scenarios
  const best = useBest(figures)
  const all = figures.map((each) => ({ each, bars: leverBars(each, currency) }))
  const largest = Math.max(0, ...figures.map(({ gross }) => Math.abs(asNumber(gross.likely))))
  const { unit, scaled } = useShort(largest, currency)
  const nameOf = ({ lever }: LeverBar) =>
    lever === undefined ? t.savings.costs : t.savings.levers[lever]
  const groups = all.map(({ each, bars }): StepGroup => ({
    name: planTitle(each.plan, t),
    text: f.plain(scaled(each.net.likely), 0),
    isBest: each === best,
    bars: bars.map((bar) => ({
      name: nameOf(bar),
      start: bar.start,
      value: asNumber(bar.value),
      text: f.plain(scaled(bar.value), 0),
    })),
  }))
  const most = largestLever(figures, currency)
  const title =
    most === undefined
      ? words.stepsNone
      : words.stepsTitle(
          nameOf(most.bar),
          f.estimate(most.bar.value, currency),
          planTitle(most.figures.plan, t),
        )
  const told = groups.map(
    ({ name, text, bars }) =>
      `${name}: ${bars.map((bar) => `${bar.name} ${bar.text}`).join(', ')}, ${words.net} ${text}`,
  )
  return (
    <Figure
      title={title}
      unit={words.stepsUnit(unit)}
      source={words.stepsSource}
      table={
        <table className="t tight gap2">
          <tbody>
            {all.map(({ each, bars }) => (
              <StepRows key={each.plan.name} figures={each} bars={bars} nameOf={nameOf} />
            ))}
          </tbody>
        </table>
      }
    >
      <div className={isMany(figures) ? 'step-columns gap2' : 'gap2'}>
        {columnsOf(groups).map((column, at) => (
          <StepBars
            key={at}
            label={`${title} ${told.slice(column.from, column.to).join('; ')}`}
            groups={groups.slice(column.from, column.to)}
            beside={groups}
          />
        ))}
      </div>
    </Figure>
  )
}

function isMany(plans: readonly unknown[]): boolean {
  return plans.length > FEW
}

/** One column of few plans, two of many. */
function columnsOf(groups: readonly StepGroup[]): readonly { from: number; to: number }[] {
  const half = isMany(groups) ? Math.ceil(groups.length / 2) : groups.length
  const columns = [
    { from: 0, to: half },
    { from: half, to: groups.length },
  ]
  return columns.filter(({ from, to }) => from < to)
}

interface StepRowsProps {
  readonly figures: PlanFigures
  readonly bars: readonly LeverBar[]
  readonly nameOf: (bar: LeverBar) => string
}

function StepRows({ figures: { plan, net }, bars, nameOf }: StepRowsProps) {
  const { t, f } = useWords()
  return (
    <>
      <tr className="grp">
        <th colSpan={2}>{planTitle(plan, t)}</th>
      </tr>
      {bars.map((bar, at) => (
        <tr key={at}>
          <th scope="row">{nameOf(bar)}</th>
          <td className={asNumber(bar.value) < 0 ? 'n bad' : 'n'}>{f.plain(bar.value, 0)}</td>
        </tr>
      ))}
      <tr className="sum">
        <th scope="row">{t.savings.scenarios.net}</th>
        <td className="n">{f.plain(net.likely, 0)}</td>
      </tr>
    </>
  )
}
