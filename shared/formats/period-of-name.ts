import { nextDay, parseIsoDay, type Period } from '../domain/day.ts'

const DATE = /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/g

/**
 * The period that a file name states, for exports without dates: exactly two days, the last one included
 * (`spend-report-2026-09-01-to-2026-09-30.csv`). Anything less is no statement.
 */
export function periodOfName(fileName: string): Period | undefined {
  const days = [...fileName.matchAll(DATE)].map(([, year = '', month = '', day = '']) =>
    parseIsoDay(`${year}-${month}-${day}`),
  )
  const [start, last] = days
  if (days.length !== 2 || start === undefined || last === undefined || last < start) {
    return undefined
  }
  return { start, end: nextDay(last) }
}
