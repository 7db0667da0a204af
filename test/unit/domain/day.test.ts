import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOf,
  daysInMonth,
  formatDay,
  monthOf,
  nextDay,
  parseIsoDay,
  parseMonth,
  periodOfMonth,
} from '../../../shared/domain/day.ts'
import { day } from '../../support/imported.ts'

describe('days', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', 'yesterday', ''])(
    'refuses %j',
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined()
    },
  )

  it('knows leap years', () => {
    expect(formatDay(nextDay(day('2028-02-28')))).toBe('2028-02-29')
    expect(formatDay(nextDay(day('2026-02-28')))).toBe('2026-03-01')
  })

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const text = formatDay(number as ReturnType<typeof day>)
        expect(parseIsoDay(text)).toBe(number)
      }),
    )
  })

  it('has half-open months', () => {
    expect(periodOfMonth('2026-12')).toEqual({ start: day('2026-12-01'), end: day('2027-01-01') })
    expect(daysInMonth('2026-09')).toBe(30)
    expect(monthOf(day('2026-09-30'))).toBe('2026-09')
    expect(() => periodOfMonth('2026-13')).toThrow(RangeError)
  })

  it.each(['2026-13', '2026-00', '2026--2', '2026-9', '0026-08', '202608', '2026-08-01', ''])(
    'reads no month in %j',
    (text) => {
      expect(parseMonth(text)).toBeUndefined()
    },
  )

  it('has no thirty-first of June', () => {
    expect(dayOf(2026, 6, 31)).toBeUndefined()
  })
})
