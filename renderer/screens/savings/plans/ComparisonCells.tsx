import { useMemo, type ReactNode } from 'react'
import { rangeScale } from '../../../../shared/charts/scale.ts'
import { RangeMark } from '../../../charts/RangeMark.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import type { PlanFigures, RangeText } from '../../../figures/plans.ts'
import { asNumber, exact, moneyIn } from '../../../figures/text-sums.ts'
import { Grade } from '../../../components/Grade.tsx'

/** One row of the comparison: a plain figure of every plan, and of doing nothing. */
export interface ComparisonLine {
  readonly name: string
  readonly cell: (figures: PlanFigures) => ReactNode
  readonly nothing: ReactNode
}

/** The rows below net value and range. */
export function useLines(currency: string): readonly ComparisonLine[] {
  const { t, f } = useWords()
  const words = t.savings
  const rows = words.rows
  return [
    { name: rows.gross, cell: ({ gross }) => f.estimate(gross.likely, currency), nothing: '–' },
    {
      name: rows.costs,
      cell: ({ costs }) => (exact(costs) === 0n ? words.notEntered : f.estimate(costs, currency)),
      nothing: f.estimate('0', currency),
    },
    {
      name: rows.moved,
      cell: ({ plan, movedSpend }) =>
        words.movedOf(f.counted(plan.moves.length), f.wholeMoney(movedSpend, currency)),
      nothing: f.count(0),
    },
    {
      name: rows.evidence,
      cell: ({ evidence }) =>
        evidence === undefined ? '–' : <Grade grade={evidence} reason={words.evidence[evidence]} />,
      nothing: <Grade grade="A" reason={words.evidence.A} />,
    },
    {
      name: rows.notRepriced,
      cell: ({ plan }) => f.wholeMoney(moneyIn(plan.notRepriced, currency), currency),
      nothing: '–',
    },
    {
      name: words.scenarios.breakEven,
      cell: ({ plan: { breakEven } }) =>
        breakEven.tokenFactor === null
          ? words.scenarios.never
          : words.scenarios.timesToday(f.decimal(breakEven.tokenFactor, 1)),
      nothing: '–',
    },
  ]
}

interface NetProps {
  readonly figures: PlanFigures
  readonly isBest: boolean
  readonly currency: string
}

export function Net({ figures: { net, costs }, isBest, currency }: NetProps) {
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

interface RangesProps {
  readonly figures: readonly PlanFigures[]
  readonly best: PlanFigures | undefined
  readonly hasNothing: boolean
  readonly currency: string
}

/** Doing nothing costs and saves nothing. */
const NOTHING: RangeText = { low: '0', likely: '0', high: '0' }

/** Every range on the same scale, so that they can be held beside each other. */
export function Ranges({ figures, best, currency, hasNothing }: RangesProps) {
  const { t, f } = useWords()
  const ends = figures.flatMap(({ net }) => [asNumber(net.low), asNumber(net.high)])
  const { unit, short } = useShort(Math.max(...ends.map(Math.abs)), currency)
  const scale = rangeScale(ends, 2, (value) => short(String(value)))
  const end = (text: string) => ({ value: asNumber(text), text: f.estimate(text, currency) })
  const draw = ({ low, likely, high }: RangeText, isBest: boolean, label: string) => (
    <RangeMark
      label={label}
      range={{ low: end(low), likely: end(likely), high: end(high), isBest }}
      scale={scale}
    />
  )
  return (
    <tr className="range">
      <th scope="row">{t.savings.rows.range(unit)}</th>
      {figures.map((each) => (
        <td key={each.plan.name}>
          {draw(
            each.net,
            each === best,
            t.common.range(f.estimate(each.net.low, currency), f.estimate(each.net.high, currency)),
          )}
        </td>
      ))}
      {hasNothing && <td>{draw(NOTHING, false, f.estimate('0', currency))}</td>}
    </tr>
  )
}

/** The plan with the highest likely net value, where that is a saving. */
export function useBest(figures: readonly PlanFigures[]): PlanFigures | undefined {
  return useMemo(
    () =>
      figures
        .filter(({ net }) => asNumber(net.likely) > 0)
        .toSorted((a, b) => asNumber(b.net.likely) - asNumber(a.net.likely))[0],
    [figures],
  )
}
