import type { ChangeChart, ChangeRow } from './chart-data.ts'
import { line, solid, text, type Drawing, type Mark, valueText } from './drawing.ts'
import { domainWithZero, linear, type Place } from './scale.ts'
import { cutToFit, widestOf } from './text-fit.ts'

const ROW = 32
const BAR = 20
const GAP = 14
const NAMES_SHARE = 0.36

/** Diverging bars from zero, the sum below a rule. */
export function changeDrawing({ rows }: ChangeChart, width: number): Drawing {
  const domain = domainWithZero(rows.map(({ value }) => value))
  const widest = (of: (row: ChangeRow) => string) => widestOf(rows.map(of), 'normal') + GAP
  const left = Math.min(
    widest(({ label }) => label),
    width * NAMES_SHARE,
  )
  const right = width - widest((row) => row.text)
  const x = linear(domain[0], domain[1], left, right)
  const height = rows.length * ROW
  return {
    width,
    height,
    along: 'y',
    plot: { left, right, top: 0, bottom: height },
    domain,
    back: [],
    points: rows.map((row, at) => ({
      span: [Math.min(0, row.value), Math.max(0, row.value)],
      marks: rowMarks(row, at * ROW, left - 4, width, x),
    })),
    front: [line(x(0), 0, x(0), height, 'axis')],
  }
}

function rowMarks(
  row: ChangeRow,
  top: number,
  nameRoom: number,
  width: number,
  x: Place,
): readonly Mark[] {
  const { value, label, isSum } = row
  const baseline = top + ROW / 2 + 4
  const look = isSum ? 'strong' : 'plain'
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))]
  const bar = top + (ROW - BAR) / 2
  return [
    ...(isSum ? [line(0, top + 0.5, width, top + 0.5, 'axis')] : []),
    text(0, baseline, cutToFit(label, nameRoom, 'normal'), 'name', { look, size: 'normal' }),
    solid(from, bar, Math.max(0.5, to - from), BAR, isSum ? 'ink' : 'second'),
    valueText(width, baseline, row, { anchor: 'end', look, size: 'normal' }),
  ]
}
