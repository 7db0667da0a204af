import { useMemo, type ReactNode } from 'react'
import { rangeScale } from '../../../../shared/charts/scale.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { mapEnds, type Range } from '../../../../shared/domain/range.ts'
import {
  derivedFigure,
  shortFigure,
  type Figure,
} from '../../../../shared/insights/figures/figure.ts'
import { plainText } from '../../../../shared/insights/figures/marked-text.ts'
import { estimateTerms, planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import { breakEvenFigures } from '../../../../shared/insights/plans/plan-working.ts'
import { sortedPlans, type PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { figureText } from '../../../../shared/insights/figures/print-figure.ts'
import { drawn } from '../../../../shared/insights/spend/spend.ts'
import { RangeMark } from '../../../charts/RangeMark.tsx'
import { basisText } from '../../../components/figures/basis-text.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { Grade } from '../../../components/figures/Grade.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'

/** One row of the comparison: a plain figure of every plan, and of doing nothing. */
export interface ComparisonLine {
  readonly name: string
  readonly cell: (figures: PlanFigures) => ReactNode
  readonly nothing: ReactNode
}

/** The rows below the saving and its range. */
export function useLines(document: AnalysisDocument): readonly ComparisonLine[] {
  return [...useMoneyLines(document), ...useProofLines(document)]
}

function useMoneyLines(document: AnalysisDocument): readonly ComparisonLine[] {
  const { t, f, mark, counted } = useWords()
  const words = t.savings
  const { rows } = words
  const money = (figures: PlanFigures) => planMoney(document, figures)
  return [
    {
      name: rows.gross,
      cell: (each) => <FigureText figure={money(each).gross.likely} />,
      nothing: '–',
    },
    {
      name: rows.costs,
      cell: (each) =>
        each.hasCosts ? <FigureText figure={money(each).costs.likely} /> : words.notEntered,
      nothing: <FigureText figure={nothingSaved(document)} />,
    },
    {
      name: rows.moved,
      cell: (each) => {
        const { moves, movedSpend } = money(each)
        const spend = mark(shortFigure(movedSpend, 'whole'))
        return <MarkedText text={words.movedOf(counted(moves), spend)} />
      },
      nothing: f.count(0),
    },
  ]
}

function useProofLines(document: AnalysisDocument): readonly ComparisonLine[] {
  const { t, mark } = useWords()
  const words = t.savings
  const { rows } = words
  return [
    {
      name: rows.evidence,
      cell: ({ evidence }) =>
        evidence === undefined ? '–' : <Grade grade={evidence} reason={words.evidence[evidence]} />,
      nothing: '–',
    },
    {
      name: rows.notRepriced,
      cell: (each) => <FigureText figure={planMoney(document, each).notRepriced} />,
      nothing: '–',
    },
    {
      name: words.scenarios.breakEven,
      cell: (each) => {
        const { tokenFactor } = breakEvenFigures(document, each.plan)
        // A plan that saves nothing as assumed has no threshold; to say "never zero" would praise it.
        if (each.gross.likely <= ZERO) return '–'
        return tokenFactor === undefined ? (
          words.scenarios.never
        ) : (
          <MarkedText text={words.scenarios.timesToday(mark(tokenFactor))} />
        )
      },
      nothing: '–',
    },
  ]
}

/** Doing nothing costs and saves nothing. */
function nothingSaved(document: AnalysisDocument): Figure {
  const { horizonMonths } = document.plans[0] ?? { horizonMonths: 12 }
  return derivedFigure('do-nothing', ZERO, estimateTerms(document, horizonMonths, 'net'))
}

interface NetProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
  readonly isBest: boolean
}

/** What a plan saves with its range, and whether its costs are taken off. */
export function Net({ document, figures, isBest }: NetProps) {
  const { t } = useWords()
  const { net } = planMoney(document, figures)
  const likely = net.likely.value
  const tone = likely < ZERO ? 'bad' : isBest && likely > ZERO ? 'opp' : ''
  return (
    <>
      <span className={`f4 b ${tone}`}>
        <FigureText figure={net.likely} />
      </span>{' '}
      <span className={net.low.value < ZERO ? 'bad nw' : 'q nw'}>
        <RangeText range={net} />
      </span>
      <span className="qq"> {basisText(figures, t)}</span>
    </>
  )
}

/** What doing nothing saves. */
export function NetOfNothing({ document }: Pick<NetProps, 'document'>) {
  const { t } = useWords()
  return (
    <>
      <span className="f4 b">
        <FigureText figure={nothingSaved(document)} />
      </span>{' '}
      <span className="q">{t.savings.unless}</span>
    </>
  )
}

interface RangesProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
  readonly best: PlanFigures | undefined
  readonly hasNothing: boolean
}

const TICKS = 2

/** All ranges on the same scale, so that they can be compared. */
export function Ranges({ document, figures, best, hasNothing }: RangesProps) {
  const { t, f, mark } = useWords()
  const ends = figures.flatMap(({ net }) => [net.low, net.high])
  const { unit, tick } = useShort(ends, document.reportingCurrency)
  const scale = rangeScale(ends.map(drawn), TICKS, tick)
  const draw = (range: Range<Figure>, isBest: boolean) => (
    <RangeMark
      label={plainText(t.common.range(mark(range.low), mark(range.high)))}
      range={{
        ...mapEnds(range, (figure) => ({
          value: drawn(figure.value),
          text: figureText(figure, f),
        })),
        isBest,
      }}
      scale={scale}
    />
  )
  const nothing = nothingSaved(document)
  return (
    <tr className="range">
      <th scope="row">{t.savings.rows.range(unit)}</th>
      {figures.map((each) => (
        <td key={each.plan.name}>{draw(planMoney(document, each).net, each === best)}</td>
      ))}
      {hasNothing && <td>{draw({ low: nothing, likely: nothing, high: nothing }, false)}</td>}
    </tr>
  )
}

/** The plan with the highest likely value, where that is a saving. */
export function useBest(figures: readonly PlanFigures[]): PlanFigures | undefined {
  return useMemo(() => sortedPlans(figures.filter(({ net }) => net.likely > ZERO))[0], [figures])
}
