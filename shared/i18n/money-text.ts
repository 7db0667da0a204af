import { divideRounded, formatAmount, magnitude, roundTo, type Amount } from '../domain/amount.ts'
import type { CurrencyCode } from '../domain/money.ts'
import { ESTIMATE_BANDS } from './bands.ts'
import { amountFrom, digits, inBand, minusOf, signOf } from './decimal.ts'
import { NBSP, UNKNOWN, type Language } from './language.ts'

/** An exact amount, or decimal text as the analysis document holds it; absent is unknown. */
export type DecimalText = Amount | string | null | undefined

const WITHOUT_CENTS = new Set(['VND', 'JPY', 'KRW'])

const SYMBOLS: Readonly<
  Record<Exclude<Language, 'vi'>, Readonly<Record<string, string | undefined>>>
> = {
  en: { USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'CN¥', VND: '₫' },
  'zh-CN': { USD: 'US$', EUR: '€', GBP: '£', JPY: 'JP¥', CNY: '¥', VND: '₫' },
}

/** Billed money to the cent: `$732,884.55`, `US$732,884.55`, `732.884,55 USD`. */
export function money(text: DecimalText, currency: CurrencyCode, locale: Language): string {
  const places = centPlaces(currency)
  return show(text, (amount) =>
    withUnit(minusOf(amount, places), digits(amount, places, locale), currency, locale),
  )
}

/** Billed money to the whole unit: `$732,885`. */
export function wholeMoney(text: DecimalText, currency: CurrencyCode, locale: Language): string {
  return show(text, (amount) =>
    withUnit(minusOf(amount, 0), digits(amount, 0, locale), currency, locale),
  )
}

/** A price per million tokens: two decimals, or as many as it has. A small price is never rounded to nothing. */
export function unitPrice(text: DecimalText, currency: CurrencyCode, locale: Language): string {
  return show(text, (amount) => {
    const places = placesOfPrice(amount)
    return withUnit(minusOf(amount, places), digits(amount, places, locale), currency, locale)
  })
}

/** A unit price whose currency stands in the head or in a column of its table: `0.56`. */
export function plainUnitPrice(text: DecimalText, locale: Language): string {
  return show(text, (amount) => plain(text, placesOfPrice(amount), locale))
}

function placesOfPrice(amount: Amount): number {
  const fraction = /\.(\d*?)0*$/.exec(formatAmount(amount))?.[1]?.length ?? 0
  return Math.max(2, fraction)
}

/** An estimate, at most three digits: `$786k`, `US$78.6万`, `786 nghìn USD`; `$0` for what rounds to no cent. */
export function estimate(text: DecimalText, currency: CurrencyCode, locale: Language): string {
  return show(text, (amount) => {
    if (roundsToNothing(amount)) return withUnit('', '0', currency, locale)
    const short = inBand(amount, ESTIMATE_BANDS[locale])
    const { places, unit } = short.band
    const number = digits(short.amount, places, locale)
    const space = locale === 'vi' && unit !== '' ? NBSP : ''
    return withUnit(minusOf(short.amount, places), `${number}${space}${unit}`, currency, locale)
  })
}

/** An estimate is shown to the hundredth at most. */
function roundsToNothing(amount: Amount): boolean {
  return roundTo(amount, 2) === 0n
}

/** Units that may be used in one range: `$815k to $1.47M`. An amount without a unit is never beside one that has a unit. */
const NEIGHBOURING = 10_000n

/**
 * Estimates that are read together, as the ends of a range: in one unit, or in neighbouring ones that are both
 * written (`−$0.3k to $311k`, `$815k to $1.47M`), never a bare amount beside one with a unit.
 *
 * @param beside the other values of the group; unknown ones are passed over.
 */
export function estimateBeside(
  text: DecimalText,
  beside: readonly DecimalText[],
  currency: CurrencyCode,
  locale: Language,
): string {
  return show(text, (amount) => {
    const bands = ESTIMATE_BANDS[locale]
    const others = beside.map(amountFrom).filter((other) => other !== undefined)
    const largest = [amount, ...others].map(magnitude).reduce((a, b) => (a > b ? a : b))
    const needed = inBand(largest, bands).band
    const own = inBand(amount, bands).band
    const isFit =
      own.size === needed.size || (own.size > 1n && needed.size / own.size <= NEIGHBOURING)
    if (roundsToNothing(amount) || isFit) return estimate(amount, currency, locale)
    const unit = bands.find(
      ({ size }) => size > 1n && (size === needed.size || needed.size / size <= NEIGHBOURING),
    )
    const { size, unit: name } = unit ?? needed
    const scaled = divideRounded(amount, size) as Amount
    const places = placesOf(scaled)
    const space = locale === 'vi' ? NBSP : ''
    const number = `${digits(scaled, places, locale)}${space}${name}`
    return withUnit(minusOf(scaled, places), number, currency, locale)
  })
}

const MOST_PLACES = 3

/** As many decimals as show one digit of a number below one; at least one. */
function placesOf(amount: Amount): number {
  let places = 1
  while (places < MOST_PLACES && roundTo(amount, places) === 0n) places += 1
  return places
}

/** A change of money with its sign: `+$22,814`. */
export function signedWhole(text: DecimalText, currency: CurrencyCode, locale: Language): string {
  return show(text, (amount) =>
    withUnit(signOf(amount, 0), digits(amount, 0, locale), currency, locale),
  )
}

/** A change or difference of money to the cent, with its sign: `+$22,814.20`. */
export function signedMoney(text: DecimalText, currency: CurrencyCode, locale: Language): string {
  const places = centPlaces(currency)
  return show(text, (amount) =>
    withUnit(signOf(amount, places), digits(amount, places, locale), currency, locale),
  )
}

/** The number alone, its unit standing in the head of the column. */
export function plain(text: DecimalText, places: number, locale: Language): string {
  return show(text, (amount) => minusOf(amount, places) + digits(amount, places, locale))
}

/** The number alone with its sign: for changes and differences. */
export function signedPlain(text: DecimalText, places: number, locale: Language): string {
  return show(text, (amount) => signOf(amount, places) + digits(amount, places, locale))
}

/** Decimals that money of a currency is shown with: none for dong and yen. */
export function centPlaces(currency: CurrencyCode): number {
  return WITHOUT_CENTS.has(currency) ? 0 : 2
}

function show(text: DecimalText, write: (amount: Amount) => string): string {
  const amount = amountFrom(text)
  return amount === undefined ? UNKNOWN : write(amount)
}

function withUnit(sign: string, number: string, currency: string, locale: Language): string {
  if (locale === 'vi') return `${sign}${number}${NBSP}${currency}`
  const symbol = SYMBOLS[locale][currency]
  return symbol === undefined ? `${sign}${currency}${NBSP}${number}` : `${sign}${symbol}${number}`
}
