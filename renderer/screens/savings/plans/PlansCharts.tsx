import { memo } from 'react'
import type { RangeChart, StepsChart } from '../../../../shared/charts/chart-data.ts'
import { rangeScale } from '../../../../shared/charts/scale.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { mapEnds } from '../../../../shared/domain/range.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import { type PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { chartLabel } from '../../../../shared/insights/figures/chart-money.ts'
import { drawn } from '../../../../shared/insights/spend/spend.ts'
import {
  largestLeverFigure,
  leverBars,
  type LeverBar,
} from '../../../../shared/insights/plans/plan-steps.ts'
import { basisText } from '../../../components/figures/basis-text.ts'
import { ChartFigure } from '../../../components/figures/ChartFigure.tsx'
import { planTitle } from '../../../components/plan-title.ts'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { useBest } from './ComparisonCells.tsx'

interface PlansChartsProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
}

const TICKS = 4

/** So many plans still stand in one column beside the other drawing. */
const FEW = 4

/** All plans on one scale: their net value and the steps it consists of. */
export const PlansCharts = memo(function PlansCharts(props: PlansChartsProps) {
  const isMany = props.figures.length > FEW
  return (
    <div className={isMany ? 'desk-parts many gap5' : 'desk-parts gap5'}>
      <NetChart {...props} />
      <LeverChart {...props} />
    </div>
  )
})

function NetChart(props: PlansChartsProps) {
  const { document, figures } = props
  const { t, mark } = useWords()
  const words = t.savings.scenarios
  const best = useBest(figures)
  const losing = figures.filter(({ net }) => net.low < ZERO)
  return (
    <ChartFigure
      title={
        best === undefined
          ? t.savings.none
          : words.netTitle(
              planTitle(best.plan, t),
              mark(planMoney(document, best).net.likely),
              basisText(best, t),
            )
      }
      source={
        losing.length === 0
          ? words.noneLoses
          : words.loses(losing.map(({ plan }) => planTitle(plan, t)).join(', '))
      }
      chart={useNetChart(props)}
    />
  )
}

function useNetChart({ document, figures }: PlansChartsProps): RangeChart {
  const { t, f } = useWords()
  const best = useBest(figures)
  const ends = figures.flatMap(({ net }) => [net.low, net.high])
  const { unit, tick } = useShort(ends, document.reportingCurrency)
  const months = [...new Set(figures.map(({ plan }) => plan.horizonMonths))]
    .sort((a, b) => a - b)
    .map(f.count)
  return {
    type: 'range',
    unit: t.savings.scenarios.netUnit(unit, months.join(', ')),
    scale: rangeScale(ends.map(drawn), TICKS, tick),
    rows: figures.map((each) => ({
      label: planTitle(each.plan, t),
      ...mapEnds(planMoney(document, each).net, (figure) => chartLabel(figure, f)),
      isBest: each === best,
    })),
  }
}

function LeverChart(props: PlansChartsProps) {
  const { document, figures } = props
  const { t, mark } = useWords()
  const words = t.savings.scenarios
  const nameOf = useBarName()
  const most = largestLeverFigure(document, figures)
  return (
    <ChartFigure
      title={
        most === undefined
          ? words.stepsNone
          : words.stepsTitle(nameOf(most.bar), mark(most.figure), planTitle(most.figures.plan, t))
      }
      source={words.stepsSource}
      chart={useStepsChart(props)}
    />
  )
}

function useBarName(): (bar: LeverBar) => string {
  const { t } = useWords()
  return ({ lever }) => (lever === undefined ? t.savings.costs : t.savings.levers[lever])
}

function useStepsChart({ document, figures }: PlansChartsProps): StepsChart {
  const { t } = useWords()
  const nameOf = useBarName()
  const best = useBest(figures)
  const gross = figures.map((each) => each.gross.likely)
  const { unit, value } = useShort(gross, document.reportingCurrency)
  return {
    type: 'steps',
    unit: t.savings.scenarios.stepsUnit(unit),
    fullUnit: document.reportingCurrency,
    totalLabel: t.savings.rows.net,
    groups: figures.map((each) => ({
      label: planTitle(each.plan, t),
      total: value(each.net.likely),
      isBest: each === best,
      bars: leverBars(document, each).map((bar) => ({ label: nameOf(bar), ...value(bar.value) })),
    })),
  }
}
