import type { WaterfallBar, WaterfallChart } from '../../chart-data.ts'
import { escapeHtml } from '../escape.ts'
import { box, drawing, hatchedBox, hatches, line, text, wrapped } from './marks.ts'

const WIDTH = 680
const DRAWN = 108
const TOP = 22
const LINE = 13
const WIDEST = 64

/** Solid is paid, hatched is an estimate; the level runs along dotted lines. */
export function waterfallSvg(chart: WaterfallChart, summary: string, id: string): string {
  const spans = spansOf(chart.bars)
  const max = Math.max(...spans.map(({ top }) => top), 1e-9)
  const min = Math.min(0, ...spans.map(({ bottom }) => bottom))
  const y = (value: number) => TOP + ((max - value) / (max - min)) * DRAWN
  const step = WIDTH / Math.max(1, chart.bars.length)
  const width = Math.min(WIDEST, step * 0.66)
  const names = chart.bars.map(({ label }) => wrapped(label, Math.max(8, Math.floor(step / 6))))
  const height = TOP + DRAWN + 10 + LINE * Math.max(...names.map(({ length }) => length), 1)
  const parts = spans.map(({ bar, top, bottom, level }, at) => {
    const x = at * step + (step - width) / 2
    const tall = Math.max(1, y(bottom) - y(top))
    const next =
      at < spans.length - 1 ? line(x + width, y(level), x + step, y(level), 'ls dash') : ''
    const label = text(x + width / 2, y(top) - 5, bar.text, LABELS[bar.role], 'middle')
    const foot = (names[at] ?? []).map((name, row) =>
      text(x + width / 2, TOP + DRAWN + 15 + row * LINE, name, 't2', 'middle'),
    )
    return barMark(bar, x, y(top), width, tall, id) + label + next + foot.join('')
  })
  const ground = line(0, y(0) + 0.5, WIDTH, y(0) + 0.5, 'ls')
  return drawing(WIDTH, height, escapeHtml(summary), hatches(id) + parts.join('') + ground)
}

interface Span {
  readonly bar: WaterfallBar
  readonly top: number
  readonly bottom: number
  /** Where the next bar begins. */
  readonly level: number
}

function spansOf(bars: readonly WaterfallBar[]): readonly Span[] {
  let level = 0
  return bars.map((bar) => {
    const isLevel = bar.role === 'start' || bar.role === 'end'
    const from = isLevel ? 0 : level
    level = isLevel ? bar.value : level + bar.value
    return { bar, top: Math.max(from, level), bottom: Math.min(from, level), level }
  })
}

const LABELS = { start: 'tb', end: 'tb', saving: 'to', cost: 'tr' } as const

function barMark(
  bar: WaterfallBar,
  x: number,
  y: number,
  width: number,
  height: number,
  id: string,
): string {
  switch (bar.role) {
    case 'start':
      return box(x, y, width, height, 'g1')
    case 'saving':
      return hatchedBox(x, y, width, height, `${id}-o`, 'lo')
    case 'cost':
      return hatchedBox(x, y, width, height, `${id}-r`, 'lr')
    case 'end':
      return hatchedBox(x, y, width, height, `${id}-g`, 'ls')
  }
}
