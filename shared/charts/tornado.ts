import type { TornadoChart, TornadoRow } from './chart-data.ts'
import { hatch, line, text, type Drawing, type Mark, type TextMark, valueText } from './drawing.ts'
import { linear, type Place } from './scale.ts'
import { cutToFit, widestOf, widthOf } from './text-fit.ts'

const ROW = 34
const HEAD = 16
const BAR = 11
const FOOT = 22
const LABEL_GAP = 5

/** A side thinner than this, in pixels, is left out: it would look like a value. */
const SMALLEST = 0.5

/** Assumptions, the widest first, around the likely result: amber raises it, grey lowers it. */
export function tornadoDrawing(chart: TornadoChart, width: number): Drawing {
  const { middle, rows } = chart
  const ends = rows.flatMap(({ low, high }) => [low.value, high.value])
  const domain = [Math.min(middle.value, ...ends), Math.max(middle.value, ...ends)] as const
  const side = widestOf(rows.flatMap(({ low, high }) => [low.text, high.text])) + LABEL_GAP + 2
  const [left, right] = [side, width - side]
  const x = linear(domain[0], domain[1], left, right)
  const height = rows.length * ROW + FOOT
  const center = x(middle.value)
  return {
    width,
    height,
    along: 'y',
    plot: { left, right, top: 0, bottom: rows.length * ROW },
    domain,
    back: [],
    points: rows.map((row, at) => ({
      span: [Math.min(row.low.value, row.high.value), Math.max(row.low.value, row.high.value)],
      marks: rowMarks(row, at * ROW, middle.value, width, x),
    })),
    front: [
      line(center, height - FOOT, center, height - FOOT + 5, 'likely'),
      { ...centered(middle.text, center, height - 5, width), figure: middle.figure },
    ],
  }
}

function rowMarks(
  { label, assumed = '', low, high }: TornadoRow,
  top: number,
  middle: number,
  width: number,
  x: Place,
): readonly Mark[] {
  const [less, more] = low.value <= high.value ? [low, high] : [high, low]
  const center = x(middle)
  const [from, to] = [x(Math.min(less.value, middle)), x(Math.max(more.value, middle))]
  const bar = top + HEAD
  const baseline = bar + BAR / 2 + 4
  const name = cutToFit(label, width - widthOf(assumed) - 8)
  return [
    text(0, top + 11, name, 'name', { look: 'quiet' }),
    ...(assumed === ''
      ? []
      : [text(width, top + 11, assumed, 'name', { anchor: 'end', look: 'faint' })]),
    ...(center - from < SMALLEST ? [] : [hatch(from, bar, center - from, BAR, 'estimate')]),
    ...(to - center < SMALLEST ? [] : [hatch(center, bar, to - center, BAR, 'opportunity')]),
    line(center, bar - 2, center, bar + BAR + 2, 'likely'),
    valueText(from - LABEL_GAP, baseline, less, { anchor: 'end' }),
    valueText(to + LABEL_GAP, baseline, more, { look: 'opportunity' }),
  ]
}

/** A text around a place, moved so that it does not leave the drawing. */
function centered(content: string, x: number, y: number, width: number): TextMark {
  const half = widthOf(content) / 2
  const place = Math.min(Math.max(x, half), Math.max(half, width - half))
  return text(place, y, content, 'name', { anchor: 'middle', look: 'strong' })
}
