import type { RulerChart, RulerRow } from './chart-data.ts'
import { hatch, solid, text, type Drawing, type Mark } from './drawing.ts'
import { linear } from './scale.ts'
import { wrapToFit } from './text-fit.ts'

const LINE = 16
const TRACK = 6
const GAP = 14
/** Above and below the track for the marks that stand out of it. */
const RISE = 8
const SENTENCE_LINES = 4

/** Rulers, not round gauges: red from where nothing is left, what is assumed hatched around its mark. */
export function rulerDrawing({ rows }: RulerChart, width: number): Drawing {
  const sentences = rows.map(({ label }) => wrapToFit(label, width, SENTENCE_LINES, 'normal'))
  const notes = rows.map(({ assumption }) => wrapToFit(assumption, width, 2))
  const above = LINE * Math.max(1, ...sentences.map(({ length }) => length))
  const below = LINE * Math.max(1, ...notes.map(({ length }) => length))
  const rowHeight = above + 2 * RISE + TRACK + below + GAP
  const height = rows.length * rowHeight
  return {
    width,
    height,
    along: 'y',
    plot: { left: 0, right: width, top: 0, bottom: height },
    domain: [0, 1],
    back: [],
    points: rows.map((row, at) => {
      const top = at * rowHeight
      const track = top + above + RISE
      return {
        span: [0, 1],
        marks: [
          ...(sentences[at] ?? []).map((part, index) =>
            text(0, top + 12 + index * LINE, part, 'name', { size: 'normal' }),
          ),
          ...trackMarks(row, track, width),
          ...(notes[at] ?? []).map((part, index) =>
            text(0, track + TRACK + RISE + 12 + index * LINE, part, 'name', {
              look: row.isCrossed ? 'problem' : 'faint',
            }),
          ),
        ],
      }
    }),
    front: [],
  }
}

function trackMarks(row: RulerRow, top: number, width: number): readonly Mark[] {
  const { min, max, zero, lost, assumed, range } = row
  const place = linear(min, max, 0, width)
  const at = (value: number) => Math.max(0, Math.min(width, place(value)))
  const mark = at(zero.value)
  const [from, to] = lost === 'above' ? [mark, width] : [0, mark]
  return [
    solid(0, top, width, TRACK, 'track'),
    ...(to > from ? [hatch(from, top, to - from, TRACK, 'cost')] : []),
    ...(range === undefined
      ? []
      : [rangeMark(at(Math.min(...range)), at(Math.max(...range)), top)]),
    ...(assumed === undefined
      ? []
      : [solid(within(at(assumed) - 1.5, 3, width), top - 5, 3, TRACK + 10, 'ink')]),
    solid(within(mark - 1, 2, width), top - 7, 2, TRACK + 14, 'problem'),
  ]
}

function rangeMark(from: number, to: number, top: number): Mark {
  return hatch(from + 0.5, top - 2.5, to - from - 1, TRACK + 5, 'opportunity')
}

function within(x: number, size: number, width: number): number {
  return Math.max(0, Math.min(width - size, x))
}
