import type { ChargeDraft } from '../../domain/charge.ts'
import { dayOf, dayOfMillis, formatDay, nextDay, parseIsoDay, type Day } from '../../domain/day.ts'
import { fault, text, type Column } from './read-cells.ts'
import { plainWhole, writtenDay, writtenMoment } from './spelling.ts'
import type { Cells } from '../format.ts'

/** Reads the day of a row. Neighboring rows mostly share their day, so the last text is remembered. */
export type DayReader = (cells: Cells) => Day

/** Stands for every day while a file is only looked through for its spelling. */
const ANY_DAY = 0 as Day

/** A moment that has a day and perhaps a time, as the cell writes it. */
const WRITTEN_TIME = /^[T ](\d{2}):(\d{2})/

/**
 * The day written as `YYYY-MM-DD`, alone or in front of a time. The date part is taken as written:
 * a billing day is never moved into another time zone.
 */
export function isoDays(column: Column): DayReader {
  return remembering(column, 'a day such as 2026-09-30', (value) =>
    /^(?:$|[T ])/.test(value.slice(10)) ? parseIsoDay(value.slice(0, 10)) : undefined,
  )
}

/**
 * As `isoDays`, and the order of the United States: `5/1/25`, `09/30/2026`, with or without a time.
 *
 * @param isAlwaysUs whether the provider writes every day so; elsewhere only `5/1/25` is known to be meant so, and a day
 * such as 03/04/2026 asks for its order.
 */
export function isoOrUsDays(column: Column, isAlwaysUs = false): DayReader {
  const expected = 'a day such as 2026-09-30 or 9/30/2026'
  const isUs = (value: string): boolean => isAlwaysUs || /^[^ T]*\/\d{2}(?:$|[T ,])/.test(value)
  return remembering(column, expected, isoOrUsDay, isUs)
}

/** Reads `2026-09-30…` or `9/30/2026…`; `undefined` for anything else. */
export function isoOrUsDay(value: string): Day | undefined {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:$|[T ,])/.exec(value)
  if (us !== null) {
    const year = Number(us[3])
    return dayOf(year < 100 ? 2000 + year : year, Number(us[1]), Number(us[2]))
  }
  return /^(?:$|[T ])/.test(value.slice(10)) ? parseIsoDay(value.slice(0, 10)) : undefined
}

/** The UTC day of Unix seconds. */
export function secondsDays(column: Column): DayReader {
  const parse = (value: string): Day | undefined =>
    /^\d{9,11}(?:\.0+)?$/.test(value) ? dayOfMillis(Number(value) * 1000) : undefined
  const { spelling } = column
  const plain = (value: string): string => (spelling ? plainWhole(value, spelling) : value)
  return remembering(column, 'Unix seconds such as 1788220800', (value) => parse(plain(value)))
}

/** `YYYYMMDD` or `YYYY-MM-DD`, alone or in front of a time. */
export function compactOrIsoDays(column: Column): DayReader {
  return remembering(column, 'a day such as 2026-09-30 or 20260930', (value) => {
    const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value)
    return compact === null
      ? isoOrUsDay(value)
      : dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  })
}

/** Sets day and minute from a column of moments, `2026-09-15 02:50:11.806` or with `T` and offset. */
export function momentReader(column: Column): (cells: Cells, draft: ChargeDraft) => void {
  const dayOf = isoDays(column)
  if (column.spelling !== undefined) {
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.minute = minuteOf(cells, column)
    }
  }
  let lastDate = ''
  let lastDay: Day | undefined
  return (cells, draft) => {
    const written = text(cells, column)
    const date = written.slice(0, 10)
    // Moments differ from row to row, their dates seldom do.
    if (lastDay === undefined || date !== lastDate || !/^(?:$|[T ])/.test(written.slice(10, 11))) {
      lastDay = dayOf(cells)
      lastDate = date
    }
    draft.day = lastDay
    draft.minute = minuteOf(cells, column)
  }
}

/** Minute of the day in `2026-09-15 02:50:11.806`; `undefined` where the cell has no time. */
export function minuteOf(cells: Cells, column: Column): number | undefined {
  const value = text(cells, column)
  const written = column.spelling && writtenMoment(value, column.spelling)
  if (written !== undefined) return written.minute
  const time = WRITTEN_TIME.exec(value.slice(10))
  return time === null ? undefined : Number(time[1]) * 60 + Number(time[2])
}

const MINUTES_PER_DAY = 1440

/**
 * Sets when a bucket begins and ends from two columns of moments: the minute of one that is shorter than a day, the day
 * after the last of one that is longer. A bucket without an end is a day.
 */
export function bucketReader(
  start: Column,
  end: Column,
): (cells: Cells, draft: ChargeDraft) => void {
  const startOf = isoDays(start)
  const endOf = isoDays(end)
  return (cells, draft) => {
    const day = startOf(cells)
    draft.day = day
    if (text(cells, end) === '') return
    const endDay = endOf(cells)
    const [from, to] = [minuteOf(cells, start) ?? 0, minuteOf(cells, end) ?? 0]
    const width = (endDay - day) * MINUTES_PER_DAY + to - from
    const afterLast = to === 0 ? endDay : nextDay(endDay)
    if (width > 0 && width < MINUTES_PER_DAY) draft.minute = from
    else if (afterLast - day > 1) draft.endDay = afterLast
  }
}

/** `YYYY-MM` of a day or a month as written; whatever else stands there is returned as it begins. */
export function monthText(cells: Cells, column: Column): string {
  const value = text(cells, column)
  const written = column.spelling && writtenDay(value, column.spelling)
  return (written === undefined ? value : formatDay(written)).slice(0, 7)
}

/** Minute of the UTC day at which a bucket of Unix seconds begins; `undefined` for buckets of a day and more. */
export function minuteOfBucket(cells: Cells, start: Column, end: Column): number | undefined {
  const seconds = Number(cells[start.at])
  const width = Number(cells[end.at]) - seconds
  return width > 0 && width < 86_400 ? Math.floor((seconds % 86_400) / 60) : undefined
}

function remembering(
  column: Column,
  expected: string,
  parse: (value: string) => Day | undefined,
  isUs: (value: string) => boolean = () => false,
): DayReader {
  const { spelling } = column
  if (spelling?.evidence !== undefined) {
    const { evidence } = spelling
    return (cells) => {
      const value = text(cells, column)
      evidence.day(value, isUs(value))
      return ANY_DAY
    }
  }
  const read = (value: string): Day | undefined =>
    (spelling && writtenDay(value, spelling)) ?? parse(value)
  let lastText = ''
  let lastDay: Day | undefined
  return (cells) => {
    const cell = cells[column.at] ?? ''
    if (lastDay !== undefined && cell === lastText) return lastDay
    const found = read(text(cells, column))
    if (found === undefined) throw fault(cells, column, 'not-a-date', expected)
    lastText = cell
    lastDay = found
    return found
  }
}
