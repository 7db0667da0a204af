import type { ReactNode } from 'react'
import { RangeBars } from '../../charts/RangeBars.tsx'
import { rangeScale } from '../../charts/range-scale.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useShort } from '../../components/use-short.ts'
import { useWords } from '../../components/words.ts'
import type { PlanFigures } from '../../figures/plans.ts'
import { asNumber, exact, moneyIn } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'
import { Grade } from './Grade.tsx'
import { planTargets, planTitle } from './plan-title.ts'

interface ComparisonTableProps {
  readonly figures: readonly PlanFigures[]
  readonly chosen: PlanFigures
  readonly currency: string
  /** Whether doing nothing is compared here; not where the four answers stand above. */
  readonly hasNothing: boolean
}

/** One column for each plan, and one for doing nothing where asked, all ranges on one scale. */
export function ComparisonTable({ figures, chosen, currency, hasNothing }: ComparisonTableProps) {
  const { t, f } = useWords()
  const choosePlan = useApp((state) => state.choosePlan)
  const words = t.savings
  const lines = useLines(currency)
  return (
    <ScrollBox label={words.title} className="alts-scroll gap3">
      <table className="alts">
        <colgroup>
          <col className="c0" />
          {figures.map(({ plan }) => (
            <col key={plan.name} />
          ))}
          {hasNothing && <col />}
        </colgroup>
        <thead>
          <tr>
            <td />
            {figures.map((each, at) => (
              <th
                key={each.plan.name}
                scope="col"
                className={hasNothing && at === 0 && asNumber(each.net.likely) > 0 ? 'best' : ''}
              >
                <button
                  type="button"
                  className="plan-name"
                  aria-pressed={each === chosen}
                  title={words.choose(planTitle(each.plan, t))}
                  onClick={() => choosePlan(each.plan.name)}
                >
                  {planTitle(each.plan, t)}
                </button>
                <br />
                <span className="qq">{planTargets(each.plan)}</span>
              </th>
            ))}
            {hasNothing && (
              <th scope="col">
                <span className="f3 b">{words.doNothing}</span>
                <br />
                <span className="qq">{words.doNothingSub}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr className="net">
            <th scope="row">{words.rows.net}</th>
            {figures.map((each, at) => (
              <td key={each.plan.name}>
                <Net figures={each} isBest={hasNothing && at === 0} currency={currency} />
              </td>
            ))}
            {hasNothing && (
              <td>
                <span className="f4 b">{f.estimate('0', currency)}</span>{' '}
                <span className="q">{words.unless}</span>
              </td>
            )}
          </tr>
          <Ranges figures={figures} currency={currency} hasNothing={hasNothing} />
          {lines.map(({ name, cell, nothing }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((each) => (
                <td key={each.plan.name}>{cell(each)}</td>
              ))}
              {hasNothing && <td>{nothing}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface Line {
  readonly name: string
  readonly cell: (figures: PlanFigures) => ReactNode
  readonly nothing: ReactNode
}

function useLines(currency: string): readonly Line[] {
  const { t, f } = useWords()
  const words = t.savings
  return [
    {
      name: words.rows.gross,
      cell: ({ gross }) => f.estimate(gross.likely, currency),
      nothing: '–',
    },
    {
      name: words.rows.costs,
      cell: ({ costs }) => (exact(costs) === 0n ? words.notEntered : f.estimate(costs, currency)),
      nothing: f.estimate('0', currency),
    },
    {
      name: words.rows.moved,
      cell: ({ plan, movedSpend }) =>
        words.movedOf(f.counted(plan.moves.length), f.wholeMoney(movedSpend, currency)),
      nothing: f.count(0),
    },
    {
      name: words.rows.notRepriced,
      cell: ({ plan }) => f.wholeMoney(moneyIn(plan.notRepriced, currency), currency),
      nothing: '–',
    },
    {
      name: words.rows.evidence,
      cell: ({ evidence }) =>
        evidence === undefined ? '–' : <Grade grade={evidence} reason={words.evidence[evidence]} />,
      nothing: <Grade grade="A" reason={words.evidence.A} />,
    },
  ]
}

interface NetProps {
  readonly figures: PlanFigures
  readonly isBest: boolean
  readonly currency: string
}

function Net({ figures: { net, costs }, isBest, currency }: NetProps) {
  const { t, f } = useWords()
  const likely = asNumber(net.likely)
  const tone = likely < 0 ? 'bad' : isBest && likely > 0 ? 'opp' : ''
  const isLoss = asNumber(net.low) < 0
  return (
    <>
      <span className={`f4 b ${tone}`}>{f.estimate(net.likely, currency)}</span>{' '}
      <span className={isLoss ? 'bad nw' : 'q nw'}>
        {t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))}
      </span>
      {exact(costs) === 0n && <span className="qq"> {t.savings.beforeCosts}</span>}
    </>
  )
}

type RangesProps = Omit<ComparisonTableProps, 'chosen'>

function Ranges({ figures, currency, hasNothing }: RangesProps) {
  const { t, f } = useWords()
  const ends = figures.flatMap(({ net }) => [asNumber(net.low), asNumber(net.high)])
  const { unit, short } = useShort(Math.max(...ends.map(Math.abs)), currency)
  const scale = rangeScale(ends, 2, (value) => short(String(value)))
  const draw = (row: Parameters<typeof RangeBars>[0]['rows'][number], label: string) => (
    <RangeBars label={label} rows={[row]} scale={scale} rowHeight={20} barTop={4} barHeight={11} />
  )
  return (
    <tr className="range">
      <th scope="row">{t.savings.rows.range(unit)}</th>
      {figures.map(({ plan, net }, at) => (
        <td key={plan.name}>
          {draw(
            {
              range: {
                low: asNumber(net.low),
                likely: asNumber(net.likely),
                high: asNumber(net.high),
              },
              isBest: hasNothing && at === 0 && asNumber(net.likely) > 0,
            },
            t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency)),
          )}
        </td>
      ))}
      {hasNothing && (
        <td>{draw({ range: undefined, isBest: false }, f.estimate('0', currency))}</td>
      )}
    </tr>
  )
}
