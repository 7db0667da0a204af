import { describe, expect, it } from 'vitest'
import {
  axisMonth,
  day,
  month,
  monthName,
  months,
  period,
  shortMonth,
} from '../../../shared/i18n/date.ts'
import type { Language } from '../../../shared/i18n/language.ts'

const QUARTER = { start: '2026-07-01', end: '2026-10-01' }

describe('a day', () => {
  it.each<{ locale: Language; shown: string }>([
    { locale: 'en', shown: '10 Nov 2026' },
    { locale: 'zh-CN', shown: '2026年11月10日' },
    { locale: 'vi', shown: '10/11/2026' },
  ])('in $locale is $shown', ({ locale, shown }) => {
    expect(day('2026-11-10', locale)).toBe(shown)
    expect(day('2026-11-10T09:05:00Z', locale)).toBe(shown)
  })

  it('that is none stands as it is, and one that is not known is a dash', () => {
    expect(day('2026-02-30', 'en')).toBe('2026-02-30')
    expect(day(null, 'en')).toBe('–')
  })
})

describe('a period ends on the day before its exclusive end', () => {
  it.each<{ locale: Language; start?: string; end?: string; shown: string }>([
    { locale: 'en', shown: '1 Jul – 30 Sep 2026' },
    { locale: 'zh-CN', shown: '2026年7月1日至9月30日' },
    { locale: 'vi', shown: '01/07 – 30/09/2026' },
    { locale: 'en', start: '2025-12-01', end: '2026-03-01', shown: '1 Dec 2025 – 28 Feb 2026' },
    { locale: 'vi', start: '2025-12-01', end: '2026-03-01', shown: '01/12/2025 – 28/02/2026' },
    {
      locale: 'zh-CN',
      start: '2025-12-01',
      end: '2026-03-01',
      shown: '2025年12月1日至2026年2月28日',
    },
    { locale: 'en', start: '2026-07-01', end: '2026-07-02', shown: '1 Jul 2026' },
  ])('$shown in $locale', ({ locale, start, end, shown }) => {
    expect(period({ ...QUARTER, ...(start && { start }), ...(end && { end }) }, locale)).toBe(shown)
  })

  it('of whole months is written in months, any other in days', () => {
    expect(months(QUARTER, 'en')).toBe('Jul–Sep 2026')
    expect(months(QUARTER, 'zh-CN')).toBe('2026年7月至9月')
    expect(months(QUARTER, 'vi')).toBe('07–09/2026')
    expect(months({ start: '2026-07-01', end: '2026-08-01' }, 'en')).toBe('Jul 2026')
    expect(months({ start: '2025-12-01', end: '2026-02-01' }, 'en')).toBe('Dec 2025–Jan 2026')
    expect(months({ start: '2026-07-03', end: '2026-08-01' }, 'en')).toBe('3 Jul – 31 Jul 2026')
    expect(months(null, 'en')).toBe('–')
  })
})

describe('a month', () => {
  it('has a form with its year, one for an axis, one for a sentence and one for a narrow column', () => {
    expect(month('2026-07', 'vi')).toBe('07/2026')
    expect(axisMonth('2026-07', 'zh-CN')).toBe('7月')
    expect(axisMonth('2026-07', 'en')).toBe('Jul 2026')
    expect(monthName('2026-09', 'en')).toBe('September')
    expect(monthName('2026-09', 'vi')).toBe('tháng 9')
    expect(shortMonth('2026-09', 'en')).toBe('Sep')
  })
})
