import type { DayRange, OverlapEntry } from '../../../shared/document/overlap.ts'

/** A stretch of days of one file, from 0 to 1 over the whole picture. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface PictureRow {
  readonly file: string
  readonly days: readonly Stretch[]
  /** Shared days on which another file is counted. */
  readonly left: readonly Stretch[]
  readonly counted: readonly Stretch[]
}

export interface OverlapPictureFigures {
  readonly period: DayRange
  readonly rows: readonly PictureRow[]
}

const DAY = 86_400_000

/** Where the bars of an overlap begin and end; `undefined` when no file has days. */
export function overlapPicture({ bars, shared }: OverlapEntry): OverlapPictureFigures | undefined {
  const all = bars.flatMap(({ days }) => days)
  const [first] = all.map(({ start }) => start).sort()
  const last = all
    .map(({ end }) => end)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined) return undefined
  const [begin, length] = [Date.parse(first), Date.parse(last) - Date.parse(first)]
  const stretch = ({ start, end }: DayRange): Stretch => ({
    from: (Date.parse(start) - begin) / length,
    to: (Date.parse(end) - begin) / length,
  })
  return {
    period: { start: first, end: last },
    rows: bars.map(({ file, days, counted }) => ({
      file,
      days: days.map(stretch),
      counted: counted.map(stretch),
      left: without(within(shared, days), counted).map(stretch),
    })),
  }
}

/** The days of `ranges` that lie in `others` too. */
function within(ranges: readonly DayRange[], others: readonly DayRange[]): readonly DayRange[] {
  return ranges.flatMap(({ start, end }) =>
    others.flatMap((other) => {
      const from = start > other.start ? start : other.start
      const to = end < other.end ? end : other.end
      return from < to ? [{ start: from, end: to }] : []
    }),
  )
}

/** The days of `ranges` that are not among `taken`. */
function without(ranges: readonly DayRange[], taken: readonly DayRange[]): readonly DayRange[] {
  return taken.reduce(
    (left, { start, end }) =>
      left.flatMap((range) =>
        [
          { start: range.start, end: range.end < start ? range.end : start },
          { start: range.start > end ? range.start : end, end: range.end },
        ].filter((part) => part.start < part.end),
      ),
    ranges,
  )
}

/** The last day of a range whose end is exclusive. */
export function lastDayOf({ end }: DayRange): string {
  return new Date(Date.parse(end) - DAY).toISOString().slice(0, 10)
}
