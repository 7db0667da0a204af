import type { PeriodText } from '../document/analysis-document.ts'
import { dayBefore, formatDay, parseIsoDay } from '../domain/day.ts'
import { UNKNOWN, type Language } from './language.ts'

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Parts {
  readonly year: string
  /** Two digits. */
  readonly month: string
  readonly day: string
}

/** `10 Nov 2026`, `2026年11月10日`, `10/11/2026`; text that is no day is shown as it stands. */
export function day(text: string | null | undefined, locale: Language): string {
  if (text === undefined || text === null) return UNKNOWN
  const parts = partsOf(text.slice(0, 10))
  if (parts === undefined) return text
  const { year, month } = parts
  if (locale === 'vi') return `${parts.day}/${month}/${year}`
  if (locale === 'zh-CN') return `${year}年${Number(month)}月${Number(parts.day)}日`
  return `${Number(parts.day)} ${shortName(month)} ${year}`
}

/** A day with its time: `10 Nov 2026 14:05 UTC`. @param text ISO 8601 in UTC. */
export function moment(text: string, locale: Language): string {
  return `${day(text, locale)} ${text.slice(11, 16)} UTC`
}

/** First to last day: the end of a period text is exclusive, the last day shown is the day before. */
export function period(value: PeriodText | null | undefined, locale: Language): string {
  if (value === undefined || value === null) return UNKNOWN
  const from = partsOf(value.start)
  const to = lastDayOf(value)
  if (from === undefined || to === undefined) return UNKNOWN
  const first = `${from.year}-${from.month}-${from.day}`
  const last = `${to.year}-${to.month}-${to.day}`
  if (first === last) return day(first, locale)
  const sameYear = from.year === to.year
  if (locale === 'vi') {
    return `${sameYear ? `${from.day}/${from.month}` : day(first, 'vi')} – ${day(last, 'vi')}`
  }
  if (locale === 'zh-CN') {
    const end = `${Number(to.month)}月${Number(to.day)}日`
    return `${day(first, 'zh-CN')}至${sameYear ? end : day(last, 'zh-CN')}`
  }
  const start = sameYear ? `${Number(from.day)} ${shortName(from.month)}` : day(first, 'en')
  return `${start} – ${day(last, 'en')}`
}

/** Whole months as `Jul–Sep 2026`, `2026年7月至9月`, `07–09/2026`; anything else in days. */
export function months(value: PeriodText | null | undefined, locale: Language): string {
  const from = value === undefined || value === null ? undefined : partsOf(value.start)
  const to = value === undefined || value === null ? undefined : lastDayOf(value)
  if (value === undefined || value === null || from === undefined || to === undefined) {
    return UNKNOWN
  }
  if (from.day !== '01' || !value.end.endsWith('-01')) return period(value, locale)
  const first = `${from.year}-${from.month}`
  const last = `${to.year}-${to.month}`
  if (first === last) return month(first, locale)
  const sameYear = from.year === to.year
  if (locale === 'vi') return `${sameYear ? from.month : month(first, 'vi')}–${month(last, 'vi')}`
  if (locale === 'zh-CN') {
    return `${month(first, 'zh-CN')}至${sameYear ? `${Number(to.month)}月` : month(last, 'zh-CN')}`
  }
  return `${sameYear ? shortName(from.month) : month(first, 'en')}–${month(last, 'en')}`
}

/** A month with its year: `Jul 2026`, `2026年7月`, `07/2026`. */
export function month(text: string, locale: Language): string {
  const [year = '', number = ''] = text.split('-')
  if (locale === 'vi') return `${number}/${year}`
  if (locale === 'zh-CN') return `${year}年${Number(number)}月`
  return `${shortName(number)} ${year}`
}

/** A month on an axis; Chinese leaves the year to the unit line. */
export function axisMonth(text: string, locale: Language): string {
  return locale === 'zh-CN' ? `${Number(text.slice(5))}月` : month(text, locale)
}

/** A month without its year, where a column is narrow: `Jul`, `7月`, `T7`. */
export function shortMonth(text: string, locale: Language): string {
  const number = Number(text.slice(5))
  if (locale === 'vi') return `T${number}`
  return locale === 'zh-CN' ? `${number}月` : shortName(text.slice(5))
}

/** A month as a word in a sentence: `September`, `9月`, `tháng 9`. */
export function monthName(text: string, locale: Language): string {
  const number = Number(text.slice(5))
  if (locale === 'vi') return `tháng ${number}`
  if (locale === 'zh-CN') return `${number}月`
  return LONG[number - 1] ?? text
}

function shortName(month: string): string {
  return SHORT[Number(month) - 1] ?? month
}

function lastDayOf(value: PeriodText): Parts | undefined {
  const end = parseIsoDay(value.end)
  return end === undefined ? undefined : partsOf(formatDay(dayBefore(end)))
}

function partsOf(text: string): Parts | undefined {
  if (parseIsoDay(text) === undefined) return undefined
  return { year: text.slice(0, 4), month: text.slice(5, 7), day: text.slice(8, 10) }
}
