import type { FileContext } from '../format.ts'
import { nextDay, parseIsoDay, type Period } from '../../domain/day.ts'

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

/** The question whose answer, two days such as `2026-09-01 2026-09-30`, states the period of a file without dates. */
export const PERIOD_QUESTION = 'period'

/** The period that a person has stated, else the one in the file name. */
export function statedPeriod({ answers, fileName }: FileContext): Period | undefined {
  return periodOfName(answers?.get(PERIOD_QUESTION) ?? '') ?? periodOfName(fileName)
}
