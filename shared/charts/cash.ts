import type { CashChart } from './chart-data.ts'
import {
  line,
  text,
  type Drawing,
  type Frame,
  type LineMark,
  type Mark,
  type Point,
  type PolygonMark,
  valueText,
} from './drawing.ts'
import { linear, nameEvery, type Place } from './scale.ts'
import { widestOf, widthOf } from './text-fit.ts'

const TOP = 24
const FOOT = 22
const LINE_HEIGHT = 14

type End = 'low' | 'likely' | 'high'

interface Axes {
  /** The x position of the end of a month, counted from 1; 0 is the start. */
  readonly x: Place
  readonly y: Place
  readonly left: number
  readonly right: number
}

/**
 * Cumulative cash by month: hatched from low to high, amber above zero and red below, a thick line at likely, and the
 * payback month.
 */
export function cashDrawing(chart: CashChart, { width, height }: Frame): Drawing {
  const { months, ticks } = chart
  const last = months.at(-1)
  const ends = last === undefined ? [] : [last.low.text, last.high.text]
  const right =
    width - 10 - Math.max(widestOf(ends), widestOf([last?.likely.text ?? ''], 'normal') * 1.06)
  const left = widestOf(ticks.map((tick) => tick.text)) + 10
  const domain = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1] as const
  const axes: Axes = {
    x: linear(0, Math.max(1, months.length), left, right),
    y: linear(domain[0], domain[1], height - FOOT, TOP),
    left,
    right,
  }
  return {
    width,
    height,
    along: 'x',
    plot: { left, right, top: TOP, bottom: height - FOOT },
    domain,
    back: [...tickMarks(chart, axes), ...bandMarks(chart, axes)],
    points: months.map(({ low, high }) => ({
      span: [Math.min(low.value, high.value), Math.max(low.value, high.value)],
      marks: [],
    })),
    front: [
      line(left, axes.y(0), right, axes.y(0), 'axis'),
      path(chart, 'likely', axes, 'likely', 3),
      ...paybackMarks(chart, axes),
      ...endTexts(chart, axes),
      ...monthNames(chart, axes, height),
    ],
  }
}

function tickMarks({ ticks }: CashChart, { y, left, right }: Axes): readonly Mark[] {
  return ticks.flatMap(({ value, text: content }) => [
    line(left, y(value), right, y(value), 'grid'),
    text(left - 6, y(value) + 4, content, 'tick', { anchor: 'end', look: 'faint' }),
  ])
}

/** The cumulative sums of one end with the start at zero, in values. */
function courseOf({ months }: CashChart, end: End): readonly Point[] {
  return [{ x: 0, y: 0 }, ...months.map((month, at) => ({ x: at + 1, y: month[end].value }))]
}

function path(
  chart: CashChart,
  end: End,
  { x, y }: Axes,
  look: LineMark['look'],
  weight: number,
): LineMark {
  const points = courseOf(chart, end).map((point) => ({ x: x(point.x), y: y(point.y) }))
  return { kind: 'line', points, look, weight }
}

/** The band between low and high, parted where it crosses zero. */
function bandMarks(chart: CashChart, axes: Axes): readonly Mark[] {
  const [low, high] = [
    withCrossings(courseOf(chart, 'low')),
    withCrossings(courseOf(chart, 'high')),
  ]
  const part = (look: PolygonMark['look'], clamp: (value: number) => number): PolygonMark => ({
    kind: 'polygon',
    look,
    points: [...low, ...high.toReversed()].map((point) => ({
      x: axes.x(point.x),
      y: axes.y(clamp(point.y)),
    })),
  })
  return [
    part('opportunity', (value) => Math.max(0, value)),
    part('cost', (value) => Math.min(0, value)),
    path(chart, 'low', axes, 'edge', 1),
    path(chart, 'high', axes, 'edge', 1),
  ]
}

/** The same line with a point wherever it crosses zero, so that it can be clamped there without being bent. */
function withCrossings(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1]
    if (before === undefined || before.y * point.y >= 0) return [point]
    const share = before.y / (before.y - point.y)
    return [{ x: before.x + share * (point.x - before.x), y: 0 }, point]
  })
}

function paybackMarks({ payback }: CashChart, { x, y, left, right }: Axes): readonly Mark[] {
  if (payback === undefined) return []
  const at = x(payback.month)
  const half = widthOf(payback.text) / 2
  const place = Math.min(Math.max(at, left + half), Math.max(left + half, right - half))
  return [
    line(at, TOP - 6, at, y(0), 'marker'),
    { kind: 'circle', x: at, y: y(0), radius: 4 },
    text(place, TOP - 10, payback.text, 'name', { anchor: 'middle', look: 'strong' }),
  ]
}

/** Labels of the last sums at the right edge, moved apart where they would overlap. */
function endTexts({ months }: CashChart, { y, right }: Axes): readonly Mark[] {
  const last = months.at(-1)
  if (last === undefined) return []
  const likely = y(last.likely.value)
  const high = Math.min(y(last.high.value), likely - LINE_HEIGHT)
  const low = Math.max(y(last.low.value), likely + LINE_HEIGHT)
  const x = right + 6
  return [
    valueText(x, high + 4, last.high, { look: 'quiet' }),
    valueText(x, likely + 4, last.likely, { look: 'strong', size: 'normal' }),
    valueText(x, low + 4, last.low, { look: last.low.value < 0 ? 'problem' : 'quiet' }),
  ]
}

function monthNames(
  { months }: CashChart,
  { x, left, right }: Axes,
  height: number,
): readonly Mark[] {
  const widest = widestOf(months.map(({ label }) => label))
  const every = nameEvery(months.length, right - left, widest + 8)
  return months.flatMap(({ label }, at) =>
    at % every === 0
      ? [text(x(at + 1), height - 5, label, 'name', { anchor: 'middle', look: 'quiet' })]
      : [],
  )
}
