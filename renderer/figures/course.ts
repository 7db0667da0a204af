import type { PeriodText } from '../../shared/document/analysis-document.ts'
import type {
  CashCourseText,
  CashMonthText,
  PlanDetails,
} from '../../shared/views/plan-timeline.ts'
import { mapEnds, type Range } from '../../shared/domain/range.ts'
import { type RangeText } from './plans.ts'
import { asNumber, moneyIn } from './text-sums.ts'

/** The sums of a plan's months so far, in the reporting currency; for drawing. */
export interface CashPoint extends Range<number> {
  readonly month: string
}

/** One month as the table has it: the likely case in full, the sums of the others beside it. */
export interface CourseRow {
  readonly month: string
  readonly reduction: string
  readonly oneOff: string
  readonly recurring: string
  readonly net: string
  readonly cumulative: RangeText
}

/** What a plan comes to over its horizon, each low, likely and high. */
export interface CourseSums {
  /** After the plan's own costs. */
  readonly net: RangeText
  readonly netPresentValue: RangeText
  readonly runRate: RangeText
  readonly inYear: RangeText
  readonly reduction: RangeText
  readonly avoidance: RangeText
}

type Cash = PlanDetails['cash']

export function cashPoints({ low, likely, high }: Cash, currency: string): readonly CashPoint[] {
  const sum = (course: CashCourseText, at: number): number =>
    asNumber(moneyIn(course.months[at]?.cumulative, currency))
  return likely.months.map(({ month }, at) => {
    return { month, low: sum(low, at), likely: sum(likely, at), high: sum(high, at) }
  })
}

export function courseRows(cash: Cash, currency: string): readonly CourseRow[] {
  return cash.likely.months.map((month, at) => {
    const money = (name: 'reduction' | 'oneOff' | 'recurring' | 'net'): string =>
      moneyIn(month[name], currency) ?? '0'
    return {
      month: month.month,
      reduction: money('reduction'),
      oneOff: money('oneOff'),
      recurring: money('recurring'),
      net: money('net'),
      cumulative: mapEnds(cash, ({ months }) => sumAt(months, at, currency)),
    }
  })
}

export function courseSums(cash: Cash, currency: string): CourseSums {
  const ends = (pick: (course: CashCourseText) => string | undefined): RangeText =>
    mapEnds(cash, (course) => pick(course) ?? '0')
  return {
    net: ends(({ months }) => sumAt(months, months.length - 1, currency)),
    netPresentValue: ends(({ netPresentValue }) => moneyIn(netPresentValue, currency)),
    runRate: ends(({ runRate }) => moneyIn(runRate, currency)),
    inYear: ends(({ inYear }) => moneyIn(inYear, currency)),
    reduction: ends(({ totalReduction }) => moneyIn(totalReduction, currency)),
    avoidance: ends(({ totalAvoidance }) => moneyIn(totalAvoidance, currency)),
  }
}

function sumAt(months: readonly CashMonthText[], at: number, currency: string): string {
  return moneyIn(months[at]?.cumulative, currency) ?? '0'
}

/** The months of the horizon, the end exclusive as everywhere. */
export function horizonOf({ start, cash }: PlanDetails): PeriodText {
  const last = cash.likely.months.at(-1)?.month ?? start
  const [year = 0, month = 1] = last.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  const [nextYear = 0, nextMonth = 1] = next
  const end = `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`
  return { start: `${start}-01`, end }
}
