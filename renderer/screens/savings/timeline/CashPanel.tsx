import { CashCourse } from '../../../charts/CashCourse.tsx'
import { Figure } from '../../../components/Figure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { roundTicks } from '../../../charts/axis.ts'
import {
  cashPoints,
  courseRows,
  courseSums,
  horizonOf,
  type CourseRow,
} from '../../../figures/course.ts'
import { exact } from '../../../figures/text-sums.ts'
import { paybackText, rangeText, type CoursePanelProps } from './timeline-words.ts'

const HEIGHT = 360
const TICKS = 6

/** Month by month: when the plan has paid for itself, and how far that is from sure. */
export function CashPanel({ plan, details, currency }: CoursePanelProps) {
  const { t, f } = useWords()
  const words = t.savings.course
  const { cash } = details
  const points = cashPoints(cash, currency)
  const rows = courseRows(cash, currency)
  const { net } = courseSums(cash, currency)
  const ticks = roundTicks(
    points.flatMap(({ low, high, likely }) => [low, likely, high]),
    TICKS,
  )
  const largest = Math.max(...ticks.map(Math.abs))
  const { unit, short, isThousands } = useShort(largest, currency)
  const payback = paybackText(cash.likely, { t, f })
  const horizon = f.counted(plan.horizonMonths)
  const money = [f.estimate(net.likely, currency), rangeText(net, currency, { t, f })] as const
  const hasOneOff = rows.some(({ oneOff }) => exact(oneOff) !== 0n)
  const title =
    payback === undefined
      ? words.neverPaysBack(horizon, ...money)
      : cash.likely.paybackMonth === 1 && !hasOneOff
        ? words.fromStart(horizon, ...money)
        : words.paysBack(payback, horizon, ...money)
  const tickText = (value: number) => {
    const shown = isThousands ? value / 1000 : value
    return f.decimal(shown, Number.isInteger(shown) ? 0 : 1)
  }
  return (
    <Figure
      title={title}
      unit={words.cashUnit(unit, f.months(horizonOf(details)))}
      source={words.cashSource}
      table={<CourseTable rows={rows} />}
    >
      <CashCourse
        label={title}
        height={HEIGHT}
        points={points.map((point) => ({ ...point, name: f.axisMonth(point.month) }))}
        ticks={ticks.map((value) => ({ value, text: tickText(value) }))}
        payback={
          cash.likely.paybackMonth === null || payback === undefined || !hasOneOff
            ? undefined
            : { month: cash.likely.paybackMonth, text: payback }
        }
        ends={{ low: short(net.low), likely: short(net.likely), high: short(net.high) }}
      />
    </Figure>
  )
}

function CourseTable({ rows }: { readonly rows: readonly CourseRow[] }) {
  const { t, f } = useWords()
  const { columns } = t.savings.course
  const money = (text: string) => f.plain(text, 0)
  return (
    <table className="t tight gap2">
      <thead>
        <tr>
          <th>{columns.month}</th>
          <th className="n">{columns.reduction}</th>
          <th className="n">{columns.oneOff}</th>
          <th className="n">{columns.recurring}</th>
          <th className="n">{columns.net}</th>
          <th className="n">{columns.cumulative}</th>
          <th className="n">{columns.low}</th>
          <th className="n">{columns.high}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, reduction, oneOff, recurring, net, cumulative }) => (
          <tr key={month}>
            <th scope="row" className="nw">
              {f.month(month)}
            </th>
            <td className="n">{money(reduction)}</td>
            <td className="n">{money(oneOff)}</td>
            <td className="n">{money(recurring)}</td>
            <td className="n">{money(net)}</td>
            <td className="n m">{money(cumulative.likely)}</td>
            <td className="n q">{money(cumulative.low)}</td>
            <td className="n q">{money(cumulative.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
