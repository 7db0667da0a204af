import { formatDay, nextDay, type Day } from '../../domain/day.ts'
import type { DayRange } from '../../document/overlap.ts'
import type { ImportedFile } from '../../table/imported-file.ts'

/** Days from `start` up to, not including, `end`. */
interface Span {
  readonly start: Day
  readonly end: Day
}

/** The spans of a file's rows; a row without an end is a day. */
export function spansOf({ cells }: ImportedFile): readonly Span[] {
  const ends = new Map<Day, Day>()
  for (const { day, endDay } of cells) {
    if (day === undefined) continue
    const end = endDay ?? nextDay(day)
    if (end > (ends.get(day) ?? day)) ends.set(day, end)
  }
  return [...ends].map(([start, end]) => ({ start, end }))
}

/** Days as spans of one day each. */
export function asSpans(days: readonly Day[]): readonly Span[] {
  return days.map((day) => ({ start: day, end: nextDay(day) }))
}

/** Spans as ranges of ISO dates, merged where they overlap or adjoin. */
export function rangesOf(spans: readonly Span[]): readonly DayRange[] {
  const ranges: { start: Day; end: Day }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1)
    if (last !== undefined && start <= last.end) last.end = end > last.end ? end : last.end
    else ranges.push({ start, end })
  }
  return ranges.map(({ start, end }) => ({ start: formatDay(start), end: formatDay(end) }))
}

/** The period from the first to the last of the spans. */
export function periodOf(spans: readonly Span[]): DayRange {
  const ranges = rangesOf(spans)
  return { start: ranges[0]?.start ?? '', end: ranges.at(-1)?.end ?? '' }
}
