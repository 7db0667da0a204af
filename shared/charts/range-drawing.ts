import type { ChartText, RangeChart, RangeRow, RangeScale } from './chart-data.ts'
import {
  hatch,
  line,
  solid,
  text,
  type Drawing,
  type Mark,
  type TextMark,
  valueText,
} from './drawing.ts'
import { linear, type Place } from './scale.ts'
import { cutToFit, widestOf } from './text-fit.ts'

const ROW = 42
const BAR_TOP = 21
const BAR = 12
const AXIS = 17
const COLUMN_GAP = 18

/** From this width on there is room for the low and the high end beside the likely value. */
const WIDE = 420

/** Ranges on one scale: hatched from low to high, a thick mark at the likely value, red below zero. */
export function rangeDrawing({ rows, scale }: RangeChart, width: number): Drawing {
  const x = linear(scale.min, scale.max, 1, width - 3)
  const height = rows.length * ROW + AXIS
  return {
    width,
    height,
    along: 'y',
    plot: { left: 1, right: width - 3, top: 0, bottom: rows.length * ROW },
    domain: [scale.min, scale.max],
    back: scale.ticks.flatMap(({ value }) =>
      rows.map((_, at) => {
        const top = at * ROW + BAR_TOP - 4
        return line(x(value), top, x(value), top + BAR + 8, value === 0 ? 'axis' : 'grid')
      }),
    ),
    points: rows.map((row, at) => ({
      span: [Math.min(row.low.value, row.high.value), Math.max(row.low.value, row.high.value)],
      marks: [
        ...rowTexts(rows, row, at * ROW + 13, width),
        ...rangeMarks(row, x, at * ROW + BAR_TOP, BAR),
      ],
    })),
    front: tickTexts(scale, x, width, height - 4),
  }
}

const [MARK_HEIGHT, MARK_BAR] = [16, 9]
const MARK_AXIS = 15

/** One range without texts, for a cell of a table whose other cells have the values. */
export function rangeMark(
  row: Pick<RangeRow, 'low' | 'likely' | 'high' | 'isBest'>,
  scale: RangeScale,
  width: number,
): Drawing {
  const x = linear(scale.min, scale.max, 2, width - 2)
  const bottom = MARK_HEIGHT + (scale.ticks.length > 0 ? MARK_AXIS : 0)
  return {
    width,
    height: bottom,
    along: 'y',
    plot: { left: 2, right: width - 2, top: 0, bottom: MARK_HEIGHT },
    domain: [scale.min, scale.max],
    back: [
      ...scale.ticks
        .filter(({ value }) => value !== 0)
        .map(({ value }) => line(x(value), 0, x(value), MARK_HEIGHT, 'grid')),
      line(x(0), 0, x(0), MARK_HEIGHT, 'axis'),
    ],
    points: [
      {
        span: [row.low.value, row.high.value],
        marks: rangeMarks(row, x, (MARK_HEIGHT - MARK_BAR) / 2, MARK_BAR),
      },
    ],
    front: tickTexts(scale, x, width, bottom - 3),
  }
}

function rangeMarks(
  { low, likely, high, isBest }: Pick<RangeRow, 'low' | 'likely' | 'high' | 'isBest'>,
  x: Place,
  top: number,
  height: number,
): readonly Mark[] {
  const [from, to] = [Math.min(low.value, high.value), Math.max(low.value, high.value)]
  const likelyMark = solid(x(likely.value) - 1.5, top - 3, 3, height + 6, 'ink')
  if (from === to) return [likelyMark]
  return [...partsAroundZero(from, to, x, top, height, isBest), likelyMark]
}

/** A hatched bar from one value to another: red below zero. */
export function partsAroundZero(
  from: number,
  to: number,
  x: Place,
  top: number,
  height: number,
  isBest: boolean,
): readonly Mark[] {
  const start = Math.max(0, from)
  const end = Math.min(0, to)
  return [
    ...(from < 0 ? [hatch(x(from), top, x(end) - x(from), height, 'cost')] : []),
    ...(to > 0
      ? [hatch(x(start), top, x(to) - x(start), height, isBest ? 'opportunity' : 'estimate')]
      : []),
  ]
}

/** The name at the left; at the right the likely value, between low and high where there is room. */
function rowTexts(
  rows: readonly RangeRow[],
  row: RangeRow,
  baseline: number,
  width: number,
): readonly Mark[] {
  const column = (of: (each: RangeRow) => string) => widestOf(rows.map(of), 'normal') + COLUMN_GAP
  const look = row.isBest ? 'strong' : 'plain'
  const high = width < WIDE ? 0 : column((each) => each.high.text)
  const likely = column((each) => each.likely.text)
  const low = width < WIDE ? 0 : column((each) => each.low.text)
  const name = cutToFit(row.label, width - high - likely - low, 'normal')
  const value = (content: ChartText, end: number, isMain: boolean): TextMark =>
    valueText(end, baseline, content, {
      anchor: 'end',
      size: 'normal',
      look: isMain ? 'strong' : 'quiet',
    })
  return [
    text(0, baseline, name, 'name', { size: 'normal', look }),
    value(row.likely, width - high, true),
    ...(width < WIDE
      ? []
      : [value(row.low, width - high - likely, false), value(row.high, width, false)]),
  ]
}

/** The ticks at the two edges are moved inside. */
function tickTexts(
  { ticks }: RangeScale,
  x: Place,
  width: number,
  baseline: number,
): readonly Mark[] {
  return ticks.map(({ value, text: content }) => {
    const at = x(value)
    const anchor = at > width - 24 ? 'end' : at < 24 ? 'start' : 'middle'
    const place = anchor === 'end' ? width : anchor === 'start' ? Math.max(0, at - 1) : at
    return text(place, baseline, content, 'tick', { anchor, look: 'faint' })
  })
}
