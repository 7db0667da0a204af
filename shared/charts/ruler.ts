import type { RulerRow } from './chart-data.ts'
import { hatch, solid, type Drawing, type Mark } from './drawing.ts'
import { linear } from './scale.ts'

const HEIGHT = 24
const [TOP, TRACK] = [9, 6]

/** A ruler: red from the threshold on, the assumed range hatched around the assumed value. */
export function rulerMark(row: RulerRow, width: number): Drawing {
  return {
    width,
    height: HEIGHT,
    along: 'y',
    plot: { left: 0, right: width, top: 0, bottom: HEIGHT },
    domain: [row.min, row.max],
    back: [solid(0, TOP, width, TRACK, 'track')],
    points: [{ span: [row.min, row.max], marks: trackMarks(row, width) }],
    front: [],
  }
}

function trackMarks(row: RulerRow, width: number): readonly Mark[] {
  const { min, max, zero, lost, assumed, range } = row
  const place = linear(min, max, 0, width)
  const at = (value: number) => Math.max(0, Math.min(width, place(value)))
  const mark = at(zero.value)
  const [from, to] = lost === 'above' ? [mark, width] : [0, mark]
  return [
    ...(to > from ? [hatch(from, TOP, to - from, TRACK, 'cost')] : []),
    ...(range === undefined ? [] : [rangeOf(at(Math.min(...range)), at(Math.max(...range)))]),
    ...(assumed === undefined
      ? []
      : [solid(inside(at(assumed) - 1.5, 3, width), TOP - 5, 3, TRACK + 10, 'ink')]),
    solid(inside(mark - 1, 2, width), TOP - 7, 2, TRACK + 14, 'problem'),
  ]
}

function rangeOf(from: number, to: number): Mark {
  return hatch(from + 0.5, TOP - 2.5, to - from - 1, TRACK + 5, 'opportunity')
}

function inside(x: number, size: number, width: number): number {
  return Math.max(0, Math.min(width - size, x))
}
