import {
  AMOUNT_PLACES,
  divideRounded,
  ONE,
  parseAmount,
  roundTo,
  type Amount,
} from '../domain/amount.ts'
import { MINUS, type Language } from './language.ts'

const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  'zh-CN': { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
}

/**
 * Digits of an amount with separators, no sign: rounded half away from zero to `places`, exactly.
 * The caller adds sign and unit, because their order differs between locales.
 */
export function digits(amount: Amount, places: number, locale: Language): string {
  const rounded = roundTo(amount, places)
  const magnitude = rounded < 0n ? -rounded : rounded
  const { group, decimal } = SIGNS[locale]
  const whole = (magnitude / ONE).toString().replace(/\B(?=(?:\d{3})+$)/g, group)
  const fraction = (magnitude % ONE).toString().padStart(AMOUNT_PLACES, '0').slice(0, places)
  return places === 0 ? whole : `${whole}${decimal}${fraction}`
}

/** The minus of what is shown: an amount that rounds to zero has none. */
export function minusOf(amount: Amount, places: number): string {
  return roundTo(amount, places) < 0n ? MINUS : ''
}

/** `+`, the true minus, or nothing for what rounds to zero: for changes. */
export function signOf(amount: Amount, places: number): string {
  const rounded = roundTo(amount, places)
  return rounded === 0n ? '' : rounded < 0n ? MINUS : '+'
}

/** Exact decimal text as an amount; `undefined` when there is none. @throws RangeError for text that is no decimal. */
export function amountFrom(text: Amount | string | null | undefined): Amount | undefined {
  if (text === undefined || text === null) return undefined
  if (typeof text === 'bigint') return text
  const amount = parseAmount(text)
  if (amount === undefined) throw new RangeError(`not a decimal: ${text}`)
  return amount
}

/** A unit of short numbers: the amount is divided by `size` and shown with `places` while it stays below `below`. */
export interface Band {
  readonly size: bigint
  readonly places: number
  readonly below: bigint
  readonly unit: string
}

/** The first band in which the rounded number still fits, and the number in its unit. */
export function inBand(
  amount: Amount,
  bands: readonly [Band, ...Band[]],
): { readonly amount: Amount; readonly band: Band } {
  for (const band of bands) {
    const scaled = divideRounded(amount, band.size) as Amount
    const rounded = roundTo(scaled, band.places)
    const magnitude = rounded < 0n ? -rounded : rounded
    if (magnitude < band.below * ONE) return { amount: scaled, band }
  }
  const last = bands.at(-1) ?? bands[0]
  return { amount: divideRounded(amount, last.size) as Amount, band: last }
}
