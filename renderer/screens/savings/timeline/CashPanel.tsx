import type { CashChart, ChartText } from '../../../../shared/charts/chart-data.ts'
import { roundTicks } from '../../../../shared/charts/scale.ts'
import { ChartFigure } from '../../../components/ChartFigure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { courseRows, courseSums, horizonOf, type CourseRow } from '../../../figures/course.ts'
import { asNumber, exact } from '../../../figures/text-sums.ts'
import { paybackText, rangeText, type CoursePanelProps } from './timeline-words.ts'

const HEIGHT = 360
const TICKS = 6

/** Month by month: when the plan has paid for itself, and how far that is from sure. */
export function CashPanel({ plan, details, currency }: CoursePanelProps) {
  const { t, f } = useWords()
  const words = t.savings.course
  const { cash } = details
  const rows = courseRows(cash, currency)
  const { net } = courseSums(cash, currency)
  const ticks = roundTicks(
    rows.flatMap(({ cumulative }) => Object.values(cumulative).map(asNumber)),
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
  const amount = (text: string) => ({ text: short(text), full: f.plain(text, 0) })
  const end = (text: string) => ({ value: asNumber(text), ...amount(text) })
  const tickText = (value: number) => {
    const shown = isThousands ? value / 1000 : value
    return f.decimal(shown, Number.isInteger(shown) ? 0 : 1)
  }
  return (
    <ChartFigure
      title={title}
      source={words.cashSource}
      height={HEIGHT}
      chart={{
        type: 'cash',
        unit: words.cashUnit(unit, f.months(horizonOf(details))),
        fullUnit: currency,
        months: rows.map(({ month, cumulative }) => ({
          label: f.axisMonth(month),
          name: f.month(month),
          low: end(cumulative.low),
          likely: end(cumulative.likely),
          high: end(cumulative.high),
        })),
        ticks: ticks.map((value) => ({ value, text: tickText(value) })),
        payback:
          cash.likely.paybackMonth === null || payback === undefined || !hasOneOff
            ? undefined
            : { month: cash.likely.paybackMonth, text: payback },
        parts: partsOf(rows, words.columns, amount),
      }}
    />
  )
}

/** What the sums are made of, month by month. */
function partsOf(
  rows: readonly CourseRow[],
  titles: Readonly<Record<'reduction' | 'oneOff' | 'recurring' | 'net', string>>,
  amount: (text: string) => ChartText,
): CashChart['parts'] {
  return (['reduction', 'oneOff', 'recurring', 'net'] as const).map((part) => ({
    title: titles[part],
    values: rows.map((row) => amount(row[part])),
  }))
}
