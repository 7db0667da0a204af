import type { TornadoChart } from '../../chart-data.ts'
import { escapeHtml } from '../escape.ts'
import { clipped, drawing, hatchedBox, hatches, line, text } from './marks.ts'

const WIDTH = 680
const ROW = 24
const NAMES = 210
const EDGE = 56
const SMALLEST = 2

/** One bar for each assumption around the likely result; what is left of it costs, what is right of it saves. */
export function tornadoSvg(chart: TornadoChart, summary: string, id: string): string {
  const ends = chart.rows.flatMap(({ low, high }) => [low, high])
  const min = Math.min(chart.middle, ...ends)
  const max = Math.max(chart.middle, ...ends)
  const span = max - min || 1
  const x = (value: number) => NAMES + EDGE + ((value - min) / span) * (WIDTH - NAMES - 2 * EDGE)
  const height = chart.rows.length * ROW + 22
  const middle = x(chart.middle)
  const rows = chart.rows.map((row, at) => {
    const y = at * ROW + 5
    const left = Math.min(x(row.low), x(row.high), middle)
    const right = Math.max(x(row.low), x(row.high), middle)
    const [leftText, rightText] =
      row.low <= row.high ? [row.lowText, row.highText] : [row.highText, row.lowText]
    return [
      text(0, y + 11, clipped(row.label, 36), 't2'),
      middle - left < SMALLEST ? '' : hatchedBox(left, y, middle - left, ROW - 10, `${id}-g`, 'ls'),
      right - middle < SMALLEST
        ? ''
        : hatchedBox(middle, y, right - middle, ROW - 10, `${id}-o`, 'lo'),
      text(left - 5, y + 11, leftText, '', 'end'),
      text(right + 5, y + 11, rightText, ''),
    ].join('')
  })
  const axis =
    line(middle, 0, middle, height - 18, 'li') +
    text(middle, height - 5, chart.middleText, 'tb', 'middle')
  return drawing(WIDTH, height, escapeHtml(summary), hatches(id) + rows.join('') + axis)
}
