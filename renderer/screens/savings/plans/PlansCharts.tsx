import { memo } from 'react'
import type { RangeRow, StepGroup } from '../../../../shared/charts/chart-data.ts'
import { rangeScale } from '../../../../shared/charts/scale.ts'
import { ChartFigure } from '../../../components/ChartFigure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { largestLever, leverBars, type LeverBar } from '../../../figures/lever-effects.ts'
import type { PlanFigures } from '../../../figures/plans.ts'
import { asNumber } from '../../../figures/text-sums.ts'
import { useBest } from './ComparisonCells.tsx'
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
  const end = (text: string) => ({ value: asNumber(text), text: money(text) })
  const rows = figures.map((each): RangeRow => ({
    label: planTitle(each.plan, t),
    low: end(each.net.low),
    likely: end(each.net.likely),
    high: end(each.net.high),
    isBest: each === best,
  }))
  const title =
    best === undefined
      ? t.savings.none
      : words.netTitle(planTitle(best.plan, t), money(best.net.likely))
  const months = new Set(figures.map(({ plan }) => plan.horizonMonths))
  const losing = figures.filter(({ net }) => asNumber(net.low) < 0)
  return (
    <ChartFigure
      title={title}
      source={
        losing.length === 0
          ? words.noneLoses
          : words.loses(losing.map(({ plan }) => planTitle(plan, t)).join(', '))
      }
      chart={{
        type: 'range',
        unit: words.netUnit(
          unit,
          [...months]
            .sort((a, b) => a - b)
            .map(f.count)
            .join(', '),
        ),
        rows,
        scale: rangeScale(ends, TICKS, (value) => short(String(value))),
      }}
    />
  )
}

function StepsChart({ figures, currency }: PlansChartsProps) {
  const { t, f } = useWords()
  const words = t.savings.scenarios
  const best = useBest(figures)
  const all = figures.map((each) => ({ each, bars: leverBars(each, currency) }))
  const largest = Math.max(0, ...figures.map(({ gross }) => Math.abs(asNumber(gross.likely))))
  const { unit, scaled } = useShort(largest, currency)
  const amount = (text: string) => ({
    text: f.plain(scaled(text), 0),
    full: f.plain(text, 0),
  })
  const nameOf = ({ lever }: LeverBar) =>
    lever === undefined ? t.savings.costs : t.savings.levers[lever]
  const groups = all.map(({ each, bars }): StepGroup => ({
    label: planTitle(each.plan, t),
    total: amount(each.net.likely),
    isBest: each === best,
    bars: bars.map((bar) => ({
      label: nameOf(bar),
      value: asNumber(bar.value),
      ...amount(bar.value),
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
  return (
    <ChartFigure
      title={title}
      source={words.stepsSource}
      chart={{
        type: 'steps',
        unit: words.stepsUnit(unit),
        fullUnit: currency,
        groups,
        totalLabel: words.net,
      }}
    />
  )
}

function isMany(plans: readonly unknown[]): boolean {
  return plans.length > FEW
}
