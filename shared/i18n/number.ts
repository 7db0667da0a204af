import { amountOf, ONE, roundTo, subtract, type Amount } from '../domain/amount.ts'
import { COUNT_BANDS } from './bands.ts'
import { digits, inBand, minusOf, signOf } from './decimal.ts'
import { NBSP, UNKNOWN, type Language } from './language.ts'

/** A whole number: `14,981`. */
export function count(value: number | null | undefined, locale: Language): string {
  return decimal(value, 0, locale)
}

/** A number with fixed decimals, `2.7`. */
export function decimal(
  value: number | null | undefined,
  places: number,
  locale: Language,
): string {
  if (value === undefined || value === null) return UNKNOWN
  const amount = amountOf(value)
  return minusOf(amount, places) + digits(amount, places, locale)
}

/** A large count in three digits: `64.8 B`, `648亿`, `64,8 tỷ`. */
export function shortCount(value: number | null | undefined, locale: Language): string {
  if (value === undefined || value === null) return UNKNOWN
  const { amount, band } = inBand(amountOf(value), COUNT_BANDS[locale])
  const space = band.unit === '' || locale === 'zh-CN' ? '' : NBSP
  const number = digits(amount, band.places, locale)
  return `${minusOf(amount, band.places)}${number}${space}${band.unit}`
}

/**
 * A share from 0 to 1 as percent, no space before the sign. What is neither nothing nor everything is not rounded
 * to either: `< 0.1%`, `> 99.9%`.
 */
export function share(value: number | null | undefined, places: number, locale: Language): string {
  if (value === undefined || value === null) return UNKNOWN
  const percent = (amountOf(value) * 100n) as Amount
  const step = ONE / 10n ** BigInt(places)
  const space = locale === 'zh-CN' ? '' : NBSP
  if (percent > 0n && percent * 2n < step)
    return `<${space}${digits(step as Amount, places, locale)}%`
  const full = (100n * ONE) as Amount
  if (percent < full && roundTo(percent, places) >= full) {
    const near = Math.max(1, places)
    if (roundTo(percent, near) < full) return `${digits(percent, near, locale)}%`
    const shown = subtract(full, (ONE / 10n ** BigInt(near)) as Amount)
    return `>${space}${digits(shown, near, locale)}%`
  }
  return `${minusOf(percent, places)}${digits(percent, places, locale)}%`
}

/** A change as percent with its sign: `+9.6%`. */
export function signedShare(value: number | null, places: number, locale: Language): string {
  if (value === null) return UNKNOWN
  const percent = (amountOf(value) * 100n) as Amount
  return `${signOf(percent, places)}${digits(percent, places, locale)}%`
}

/** File sizes in decimal units: `3.2 MB`. */
export function bytes(value: number, locale: Language): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  let size = value
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const places = unit === 0 || size >= 99.95 ? 0 : 1
  return `${decimal(size, places, locale)}${NBSP}${units[unit] ?? 'B'}`
}
