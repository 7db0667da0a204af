import { negate, ZERO } from '../../../../shared/domain/amount.ts'
import type { Range } from '../../../../shared/domain/range.ts'
import type { Figure as FigureValue } from '../../../../shared/insights/figures/figure.ts'
import { timelineSumFigures } from '../../../../shared/insights/plans/timeline-figures.ts'
import { Figure } from '../../../components/figures/Figure.tsx'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { hasOwnCosts, type TimelinePanelProps } from './timeline-words.ts'

/** Totals over the horizon: reduction, avoidance, present value, run-rate, in-year, payback. */
export function SumsPanel(props: TimelinePanelProps) {
  const { document, plan, details } = props
  const { t, mark } = useWords()
  const words = t.savings.timeline
  const { likely } = timelineSumFigures(document, plan, details.cash).runRate
  const loss = { ...likely, id: `${likely.id}/loss`, value: negate(likely.value) }
  return (
    <Figure
      title={likely.value < ZERO ? words.runRateLoss(mark(loss)) : words.runRateTitle(mark(likely))}
      unit={words.sumsUnit(document.reportingCurrency)}
    >
      <table className="t tight gap2 sums">
        <thead>
          <tr>
            <th>
              <span className="vh">{words.figure}</span>
            </th>
            <th className="n">{words.ends.low}</th>
            <th className="n">{words.ends.likely}</th>
            <th className="n">{words.ends.high}</th>
          </tr>
        </thead>
        <tbody>
          {useLines(props).map(({ name, of, range }) => (
            <tr key={name} className="free">
              <Head name={name} of={of} />
              <Ends range={range} />
            </tr>
          ))}
          <Payback {...props} />
        </tbody>
      </table>
    </Figure>
  )
}

interface Line {
  readonly name: string
  /** What it is the sum of. */
  readonly of: string
  readonly range: Range<FigureValue>
}

function useLines(props: TimelinePanelProps): readonly Line[] {
  const { document, plan, details } = props
  const { t, f } = useWords()
  const { sums: names } = t.savings.timeline
  const sums = timelineSumFigures(document, plan, details.cash)
  const horizon = f.counted(plan.horizonMonths)
  const { monthlyRate } = plan.growth
  const rate = plan.discountRate ?? 0
  const avoided =
    monthlyRate === 0
      ? names.noGrowth(horizon)
      : names.avoidanceOf(horizon, f.share(monthlyRate, 1))
  const present =
    rate === 0 ? names.notDiscounted(horizon) : names.presentOf(horizon, f.share(rate, 1))
  const net = { name: names.net, of: names.netOf(horizon), range: sums.net }
  return [
    { name: names.reduction, of: names.reductionOf(horizon), range: sums.reduction },
    { name: names.avoidance, of: avoided, range: sums.avoidance },
    // Without costs of its own the plan has no net value; it would repeat the reduction.
    ...(hasOwnCosts(props) ? [net] : []),
    { name: names.present, of: present, range: sums.netPresentValue },
    { name: names.runRate, of: names.runRateOf, range: sums.runRate },
    { name: names.inYear, of: names.inYearOf(details.start.slice(0, 4)), range: sums.inYear },
  ]
}

function Ends({ range }: Pick<Line, 'range'>) {
  return (
    <>
      <td className="n q">
        <FigureText figure={range.low} />
      </td>
      <td className="n b">
        <FigureText figure={range.likely} />
      </td>
      <td className="n q">
        <FigureText figure={range.high} />
      </td>
    </>
  )
}

function Payback({ details: { cash } }: TimelinePanelProps) {
  const { t, f } = useWords()
  const words = t.savings.timeline
  const month = (end: 'low' | 'likely' | 'high'): string => {
    const { paybackMonth } = cash[end]
    return paybackMonth === null ? words.never : f.count(paybackMonth)
  }
  return (
    <tr className="free">
      <Head name={words.sums.payback} of={words.sums.paybackOf} />
      <td className="n q">{month('low')}</td>
      <td className="n b">{month('likely')}</td>
      <td className="n q">{month('high')}</td>
    </tr>
  )
}

function Head({ name, of }: Pick<Line, 'name' | 'of'>) {
  return (
    <th scope="row">
      {name}
      <span className="f1 qq block">{of}</span>
    </th>
  )
}
