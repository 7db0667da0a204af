import type { Percentiles } from '../../../../shared/views/plan-timeline.ts'
import { SpreadBars } from '../../../charts/SpreadBars.tsx'
import { Figure } from '../../../components/Figure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { rangeIn, type RangeText } from '../../../figures/plans.ts'
import { asNumber } from '../../../figures/text-sums.ts'
import type { CoursePanelProps } from './timeline-words.ts'
import { usePlanResult } from './use-plan-details.ts'

const PERCENTS = [
  ['p5', 0.05],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p95', 0.95],
] as const satisfies readonly (readonly [keyof Percentiles, number])[]

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
  const text = (value: number) => short(value.toFixed(2))
  const drawn = {
    name: words.oddsDrawn,
    from: net.p5,
    to: net.p95,
    middle: net.p50,
    core: [net.p25, net.p75] as const,
    texts: { from: text(net.p5), middle: text(net.p50), to: text(net.p95) },
  }
  const whole = range && {
    name: words.oddsRange,
    core: undefined,
    from: Math.min(asNumber(range.low), asNumber(range.high)),
    to: Math.max(asNumber(range.low), asNumber(range.high)),
    middle: asNumber(range.likely),
    texts: { from: short(range.low), middle: short(range.likely), to: short(range.high) },
  }
  const rows = whole === undefined ? [drawn] : [whole, drawn]
  const title =
    probabilityOfNet === 1
      ? words.oddsAll(f.count(draws))
      : probabilityOfNet === 0
        ? words.oddsNone(f.count(draws))
        : words.oddsTitle(f.share(probabilityOfNet, 0))
  return (
    <Figure
      title={title}
      unit={words.oddsUnit(unit, f.counted(plan.horizonMonths))}
      source={words.oddsSource(f.count(draws), String(seed))}
      table={<OddsTable simulation={simulation} range={range} currency={currency} />}
    >
      <div className="gap2">
        <SpreadBars
          label={`${title}: ${rows
            .map(({ name, texts }) => `${name}: ${texts.from}, ${texts.middle}, ${texts.to}`)
            .join('; ')}`}
          rows={rows}
          zeroText={words.zero}
        />
      </div>
      <p className="q gap2 prose">{words.oddsWhy}</p>
      {contracts.effects.length > 0 && <p className="q gap1 prose">{words.oddsContracts}</p>}
    </Figure>
  )
}

interface OddsTableProps {
  readonly simulation: CoursePanelProps['details']['simulation']
  readonly range: RangeText | undefined
  readonly currency: string
}

function OddsTable({ simulation, range, currency }: OddsTableProps) {
  const { t, f } = useWords()
  const words = t.savings.course
  const lines: readonly (readonly [string, string])[] = [
    ...PERCENTS.map(([name, share]): readonly [string, string] => [
      words.percentile(f.share(share, 0)),
      f.wholeMoney(simulation.net[name].toFixed(2), currency),
    ]),
    [words.odds.net, f.share(simulation.probabilityOfNet, 1)],
    [words.odds.saving, f.share(simulation.probabilityOfSaving, 1)],
    ...(['low', 'likely', 'high'] as const).map((end): readonly [string, string] => [
      words.ends[end],
      f.wholeMoney(range?.[end], currency),
    ]),
  ]
  return (
    <table className="t tight gap2">
      <tbody>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="n">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
