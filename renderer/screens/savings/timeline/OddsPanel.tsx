import type { SpreadChart, SpreadPoint } from '../../../../shared/charts/chart-data.ts'
import { ENDS } from '../../../../shared/domain/range.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { shortFigure } from '../../../../shared/insights/figures/figure.ts'
import { figuresOfPlan } from '../../../../shared/insights/plans/plans.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import { figureText } from '../../../../shared/insights/figures/print-figure.ts'
import { drawFigures } from '../../../../shared/insights/plans/timeline-figures.ts'
import type { Percentiles } from '../../../../shared/views/plan-timeline.ts'
import { basisText } from '../../../components/figures/basis-text.ts'
import { ChartFigure } from '../../../components/figures/ChartFigure.tsx'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { hasOwnCosts, type TimelinePanelProps } from './timeline-words.ts'
import { usePlanResult } from './use-plan-details.ts'

const PERCENTS = [
  ['p5', 0.05, 'end'],
  ['p25', 0.25, 'core'],
  ['p50', 0.5, 'middle'],
  ['p75', 0.75, 'core'],
  ['p95', 0.95, 'end'],
] as const satisfies readonly (readonly [keyof Percentiles, number, SpreadPoint['role']])[]

/** The simulation: independent draws, compared with low to high on the same scale. */
export function OddsPanel(props: TimelinePanelProps) {
  const { t, f } = useWords()
  const words = t.savings.timeline
  const { simulation, contracts } = props.details
  return (
    <ChartFigure
      title={useTitle(props)}
      source={words.oddsSource(f.count(simulation.draws), String(simulation.seed))}
      chart={useChart(props)}
    >
      <p className="q gap2 prose">{words.oddsWhy}</p>
      {contracts.effects.length > 0 && <p className="q gap1 prose">{words.oddsContracts}</p>}
    </ChartFigure>
  )
}

function useTitle(props: TimelinePanelProps): string {
  const { t, mark } = useWords()
  const { document, plan, details } = props
  const { probabilityOfNet: share, draws } = drawFigures(document, plan, details.simulation)
  const basis = basisText({ hasCosts: hasOwnCosts(props) }, t)
  const words = t.savings.timeline
  const { probabilityOfNet } = details.simulation
  if (probabilityOfNet === 1) return words.oddsAll(mark(draws), basis)
  if (probabilityOfNet === 0) return words.oddsNone(mark(draws), basis)
  return words.oddsTitle(mark(share && shortFigure(share, 'percent')), basis)
}

function useChart(props: TimelinePanelProps): SpreadChart {
  const { document, plan, details } = props
  const { t, f } = useWords()
  const words = t.savings.timeline
  const drawn = drawFigures(document, plan, details.simulation)
  const result = usePlanResult(plan.name)
  const figures = result && figuresOfPlan(document, result)
  const net = figures && planMoney(document, figures).net
  const amounts = [drawn.net.p95, drawn.net.p5, net?.high].flatMap((it) => it?.value ?? [])
  const { unit, value } = useShort(amounts, document.reportingCurrency)
  const point = (label: string, figure: Figure, role: SpreadPoint['role']): SpreadPoint => ({
    label,
    role,
    ...value(figure.value),
  })
  const points = PERCENTS.map(([name, share, role]) =>
    point(words.percentile(f.share(share, 0)), drawn.net[name], role),
  )
  const ends = net && ENDS.map((end) => point(words.ends[end], net[end], ROLES[end]))
  return {
    type: 'spread',
    unit: words.oddsUnit(
      unit,
      f.counted(plan.horizonMonths),
      basisText({ hasCosts: hasOwnCosts(props) }, t),
    ),
    fullUnit: document.reportingCurrency,
    rows: [
      ...(ends === undefined ? [] : [{ label: words.oddsRange, points: ends }]),
      { label: words.oddsDrawn, points },
    ],
    zeroText: words.zero,
    facts: useFacts(props),
  }
}

/** The chances in words: after costs only where the plan has any. */
function useFacts(props: TimelinePanelProps): SpreadChart['facts'] {
  const { t, f } = useWords()
  const { document, plan, details } = props
  const words = t.savings.timeline.odds
  const drawn = drawFigures(document, plan, details.simulation)
  const saving = { label: words.saving, text: figureText(drawn.probabilityOfSaving, f) }
  const net = { label: words.net, text: figureText(drawn.probabilityOfNet, f) }
  return hasOwnCosts(props) ? [net, saving] : [saving]
}

const ROLES = { low: 'end', likely: 'middle', high: 'end' } as const
