import type { ChartText, StackedChart } from './chart-data.ts'
import {
  line,
  solid,
  text,
  type Drawing,
  type Frame,
  type Mark,
  type SolidLook,
  type TextLook,
  valueText,
} from './drawing.ts'
import { linear, nameEvery, type Place } from './scale.ts'
import { cutToFit, widestOf } from './text-fit.ts'

const TOP = 20
const FOOT = 22
const NOTE = 14
const KEY = 8
const KEY_GAP = 10
const NAME_STEP = 13
const WIDEST_BAR = 96
const BAR_SHARE = 0.72

/** Room for the names beside the last column: at most this share of the width. */
const NAMES_SHARE = 0.34

/** A label fits into a layer from this height, in pixels. */
const LABEL_HEIGHT = 14

/** Greys in order; colors that carry a meaning are not used. */
const LOOKS: readonly { readonly fill: SolidLook; readonly label: TextLook }[] = [
  { fill: 'billed', label: 'on-billed' },
  { fill: 'second', label: 'on-second' },
  { fill: 'third', label: 'plain' },
  { fill: 'fourth', label: 'plain' },
]

/** Columns from zero with the total on top and the names of the series beside the last one. */
export function stackedDrawing(chart: StackedChart, { width, height }: Frame): Drawing {
  const foot = chart.columns.some(({ note }) => note !== undefined) ? FOOT + NOTE : FOOT
  const names = Math.min(
    widestOf(chart.series.map(({ name }) => name)) + KEY + KEY_GAP + 6,
    width * NAMES_SHARE,
  )
  const right = width - names
  const stacks = chart.columns.map((_, at) => stackAt(chart, at))
  const ends = stacks.flat().flatMap(({ from, to }) => [from, to])
  const domain = [Math.min(0, ...ends), Math.max(1e-9, ...ends)] as const
  const y = linear(domain[0], domain[1], height - foot, TOP)
  const step = right / Math.max(1, chart.columns.length)
  const bar = Math.min(WIDEST_BAR, step * BAR_SHARE)
  const every = labelEvery(chart, right)
  const left = (at: number) => at * step + (step - bar) / 2
  const points = stacks.map((layers, at) => ({
    span: spanOf(layers),
    marks: [
      ...layers.flatMap((layer) => layerMarks(layer, left(at), bar, y)),
      ...(at % every === 0 ? columnTexts(chart, at, left(at) + bar / 2, y, height) : []),
    ],
  }))
  const beside = left(chart.columns.length - 1) + bar + KEY_GAP
  return {
    width,
    height,
    along: 'x',
    plot: { left: 0, right, top: TOP, bottom: height - foot },
    domain,
    back: [],
    points,
    front: [
      line(0, y(0) + 0.5, right, y(0) + 0.5, 'axis'),
      ...seriesNames(stacks.at(-1) ?? [], beside, width, y),
    ],
  }
}

interface Layer {
  readonly name: string
  readonly content: ChartText
  readonly from: number
  readonly to: number
  readonly fill: SolidLook
  readonly label: TextLook
}

/** Charges grow up from zero in the order of the series, credits down. */
function stackAt(chart: StackedChart, column: number): readonly Layer[] {
  let up = 0
  let down = 0
  return chart.series.map(({ name, values }, index): Layer => {
    const content = values[column] ?? { value: 0, text: '' }
    const { value } = content
    const from = value < 0 ? down : up
    const to = from + value
    if (value < 0) down = to
    else up = to
    const look = LOOKS[Math.min(index, LOOKS.length - 1)]
    return {
      name,
      content,
      from,
      to,
      fill: look?.fill ?? 'third',
      label: look?.label ?? 'plain',
    }
  })
}

function spanOf(layers: readonly Layer[]): readonly [number, number] {
  const ends = layers.flatMap(({ from, to }) => [from, to])
  return [Math.min(0, ...ends), Math.max(0, ...ends)]
}

function layerMarks(
  { from, to, fill, label, content }: Layer,
  x: number,
  bar: number,
  y: Place,
): readonly Mark[] {
  const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))]
  if (from === to) return []
  const mark = solid(x + 0.5, top + 0.5, bar - 1, Math.max(0.8, bottom - top - 1), fill)
  const fits = bottom - top > LABEL_HEIGHT && widestOf([content.text]) <= bar - 4
  if (!fits) return [mark]
  const middle = (top + bottom) / 2 + 4
  return [mark, valueText(x + bar / 2, middle, content, { anchor: 'middle', look: label })]
}

function columnTexts(
  { columns, series }: StackedChart,
  at: number,
  x: number,
  y: Place,
  height: number,
): readonly Mark[] {
  const column = columns[at]
  if (column === undefined) return []
  const top = series.reduce((sum, { values }) => sum + Math.max(0, values[at]?.value ?? 0), 0)
  const noted = columns.some(({ note }) => note !== undefined)
  const foot = height - 6 - (noted ? NOTE : 0)
  return [
    valueText(x, y(top) - 5, column.total, {
      anchor: 'middle',
      look: 'strong',
      size: 'normal',
    }),
    text(x, foot, column.label, 'name', { anchor: 'middle', look: 'quiet' }),
    ...(column.note === undefined
      ? []
      : [text(x, height - 6, column.note, 'name', { anchor: 'middle', look: 'faint' })]),
  ]
}

/** Where months are many, only every so many is named, so that texts do not overlap. */
function labelEvery({ columns }: StackedChart, room: number): number {
  const widest = Math.max(
    widestOf(columns.flatMap(({ label, note }) => [label, note ?? ''])),
    widestOf(
      columns.map(({ total }) => total.text),
      'normal',
    ),
  )
  return nameEvery(columns.length, room, widest + 4)
}

/** Thin layers lie close together: their names keep a line's distance, and none leaves the drawing. */
function seriesNames(
  layers: readonly Layer[],
  x: number,
  width: number,
  y: Place,
): readonly Mark[] {
  const lowest = y(0) - 1
  let below = Math.max(lowest, ...layers.map(({ from, to }) => middleOf(from, to, y))) + NAME_STEP
  const raised = layers.map(({ from, to }) => {
    below = Math.min(middleOf(from, to, y), below - NAME_STEP)
    return below
  })
  let above = 10 - NAME_STEP
  const places = raised
    .toReversed()
    .map((place) => {
      above = Math.max(place, above + NAME_STEP)
      return above
    })
    .toReversed()
  return layers.flatMap(({ name, fill }, index) => {
    const baseline = places[index] ?? 0
    const start = x + KEY + 5
    return [
      solid(x, baseline - KEY, KEY, KEY, fill),
      text(start, baseline, cutToFit(name, width - start), 'name', { look: 'quiet' }),
    ]
  })
}

function middleOf(from: number, to: number, y: Place): number {
  return (y(from) + y(to)) / 2 + 4
}
