import { Figure } from '../../../components/Figure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { courseSums } from '../../../figures/course.ts'
import type { RangeText } from '../../../figures/plans.ts'
import { asNumber, lessText } from '../../../figures/text-sums.ts'
import type { CoursePanelProps } from './timeline-words.ts'

/** What the months come to: reduction and avoidance apart, present value, run-rate, this year, payback. */
export function SumsPanel({ plan, details, currency }: CoursePanelProps) {
  const { t, f } = useWords()
  const words = t.savings.course
  const { sums: names, ends } = words
  const { cash, start } = details
  const sums = courseSums(cash, currency)
  const horizon = f.counted(plan.horizonMonths)
  const { monthlyRate } = plan.growth
  const rate = plan.discountRate ?? 0
  const yearly = sums.runRate.likely
  const lines: readonly (readonly [string, string, RangeText])[] = [
    [names.reduction, names.reductionOf(horizon), sums.reduction],
    [
      names.avoidance,
      monthlyRate === 0
        ? names.noGrowth(horizon)
        : names.avoidanceOf(horizon, f.share(monthlyRate, 1)),
      sums.avoidance,
    ],
    [names.net, names.netOf(horizon), sums.net],
    [
      names.present,
      rate === 0 ? names.notDiscounted(horizon) : names.presentOf(horizon, f.share(rate, 1)),
      sums.netPresentValue,
    ],
    [names.runRate, names.runRateOf, sums.runRate],
    [names.inYear, names.inYearOf(start.slice(0, 4)), sums.inYear],
  ]
  const payback = (end: 'low' | 'likely' | 'high'): string => {
    const { paybackMonth } = cash[end]
    return paybackMonth === null ? words.never : f.count(paybackMonth)
  }
  const largest = lines.flatMap(([, , { low, likely, high }]) => [low, likely, high].map(asNumber))
  const { unit, short } = useShort(Math.max(...largest.map(Math.abs)), currency)
  const money = (text: string) => f.estimate(text, currency)
  return (
    <Figure
      title={
        asNumber(yearly) < 0
          ? words.runRateLoss(money(lessText('0', yearly)))
          : words.runRateTitle(money(yearly))
      }
      unit={words.sumsUnit(unit)}
    >
      <table className="t tight gap2 sums">
        <thead>
          <tr>
            <th>
              <span className="vh">{words.figure}</span>
            </th>
            <th className="n">{ends.low}</th>
            <th className="n">{ends.likely}</th>
            <th className="n">{ends.high}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, of, range]) => (
            <tr key={name} className="free">
              <Head name={name} of={of} />
              <td className="n q">{short(range.low)}</td>
              <td className="n b">{short(range.likely)}</td>
              <td className="n q">{short(range.high)}</td>
            </tr>
          ))}
          <tr className="free">
            <Head name={names.payback} of={names.paybackOf} />
            <td className="n q">{payback('low')}</td>
            <td className="n b">{payback('likely')}</td>
            <td className="n q">{payback('high')}</td>
          </tr>
        </tbody>
      </table>
    </Figure>
  )
}

function Head({ name, of }: { readonly name: string; readonly of: string }) {
  return (
    <th scope="row">
      {name}
      <span className="f1 qq block">{of}</span>
    </th>
  )
}
