import { unreachable } from '../domain/problem.ts'
import type {
  CashChart,
  ChartData,
  ChartText,
  RulerRow,
  SpreadPoint,
  StackedChart,
  StepGroup,
  TornadoRow,
  WaterfallBar,
} from './chart-data.ts'
import type { ChartWords } from './chart-words.ts'

/** One value as it is read out, shown in a tooltip or put into a table. */
export interface ReadingValue extends ChartText {
  readonly name: string
  /** `false` for words that no unit belongs to. */
  readonly isAmount: boolean
}

/** The values of one point of a chart. */
export interface Reading {
  readonly name: string
  /** The assumptions behind the values, in words. */
  readonly detail?: string | undefined
  readonly values: readonly ReadingValue[]
  /** A level that changes lead to, a sum of the readings before it, or the head of a group of them. */
  readonly role: 'part' | 'level' | 'sum' | 'head'
}

/** One reading for each point of the chart's drawing, in the same order. */
export function chartReadings(chart: ChartData, words: ChartWords): readonly Reading[] {
  switch (chart.type) {
    case 'stacked':
      return chart.columns.map((_, at) => columnReading(chart, at, words))
    case 'waterfall':
      return chart.bars.map(({ label, role, ...value }) =>
        reading(label, [amount(words.amount, value)], isLevel(role) ? 'level' : 'part'),
      )
    case 'tornado':
      return chart.rows.map((row) => driverReading(row, chart.middle, words))
    case 'range':
      return chart.rows.map(({ label, ...range }) =>
        reading(label, rangeValues(range, chart.isDrawn === true ? words.draws : words)),
      )
    case 'cash':
      return chart.months.map((_, at) => monthReading(chart, at, words))
    case 'ruler':
      return chart.rows.map((row) => thresholdReading(row, words))
    case 'change':
      return chart.rows.map(({ label, isSum, ...value }) =>
        reading(label, [amount(words.change, value)], isSum ? 'sum' : 'part'),
      )
    case 'steps':
      return chart.groups.flatMap((group) => groupReadings(group, chart.totalLabel, words))
    case 'spread':
      return chart.rows.map(({ label, points }) => reading(label, points.map(pointValue)))
    default:
      return unreachable(chart)
  }
}

/** All values of a chart as one text, for screen readers. */
export function chartSummary(chart: ChartData, words: ChartWords): string {
  const readings = chartReadings(chart, words).map(({ name, detail, values }) => {
    const [only, ...more] = values
    const head = detail === undefined ? name : `${name} (${detail})`
    return only !== undefined && more.length === 0
      ? `${head} ${only.text}`
      : `${head}: ${values.map((value) => `${value.name} ${value.text}`).join(', ')}`
  })
  return readings.join('; ')
}

function columnReading({ columns, series }: StackedChart, at: number, words: ChartWords): Reading {
  const column = columns[at]
  const name = column?.label ?? ''
  const note = column?.note
  return reading(note === undefined ? name : `${name} (${note})`, [
    amount(words.total, column?.total),
    ...series.map((each) => amount(each.name, each.values[at])),
  ])
}

function driverReading(
  { label, assumed, low, high }: TornadoRow,
  likely: ChartText,
  words: ChartWords,
): Reading {
  return {
    ...reading(label, rangeValues({ low, likely, high }, words)),
    detail: assumed === undefined ? undefined : words.assumed(assumed),
  }
}

function monthReading({ months, parts }: CashChart, at: number, words: ChartWords): Reading {
  const month = months[at]
  return reading(month?.name ?? '', [
    ...parts.map(({ title, values }) => amount(title, values[at])),
    ...(month === undefined ? [] : rangeValues(month, words)),
  ])
}

function thresholdReading({ label, zero, assumption }: RulerRow, words: ChartWords): Reading {
  return { ...reading(label, [wording(words.nothingLeftAt, zero.text)]), detail: assumption }
}

function groupReadings(
  { label, total, bars }: StepGroup,
  totalLabel: string,
  words: ChartWords,
): readonly Reading[] {
  return [
    reading(label, [amount(totalLabel, total)], 'head'),
    ...bars.map(({ label: step, ...value }) => reading(step, [amount(words.amount, value)])),
  ]
}

function pointValue(point: SpreadPoint): ReadingValue {
  return amount(point.label, point)
}

function isLevel(role: WaterfallBar['role']): boolean {
  return role === 'start' || role === 'end'
}

function rangeValues(
  range: { readonly low: ChartText; readonly likely: ChartText; readonly high: ChartText },
  words: Pick<ChartWords, 'low' | 'likely' | 'high'>,
): readonly ReadingValue[] {
  return [
    amount(words.low, range.low),
    amount(words.likely, range.likely),
    amount(words.high, range.high),
  ]
}

function reading(
  name: string,
  values: readonly ReadingValue[],
  role: Reading['role'] = 'part',
): Reading {
  return { name, values, role }
}

/** An amount that the data lacks is a dash, never zero. */
function amount(name: string, value: ChartText | undefined): ReadingValue {
  return {
    name,
    text: value?.text ?? '–',
    full: value?.full,
    figure: value?.figure,
    isAmount: true,
  }
}

function wording(name: string, text: string): ReadingValue {
  return { name, text, isAmount: false }
}
