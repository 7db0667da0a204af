import type { StackedChart } from '../../chart-data.ts'
import { escapeHtml } from '../escape.ts'
import { box, clipped, drawing, line, text } from './marks.ts'

const WIDTH = 680
const HEIGHT = 220
const TOP = 20
const BOTTOM = 22
const NAMES = 132
const WIDEST = 84

/** Greys by order, never a colour that claims something; the light one has an edge. */
const LOOKS = [
  { fill: 'g1', label: 'ti' },
  { fill: 'g2', label: '' },
  { fill: 'g3', label: '' },
  { fill: 'gs ls', label: '' },
] as const

/** Columns from zero, names beside the last column, the total on top. */
export function stackedSvg(chart: StackedChart, summary: string): string {
  const totals = chart.columns.map((_, at) =>
    chart.series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0),
  )
  const max = Math.max(...totals, 1e-9)
  const drawn = HEIGHT - TOP - BOTTOM
  const step = (WIDTH - NAMES) / Math.max(1, chart.columns.length)
  const width = Math.min(WIDEST, step * 0.7)
  const parts = chart.columns.map((column, at) => {
    const x = at * step + (step - width) / 2
    const stack = stackOf(chart, at, drawn / max)
    const marks = stack.map(({ y, height, fill, label, content }) => {
      const mark = box(x + 0.5, y + 0.5, width - 1, Math.max(0.5, height - 1), fill)
      const fits = height > 14 && width > 34
      return mark + (fits ? text(x + width / 2, y + height / 2 + 4, content, label, 'middle') : '')
    })
    const top = stack.at(-1)?.y ?? TOP + drawn
    const foot = text(x + width / 2, HEIGHT - 6, column.label, 't2', 'middle')
    return marks.join('') + text(x + width / 2, top - 5, column.total, 'tb', 'middle') + foot
  })
  const last = (chart.columns.length - 1) * step + (step + width) / 2
  const names = namesBeside(chart, drawn / max, last + 10)
  const ground = line(0, TOP + drawn + 0.5, WIDTH - NAMES, TOP + drawn + 0.5, 'ls')
  return drawing(WIDTH, HEIGHT, escapeHtml(summary), parts.join('') + names + ground)
}

interface Layer {
  readonly y: number
  readonly height: number
  readonly fill: string
  readonly label: string
  readonly content: string
}

function stackOf(chart: StackedChart, at: number, scale: number): readonly Layer[] {
  let y = HEIGHT - BOTTOM
  return chart.series.map(({ values, texts }, index): Layer => {
    const height = Math.max(0, values[at] ?? 0) * scale
    y -= height
    const look = LOOKS[Math.min(index, LOOKS.length - 1)] ?? LOOKS[0]
    return { y, height, ...look, content: texts[at] ?? '' }
  })
}

const NAME_STEP = 13

/** Thin layers lie close together: names keep a line's distance, and none leaves the drawing. */
function namesBeside(chart: StackedChart, scale: number, x: number): string {
  const layers = stackOf(chart, chart.columns.length - 1, scale)
  let below = HEIGHT - BOTTOM + NAME_STEP
  const raised = layers.map(({ y, height }) => {
    below = Math.min(y + height / 2 + 4, below - NAME_STEP)
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
  return layers
    .map(({ fill }, index) => {
      const y = places[index] ?? 0
      const name = clipped(chart.series[index]?.name ?? '', 18)
      return box(x, y - 8, 8, 8, fill) + text(x + 13, y, name, 't2')
    })
    .join('')
}
