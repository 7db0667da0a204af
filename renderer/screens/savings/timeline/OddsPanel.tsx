import type { Percentiles } from '../../../../shared/views/plan-timeline.ts'
import type { SpreadPoint, SpreadRow } from '../../../../shared/charts/chart-data.ts'
import { ChartFigure } from '../../../components/ChartFigure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { rangeIn, type RangeText } from '../../../figures/plans.ts'
import { asNumber } from '../../../figures/text-sums.ts'
import type { CoursePanelProps } from './timeline-words.ts'
import { usePlanResult } from './use-plan-details.ts'

const PERCENTS = [
  ['p5', 0.05, 'end'],
  ['p25', 0.25, 'core'],
  ['p50', 0.5, 'middle'],
  ['p75', 0.75, 'core'],
  ['p95', 0.95, 'end'],
] as const satisfies readonly (readonly [keyof Percentiles, number, SpreadPoint['role']])[]

const ENDS = [
  ['low', 'end'],
  ['likely', 'middle'],
  ['high', 'end'],
] as const satisfies readonly (readonly [keyof RangeText, SpreadPoint['role']])[]

/** The second view: every figure drawn on its own, beside low to high on the same scale. */
export function OddsPanel({ plan, details, currency }: CoursePanelProps) {
  const { t, f } = useWords()
  const words = t.savings.course
  const result = usePlanResult(plan.name)
  const { simulation, contracts } = details
  const { net, draws, seed, probabilityOfNet } = simulation
  const range: RangeText | undefined = result && rangeIn(result.net, currency)
  const largest = Math.max(Math.abs(net.p95), Math.abs(net.p5), Math.abs(asNumber(range?.high)))
  const { unit, short } = useShort(largest, currency)
  const point = (label: string, text: string, role: SpreadPoint['role']): SpreadPoint => ({
    label,
    role,
    value: asNumber(text),
    text: short(text),
    full: f.plain(text, 0),
  })
  const drawn: SpreadRow = {
    label: words.oddsDrawn,
    points: PERCENTS.map(([name, share, role]) =>
      point(words.percentile(f.share(share, 0)), net[name].toFixed(2), role),
    ),
  }
  const worked: readonly SpreadRow[] =
    range === undefined
      ? []
      : [
          {
            label: words.oddsRange,
            points: ENDS.map(([end, role]) => point(words.ends[end], range[end], role)),
          },
        ]
  const title =
    probabilityOfNet === 1
      ? words.oddsAll(f.count(draws))
      : probabilityOfNet === 0
        ? words.oddsNone(f.count(draws))
        : words.oddsTitle(f.share(probabilityOfNet, 0))
  return (
    <ChartFigure
      title={title}
      source={words.oddsSource(f.count(draws), String(seed))}
      chart={{
        type: 'spread',
        unit: words.oddsUnit(unit, f.counted(plan.horizonMonths)),
        fullUnit: currency,
        rows: [...worked, drawn],
        zeroText: words.zero,
        facts: [
          { label: words.odds.net, text: f.share(simulation.probabilityOfNet, 1) },
          { label: words.odds.saving, text: f.share(simulation.probabilityOfSaving, 1) },
        ],
      }}
    >
      <p className="q gap2 prose">{words.oddsWhy}</p>
      {contracts.effects.length > 0 && <p className="q gap1 prose">{words.oddsContracts}</p>}
    </ChartFigure>
  )
}
