import { amountOf, ZERO, type Amount } from '../../domain/amount.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import { formatDay, periodOfMonth } from '../../domain/day.ts'
import type { AnalysisDocument, PeriodText } from '../../document/analysis-document.ts'
import { mapEnds, type Range } from '../../domain/range.ts'
import type {
  CashFlowText,
  CashMonthText,
  ContractEffect,
  Threshold,
  Percentiles,
  PlanDetails,
} from '../../views/plan-timeline.ts'
import {
  countFigure,
  derivedFigure,
  shareFigure,
  type Figure,
  type FigureTerms,
} from '../figures/figure.ts'
import { estimateTerms } from './plan-figures.ts'
import { derivedRange } from '../figures/print-figure.ts'
import { reportedOrZero, reportedRange, type Reporting } from '../figures/reported.ts'

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

/** The totals of a plan over its horizon. */
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
  const ends = (pick: (flow: CashFlowText) => Amount): Range<Amount> => mapEnds(cash, pick)
  const money = (pick: (flow: CashFlowText) => CashFlowText['runRate']): Range<Amount> =>
    ends((flow) => reportedOrZero(reporting, pick(flow)))
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

/** Which plan a timeline is of, and over how many months. */
export interface TimelinePlan {
  readonly name: string
  readonly horizonMonths: number
}

/** The sums of a plan's horizon as figures. */
export type TimelineSumFigures = { readonly [Name in keyof TimelineSums]: Range<Figure> }

export function timelineSumFigures(
  document: AnalysisDocument,
  plan: TimelinePlan,
  cash: Cash,
): TimelineSumFigures {
  const sums = timelineSums(document, cash)
  const terms = estimateTerms(document, plan.horizonMonths, 'timeline')
  const range = (name: keyof TimelineSums): Range<Figure> =>
    endsOf(`${plan.name}/${name}`, sums[name], terms)
  return {
    net: range('net'),
    netPresentValue: range('netPresentValue'),
    runRate: range('runRate'),
    inYear: range('inYear'),
    reduction: range('reduction'),
    avoidance: range('avoidance'),
  }
}

function endsOf(name: string, range: Range<Amount>, terms: FigureTerms): Range<Figure> {
  const beside = [range.low, range.likely, range.high]
  const figure = (end: keyof Range<Amount>): Figure => ({
    ...derivedFigure(`${name}/${end}`, range[end], terms),
    beside,
  })
  return { low: figure('low'), likely: figure('likely'), high: figure('high') }
}

/** What a contract takes off a month, in the three cases; `undefined` where a part has no rate. */
export function contractFigures(
  document: AnalysisDocument,
  plan: TimelinePlan,
  { kind, provider, until, effect }: ContractEffect,
): Range<Figure> | undefined {
  return derivedRange(
    `${plan.name}/${kind}/${provider}/${until}`,
    reportedRange(document, effect),
    estimateTerms(document, plan.horizonMonths, 'contract'),
  )
}

/** The draws of a plan as figures. */
export interface DrawFigures {
  /** The share of draws at or below the value, in percent. */
  readonly net: Readonly<Record<keyof Percentiles, Figure>>
  readonly probabilityOfNet: Figure | undefined
  readonly probabilityOfSaving: Figure | undefined
  readonly draws: Figure
}

/** @param simulation of the same plan; its amounts are numbers, since they are drawn. */
export function drawFigures(
  document: AnalysisDocument,
  plan: TimelinePlan,
  { net, draws, probabilityOfNet, probabilityOfSaving }: PlanDetails['simulation'],
): DrawFigures {
  const terms = estimateTerms(document, plan.horizonMonths, 'draws')
  const beside = [net.p5, net.p25, net.p50, net.p75, net.p95].map((value) => amountOf(value))
  const at = (point: keyof Percentiles): Figure => ({
    ...derivedFigure(`${plan.name}/${point}`, amountOf(net[point]), terms),
    beside,
  })
  const period = { horizonMonths: plan.horizonMonths }
  return {
    net: { p5: at('p5'), p25: at('p25'), p50: at('p50'), p75: at('p75'), p95: at('p95') },
    probabilityOfNet: shareFigure(`${plan.name}/net-above-zero`, probabilityOfNet, period),
    probabilityOfSaving: shareFigure(`${plan.name}/saving-above-zero`, probabilityOfSaving, period),
    draws: countFigure(`${plan.name}/draws`, draws, period),
  }
}

/**
 * A threshold on the scale on which it is printed: tokens in multiples of those assumed, as the break-even of the plan
 * counts them, the others as they are.
 */
export function relativeThreshold(
  threshold: Threshold,
  { breakEven }: Pick<PlanResult, 'breakEven'>,
): Threshold {
  const { kind, assumed, ends } = threshold
  if (kind !== 'tokens' || breakEven.tokenFactor === null || assumed === 0) return threshold
  return {
    ...threshold,
    zeroAt: breakEven.tokenFactor,
    assumed: 1,
    ends: mapEnds(ends, (end) => end / assumed),
  }
}
