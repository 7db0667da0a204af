import type { CashChart } from '../../../../shared/charts/chart-data.ts'
import { roundTicks } from '../../../../shared/charts/scale.ts'
import { mapEnds } from '../../../../shared/domain/range.ts'
import { drawn } from '../../../../shared/insights/spend/spend.ts'
import {
  horizonOf,
  timelineMonths,
  timelineSumFigures,
} from '../../../../shared/insights/plans/timeline-figures.ts'
import { ZERO, amountOf } from '../../../../shared/domain/amount.ts'
import { basisText } from '../../../components/figures/basis-text.ts'
import { ChartFigure } from '../../../components/figures/ChartFigure.tsx'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { hasOwnCosts, paybackText, type TimelinePanelProps } from './timeline-words.ts'

const HEIGHT = 360
const TICKS = 6

/** Cash flow by month: payback and its range. */
export function CashPanel(props: TimelinePanelProps) {
  const { t } = useWords()
  return (
    <ChartFigure
      title={useTitle(props)}
      source={t.savings.timeline.cashSource}
      height={HEIGHT}
      chart={useChart(props)}
    />
  )
}

function useTitle({ document, plan, details: { cash } }: TimelinePanelProps): string {
  const words = useWords()
  const { t, f, mark } = words
  const { net } = timelineSumFigures(document, plan, cash)
  const horizon = f.counted(plan.horizonMonths)
  const range = t.common.range(mark(net.low), mark(net.high))
  const money = [horizon, mark(net.likely), range] as const
  const payback = paybackText(cash.likely, words)
  const said = t.savings.timeline
  if (payback === undefined) return said.neverPaysBack(...money)
  const hasOneOff = timelineMonths(document, cash).some(({ oneOff }) => oneOff !== ZERO)
  return cash.likely.paybackMonth === 1 && !hasOneOff
    ? said.fromStart(...money)
    : said.paysBack(payback, ...money)
}

function useChart(props: TimelinePanelProps): CashChart {
  const { document, details } = props
  const words = useWords()
  const { t, f } = words
  const { cash } = details
  const months = timelineMonths(document, cash)
  const ticks = roundTicks(
    months.flatMap(({ cumulative: { low, likely, high } }) => [low, likely, high].map(drawn)),
    TICKS,
  )
  const { unit, value, isThousands } = useShort(ticks.map(amountOf), document.reportingCurrency)
  const tickText = (tick: number) => {
    const shown = isThousands ? tick / 1000 : tick
    return f.decimal(shown, Number.isInteger(shown) ? 0 : 1)
  }
  const payback = paybackText(cash.likely, words)
  const { paybackMonth } = cash.likely
  const hasOneOff = months.some(({ oneOff }) => oneOff !== ZERO)
  const hasCosts = hasOwnCosts(props)
  const basis = basisText({ hasCosts }, t)
  return {
    type: 'cash',
    unit: t.savings.timeline.cashUnit(unit, f.months(horizonOf(details)), basis),
    fullUnit: document.reportingCurrency,
    months: months.map(({ month, cumulative }) => ({
      label: f.axisMonth(month),
      name: f.month(month),
      ...mapEnds(cumulative, value),
    })),
    ticks: ticks.map((tick) => ({ value: tick, text: tickText(tick) })),
    payback:
      paybackMonth === null || payback === undefined || !hasOneOff
        ? undefined
        : { month: paybackMonth, text: payback },
    parts: (hasCosts ? COST_PARTS : GROSS_PARTS).map((part) => ({
      title: t.savings.timeline.columns[part],
      values: months.map((month) => value(month[part])),
    })),
  }
}

const GROSS_PARTS = ['reduction'] as const

/** The parts of the sums, for a plan with costs. */
const COST_PARTS = ['reduction', 'oneOff', 'recurring', 'net'] as const
