/**
 * What a chart shows, for the window and the report alike. Numbers are for drawing only: every label is final text that
 * was rounded from the exact amount before, without marks of figures inside, and the unit of all labels stands in the
 * data.
 */
export type ChartData =
  | StackedChart
  | WaterfallChart
  | TornadoChart
  | RangeChart
  | CashChart
  | RulerChart
  | ChangeChart
  | StepsChart
  | SpreadChart

/** One printed value. */
export interface ChartText {
  /** Label in the unit of the chart. */
  readonly text: string
  /** Full amount in the chart's `fullUnit`; absent where the label is already exact enough. */
  readonly full?: string | undefined
  /** The figure behind the label; absent where the label is no figure of its own. */
  readonly figure?: LabelFigure | undefined
}

/** Id and exact value of a figure, in the unit of its label; both stand beside the label on the page. */
export interface LabelFigure {
  readonly id: string
  readonly value: string
}

/** One printed value and where it is drawn. */
export interface ChartValue extends ChartText {
  /** In any unit that all values of the chart share; for drawing only. */
  readonly value: number
}

/** A mark of the value axis. */
export interface ChartTick {
  readonly value: number
  readonly text: string
}

interface ChartUnits {
  /** Unit of every label, with kind and period, as printed below the title: "USD thousand, billed". */
  readonly unit: string
  /** Unit of the full amounts, such as "USD"; needed where values carry `full`. */
  readonly fullUnit?: string | undefined
}

/** One column for each month, the series on top of each other from the first up; credits lie below zero. */
export interface StackedChart extends ChartUnits {
  readonly type: 'stacked'
  readonly columns: readonly {
    readonly label: string
    /** Says what is special about the column: "19 of 31 days". */
    readonly note?: string | undefined
    readonly total: ChartText
  }[]
  readonly series: readonly { readonly name: string; readonly values: readonly ChartValue[] }[]
}

/** From today's bill, step by step, to the bill after a plan. */
export interface WaterfallChart extends ChartUnits {
  readonly type: 'waterfall'
  readonly bars: readonly WaterfallBar[]
}

/** A level for `start` and `end`, else a change of the level before it: negative lowers. */
export interface WaterfallBar extends ChartValue {
  readonly label: string
  readonly role: 'start' | 'saving' | 'cost' | 'end'
}

/** How far each assumption alone moves the result, the widest first. */
export interface TornadoChart extends ChartUnits {
  readonly type: 'tornado'
  /** The likely result. */
  readonly middle: ChartValue
  readonly rows: readonly TornadoRow[]
}

/** The result with one assumption at its low and at its high end. */
export interface TornadoRow {
  readonly label: string
  /** The two ends that were assumed, where they are known. */
  readonly assumed?: string | undefined
  readonly low: ChartValue
  readonly high: ChartValue
}

/** Low, likely and high of several things on one scale. */
export interface RangeChart extends ChartUnits {
  readonly type: 'range'
  /** The ends are percentiles of draws: P10, median, P90. */
  readonly isDrawn?: boolean
  readonly rows: readonly RangeRow[]
  readonly scale: RangeScale
}

/** A range; one without extent is drawn as a plain mark. */
export interface RangeRow {
  readonly label: string
  readonly low: ChartValue
  readonly likely: ChartValue
  readonly high: ChartValue
  /** Drawn as the opportunity. */
  readonly isBest: boolean
}

/** A scale with its ticks, shared by everything that is compared. */
export interface RangeScale {
  readonly min: number
  readonly max: number
  readonly ticks: readonly ChartTick[]
}

/** Cumulative cash at the end of each month: low, likely, high. It begins at zero. */
export interface CashChart extends ChartUnits {
  readonly type: 'cash'
  readonly months: readonly CashMonth[]
  readonly ticks: readonly ChartTick[]
  /** The payback month, counted from 1; absent if there is none. */
  readonly payback?: { readonly month: number; readonly text: string } | undefined
  /** Further columns of the table: the parts of the cumulative sum. */
  readonly parts: readonly { readonly title: string; readonly values: readonly ChartText[] }[]
}

/** One month of a {@link CashChart}. */
export interface CashMonth {
  /** Short, below the axis. */
  readonly label: string
  /** In full, in the table and the tooltip. */
  readonly name: string
  readonly low: ChartValue
  readonly likely: ChartValue
  readonly high: ChartValue
}

/** Thresholds at which a saving is zero, each on its own ruler. */
export interface RulerChart extends ChartUnits {
  readonly type: 'ruler'
  readonly rows: readonly RulerRow[]
}

/** One ruler from `min` to `max`. */
export interface RulerRow {
  /** The sentence that names the threshold. */
  readonly label: string
  /** What is assumed today, in words. */
  readonly assumption: string
  readonly min: number
  readonly max: number
  readonly zero: ChartValue
  /** The side of `zero` on which there is no saving. */
  readonly lost: 'above' | 'below'
  readonly assumed?: number | undefined
  /** The ends of the assumption, in either order. */
  readonly range?: readonly [number, number] | undefined
  /** The assumption has already crossed the threshold. */
  readonly isCrossed: boolean
}

/** Changes from zero, their sum last. */
export interface ChangeChart extends ChartUnits {
  readonly type: 'change'
  readonly rows: readonly ChangeRow[]
}

/** One change, or the sum of them all. */
export interface ChangeRow extends ChartValue {
  readonly label: string
  readonly isSum: boolean
}

/** Several plans on one scale, each as the steps that lead from zero to its net value. */
export interface StepsChart extends ChartUnits {
  readonly type: 'steps'
  readonly groups: readonly StepGroup[]
  /** Name of a group's total: "Net". */
  readonly totalLabel: string
}

/** One plan with its steps; `total` is what they come to. */
export interface StepGroup {
  readonly label: string
  readonly total: ChartText
  readonly isBest: boolean
  /** Each is drawn from where the one before it ended; negative where it costs. */
  readonly bars: readonly (ChartValue & { readonly label: string })[]
}

/** Spreads on one scale with zero on it. */
export interface SpreadChart extends ChartUnits {
  readonly type: 'spread'
  readonly rows: readonly SpreadRow[]
  readonly zeroText: string
  /** Further lines of the table, each with its own unit: shares of draws. */
  readonly facts: readonly { readonly label: string; readonly text: string }[]
}

/** A spread by its points, in ascending order; the first and the last are its ends. */
export interface SpreadRow {
  readonly label: string
  readonly points: readonly SpreadPoint[]
}

/** `core` points bound the part that is drawn taller. */
export interface SpreadPoint extends ChartValue {
  readonly label: string
  readonly role: 'end' | 'core' | 'middle'
}
