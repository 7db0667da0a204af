declare const dayBrand: unique symbol

/** Whole days since 1970-01-01, UTC. Arithmetic on days is arithmetic on integers. */
export type Day = number & { readonly [dayBrand]: true }

/** `YYYY-MM`. */
export type Month = string

/** Half open: `end` is the day after the last. */
export interface Period {
  readonly start: Day
  readonly end: Day
}

const MILLIS_PER_DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const ISO_MONTH = /^(\d{4})-(\d{2})$/

/** @returns `undefined` when the three numbers are no calendar day (the 30th of February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const millis = Date.UTC(year, month - 1, dayOfMonth)
  const date = new Date(millis)
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth
  return exists ? ((millis / MILLIS_PER_DAY) as Day) : undefined
}

/** Reads `YYYY-MM-DD`. */
export function parseIsoDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text)
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The UTC day of a moment in milliseconds. */
export function dayOfMillis(millis: number): Day {
  return Math.floor(millis / MILLIS_PER_DAY) as Day
}

/** Midnight UTC at which the day begins, in milliseconds. */
export function startOfDay(day: Day): number {
  return day * MILLIS_PER_DAY
}

export function formatDay(day: Day): string {
  return new Date(startOfDay(day)).toISOString().slice(0, 10)
}

export function monthOf(day: Day): Month {
  return formatDay(day).slice(0, 7)
}

export function nextDay(day: Day): Day {
  return (day + 1) as Day
}

/** The last day before the day at which a period ends. */
export function dayBefore(end: Day): Day {
  return (end - 1) as Day
}

/** Reads `YYYY-MM` as its first day and the first of the month after; `undefined` for text of a file that is no month. */
export function parseMonth(text: string): Period | undefined {
  const match = ISO_MONTH.exec(text)
  if (match === null) return undefined
  const [year, month] = [Number(match[1]), Number(match[2])]
  const start = dayOf(year, month, 1)
  const end = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** The first day of the month, and the first of the month after. @throws RangeError for text that is no month. */
export function periodOfMonth(month: Month): Period {
  const period = parseMonth(month)
  if (period === undefined) throw new RangeError(`not a month: ${month}`)
  return period
}

export function daysInMonth(month: Month): number {
  const { start, end } = periodOfMonth(month)
  return end - start
}

/** The month so many months later; earlier for a negative count. */
export function monthAfter(month: Month, later: number): Month {
  const [year = NaN, number = NaN] = month.split('-').map(Number)
  const all = year * 12 + number - 1 + later
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** A half-open period cut at the first of each month, in order. */
export function splitByMonth({
  start,
  end,
}: Period): readonly (Period & { readonly month: Month })[] {
  const parts: (Period & { readonly month: Month })[] = []
  let from = start
  while (from < end) {
    const month = monthOf(from)
    const next = periodOfMonth(month).end
    parts.push({ month, start: from, end: next < end ? next : end })
    from = next
  }
  return parts
}
