import type { PeriodText } from '../document/analysis-document.ts'
import * as dates from './date.ts'
import type { Language } from './language.ts'
import type { Counted } from './messages/counted.ts'
import * as moneys from './money-text.ts'
import type { DecimalText } from './money-text.ts'
import * as numbers from './number.ts'

type Count = number | null | undefined

/** Every form a number or a date takes on screen and on paper, for one number locale. Unknown is a dash. */
export interface Formats {
  readonly locale: Language
  readonly money: (text: DecimalText, currency: string) => string
  readonly wholeMoney: (text: DecimalText, currency: string) => string
  readonly unitPrice: (text: DecimalText, currency: string) => string
  readonly plainUnitPrice: (text: DecimalText) => string
  readonly estimate: (text: DecimalText, currency: string) => string
  readonly estimateBeside: (
    text: DecimalText,
    beside: readonly DecimalText[],
    currency: string,
  ) => string
  readonly signedWhole: (text: DecimalText, currency: string) => string
  readonly signedMoney: (text: DecimalText, currency: string) => string
  readonly plain: (text: DecimalText, places: number) => string
  readonly signedPlain: (text: DecimalText, places: number) => string
  readonly count: (value: Count) => string
  /** A number on its way into a sentence. */
  readonly counted: (value: number) => Counted
  readonly shortCount: (value: Count) => string
  readonly decimal: (value: Count, places: number) => string
  readonly share: (value: Count, places: number) => string
  readonly signedShare: (value: number | null, places: number) => string
  readonly bytes: (value: number) => string
  readonly day: (text: string | null | undefined) => string
  /** A day with its time. */
  readonly moment: (text: string) => string
  readonly period: (value: PeriodText | null | undefined) => string
  readonly months: (value: PeriodText | null | undefined) => string
  readonly month: (text: string) => string
  readonly axisMonth: (text: string) => string
  readonly shortMonth: (text: string) => string
  readonly monthName: (text: string) => string
}

/** Binds the formats to a number locale. */
export function createFormats(locale: Language): Formats {
  return {
    locale,
    money: (text, currency) => moneys.money(text, currency, locale),
    wholeMoney: (text, currency) => moneys.wholeMoney(text, currency, locale),
    unitPrice: (text, currency) => moneys.unitPrice(text, currency, locale),
    plainUnitPrice: (text) => moneys.plainUnitPrice(text, locale),
    estimate: (text, currency) => moneys.estimate(text, currency, locale),
    estimateBeside: (text, beside, currency) =>
      moneys.estimateBeside(text, beside, currency, locale),
    signedWhole: (text, currency) => moneys.signedWhole(text, currency, locale),
    signedMoney: (text, currency) => moneys.signedMoney(text, currency, locale),
    plain: (text, places) => moneys.plain(text, places, locale),
    signedPlain: (text, places) => moneys.signedPlain(text, places, locale),
    count: (value) => numbers.count(value, locale),
    counted: (n) => ({ n, text: numbers.count(n, locale) }),
    shortCount: (value) => numbers.shortCount(value, locale),
    decimal: (value, places) => numbers.decimal(value, places, locale),
    share: (value, places) => numbers.share(value, places, locale),
    signedShare: (value, places) => numbers.signedShare(value, places, locale),
    bytes: (value) => numbers.bytes(value, locale),
    day: (text) => dates.day(text, locale),
    moment: (text) => dates.moment(text, locale),
    period: (value) => dates.period(value, locale),
    months: (value) => dates.months(value, locale),
    month: (text) => dates.month(text, locale),
    axisMonth: (text) => dates.axisMonth(text, locale),
    shortMonth: (text) => dates.shortMonth(text, locale),
    monthName: (text) => dates.monthName(text, locale),
  }
}
