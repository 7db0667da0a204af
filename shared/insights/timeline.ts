import { ZERO, type Amount } from '../domain/amount.ts'
import { formatDay, periodOfMonth } from '../domain/day.ts'
import type { PeriodText } from '../document/analysis-document.ts'
import { mapEnds, type Range } from '../domain/range.ts'
import type { CashCourseText, CashMonthText, PlanDetails } from '../views/plan-timeline.ts'
import { reportedOrZero, type Reporting } from './reported.ts'

/** One month of a plan: the likely case in full, the running sums of all three. */
export interface TimelineMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly reduction: Amount
  readonly oneOff: Amount
  readonly recurring: Amount
  readonly net: Amount
  readonly cumulative: Range<Amount>
}

/** What a plan comes to over its horizon. */
export interface TimelineSums {
  /** After the plan's own costs. */
  readonly net: Range<Amount>
  readonly netPresentValue: Range<Amount>
  readonly runRate: Range<Amount>
  readonly inYear: Range<Amount>
  readonly reduction: Range<Amount>
  readonly avoidance: Range<Amount>
}

type Cash = PlanDetails['cash']

/** The months of a plan's horizon, in the reporting currency. */
export function timelineMonths(reporting: Reporting, cash: Cash): readonly TimelineMonth[] {
  return cash.likely.months.map((month, at) => ({
    month: month.month,
    reduction: reportedOrZero(reporting, month.reduction),
    oneOff: reportedOrZero(reporting, month.oneOff),
    recurring: reportedOrZero(reporting, month.recurring),
    net: reportedOrZero(reporting, month.net),
    cumulative: mapEnds(cash, ({ months }) => cumulativeAt(reporting, months, at)),
  }))
}

/** The sums of a plan's horizon, in the reporting currency. */
export function timelineSums(reporting: Reporting, cash: Cash): TimelineSums {
  const ends = (pick: (course: CashCourseText) => Amount): Range<Amount> => mapEnds(cash, pick)
  const money = (pick: (course: CashCourseText) => CashCourseText['runRate']): Range<Amount> =>
    ends((course) => reportedOrZero(reporting, pick(course)))
  return {
    net: ends(({ months }) => cumulativeAt(reporting, months, months.length - 1)),
    netPresentValue: money(({ netPresentValue }) => netPresentValue),
    runRate: money(({ runRate }) => runRate),
    inYear: money(({ inYear }) => inYear),
    reduction: money(({ totalReduction }) => totalReduction),
    avoidance: money(({ totalAvoidance }) => totalAvoidance),
  }
}

function cumulativeAt(reporting: Reporting, months: readonly CashMonthText[], at: number): Amount {
  const month = months[at]
  return month === undefined ? ZERO : reportedOrZero(reporting, month.cumulative)
}

/** The months of the horizon as a period; the end is exclusive as everywhere. */
export function horizonOf({ start, cash }: PlanDetails): PeriodText {
  const last = cash.likely.months.at(-1)?.month ?? start
  return {
    start: formatDay(periodOfMonth(start).start),
    end: formatDay(periodOfMonth(last).end),
  }
}
