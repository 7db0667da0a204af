import { dayOf, parseIsoDay, type Day } from '../../domain/day.ts'

/** Which of two numbers in front of a year is the day. */
export type DayOrder = 'day-first' | 'month-first'

/** How a file that was saved by a spreadsheet writes its numbers and days. */
export interface Spelling {
  readonly decimal: '.' | ','
  readonly dayOrder: DayOrder
  /** Set while a file is only looked through to learn its spelling: cells are noted here and mean nothing yet. */
  readonly evidence?: SpellingNotes
}

/** Takes note of cells as they are written. */
export interface SpellingNotes {
  /** A number that may have decimals. */
  number(value: string): void
  /** A number of whole things. */
  whole(value: string): void
  /** A day. @param isNative whether the provider itself writes the month first. */
  day(value: string, isNative: boolean): void
}

/** `1,234,567` or `1.234.567`: groups of three behind one and the same mark. */
const GROUPED = /^[+-]?\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/
const GROUPED_WITH_POINT = /^[+-]?\d{1,3}(?:([,\s'’])\d{3})(?:\1\d{3})*(?:\.\d*)?$/
const GROUPED_WITH_COMMA = /^[+-]?\d{1,3}(?:([.\s'’])\d{3})(?:\1\d{3})*(?:,\d*)?$/
const WITH_COMMA = /^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/

/** A number as a plain decimal; what does not go with the spelling stays as it is. */
export function plainNumber(value: string, { decimal }: Spelling): string {
  if (decimal === ',') {
    if (GROUPED_WITH_COMMA.test(value)) return value.replace(/[.\s'’]/g, '').replace(',', '.')
    return WITH_COMMA.test(value) ? value.replace(',', '.') : value
  }
  return GROUPED_WITH_POINT.test(value) ? value.replace(/[,\s'’]/g, '') : value
}

/** A whole number as plain digits: where things are counted, a group of three is always a thousand. */
export function plainWhole(value: string, spelling: Spelling): string {
  return GROUPED.test(value) ? value.replace(/[.,\s'’]/g, '') : plainNumber(value, spelling)
}

/** A moment as written: its day, and the minute of the day where it has a time. */
export interface WrittenMoment {
  readonly day: Day
  readonly minute: number | undefined
}

const WRITTEN =
  /^(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?:,?[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?(?: ?(?<half>[AP])M)?(?: ?(?:UTC|Z|\+00(?::?00)?))?)?$/i

/** The two numbers in front of the year of a day that is not written `YYYY-MM-DD`. */
export function dayNumbers(
  value: string,
): { readonly first: number; readonly second: number; readonly mark: string } | undefined {
  const { first, second, mark = '' } = WRITTEN.exec(value)?.groups ?? {}
  return first === undefined ? undefined : { first: Number(first), second: Number(second), mark }
}

/** `30.09.2026 18:05`, `9/30/2026 6:05 PM`, `30-09-26`; `undefined` for anything else. */
export function writtenMoment(value: string, { dayOrder }: Spelling): WrittenMoment | undefined {
  const found = WRITTEN.exec(value)?.groups
  if (found === undefined) return undefined
  const { first, second, mark, year: written = '', hour, minute, half } = found
  const isDayFirst = mark === '.' || dayOrder === 'day-first'
  const [date, month] = isDayFirst ? [first, second] : [second, first]
  const year = Number(written) + (written.length === 2 ? 2000 : 0)
  const day = dayOf(year, Number(month), Number(date))
  if (day === undefined) return undefined
  if (hour === undefined) return { day, minute: undefined }
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return { day, minute: hours * 60 + Number(minute) }
}

/** The day of a cell in any of the ways in which a spreadsheet leaves it. */
export function writtenDay(value: string, spelling: Spelling): Day | undefined {
  const iso = /^(?:$|[T ])/.test(value.slice(10)) ? parseIsoDay(value.slice(0, 10)) : undefined
  return iso ?? writtenMoment(value, spelling)?.day
}
