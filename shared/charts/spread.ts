import type { SpreadChart, SpreadPoint, SpreadRow } from './chart-data.ts'
import { line, solid, text, type Drawing, type Mark, valueText } from './drawing.ts'
import { partsAroundZero } from './range-drawing.ts'
import { domainWithZero, linear, type Place } from './scale.ts'
import { wrapToFit, widthOf } from './text-fit.ts'

const ROW = 62
const NAME_LINE = 14
const [BAR_GAP, BAR] = [8, 14]
const AXIS = 16
const SIDE = 12

/** Spreads on one scale: red below zero, a thick mark in the middle, the core drawn taller. */
export function spreadDrawing({ rows, zeroText }: SpreadChart, width: number): Drawing {
  const names = rows.map(({ label }) => wrapToFit(label, width, 2))
  const head = NAME_LINE * Math.max(1, ...names.map(({ length }) => length)) + BAR_GAP
  const rowHeight = ROW - NAME_LINE - BAR_GAP + head
  const domain = domainWithZero(rows.flatMap(({ points }) => points.map(({ value }) => value)))
  const x = linear(domain[0], domain[1], SIDE, width - SIDE)
  const height = rows.length * rowHeight + AXIS
  const zeroHalf = widthOf(zeroText) / 2
  return {
    width,
    height,
    along: 'y',
    plot: { left: SIDE, right: width - SIDE, top: 0, bottom: height - AXIS },
    domain,
    back: [],
    points: rows.map((row, at) => {
      const top = at * rowHeight
      const bar = top + head
      const values = row.points.map(({ value }) => value)
      return {
        span: [Math.min(...values), Math.max(...values)],
        marks: [
          ...(names[at] ?? []).map((name, index) =>
            text(0, top + 11 + index * NAME_LINE, name, 'name', { look: 'quiet' }),
          ),
          line(x(0), bar - 5, x(0), bar + BAR + 5, 'axis'),
          ...spreadMarks(row, bar, x),
          ...pointTexts(row, bar + BAR + 15, width, x),
        ],
      }
    }),
    front: [
      text(Math.min(Math.max(x(0), zeroHalf), width - zeroHalf), height - 2, zeroText, 'tick', {
        anchor: 'middle',
        look: 'faint',
      }),
    ],
  }
}

function spreadMarks({ points }: SpreadRow, top: number, x: Place): readonly Mark[] {
  const values = points.map(({ value }) => value)
  const core = points.filter(({ role }) => role === 'core').map(({ value }) => value)
  const middle = points.find(({ role }) => role === 'middle')
  const [from, to] = [Math.min(...values), Math.max(...values)]
  const inset = core.length === 0 ? 0 : 4
  return [
    ...partsAroundZero(from, to, x, top + inset, BAR - 2 * inset, true),
    ...(core.length === 0
      ? []
      : partsAroundZero(Math.min(...core), Math.max(...core), x, top, BAR, true)),
    ...(middle === undefined ? [] : [solid(x(middle.value) - 1.5, top - 3, 3, BAR + 6, 'ink')]),
  ]
}

/** The ends and the middle below the bar; the ends give way where they would touch the middle. */
function pointTexts({ points }: SpreadRow, y: number, width: number, x: Place): readonly Mark[] {
  const [first, last] = [points[0], points.at(-1)]
  const middle = points.find(({ role }) => role === 'middle')
  if (first === undefined || last === undefined || middle === undefined) return []
  const half = widthOf(middle.text) / 2 + 8
  const center = Math.max(half, Math.min(width - half, x(middle.value)))
  const from = Math.min(x(first.value), center - half - widthOf(first.text))
  const to = Math.max(x(last.value), center + half + widthOf(last.text))
  return [
    ...(from < 0 ? [] : [valueText(from, y, first, { look: lookOf(first) })]),
    valueText(center, y, middle, { anchor: 'middle', look: 'strong' }),
    ...(to > width ? [] : [valueText(to, y, last, { anchor: 'end', look: lookOf(last) })]),
  ]
}

function lookOf({ value }: SpreadPoint): 'problem' | 'quiet' {
  return value < 0 ? 'problem' : 'quiet'
}
