import type { Language } from '../../../shared/i18n/language.ts'

/** Which sign parts thousands; the other of the two parts decimals. */
const GROUP: Readonly<Record<Language, ',' | '.'>> = {
  en: ',',
  'zh-CN': ',',
  vi: '.',
}

const SHOWN_PLACES = 4

/**
 * An amount as a person types it, as plain decimal text. Thousands may be parted in the way of the locale; the sign
 * for thousands is never taken for the one for decimals, because that would make a thousandth of an amount.
 *
 * @returns `undefined` for text that is no amount of zero or more.
 */
export function typedMoney(text: string, locale: Language): string | undefined {
  const plain = text.replaceAll(/[\s_]/g, '')
  const group = GROUP[locale]
  const decimal = group === ',' ? '.' : ','
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  if (grouped.test(plain)) return plain.replaceAll(group, '').replace(decimal, '.')
  const whole = new RegExp(`^\\d+(\\${decimal}\\d+)?$`)
  return whole.test(plain) ? plain.replace(decimal, '.') : undefined
}

/** A small number: a share, a factor, a rate. Point and comma both part decimals, because nobody parts thousands here. */
export function typedNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[\s_%×]/g, '').replace('\u2212', '-')
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}

/** Percent as a person types it, as a share; `12.5` is 0.125. */
export function typedShare(text: string): number | undefined {
  const percent = typedNumber(text)
  return percent === undefined ? undefined : Number((percent / 100).toPrecision(12))
}

/** A number in a field: no more decimals than it has, at most four, none of the signs of a sentence. */
export function fieldNumber(value: number, locale: Language): string {
  return inLocale(String(Number(value.toFixed(SHOWN_PLACES))), locale)
}

/** A share in a field, as percent without its sign. */
export function fieldShare(value: number, locale: Language): string {
  return fieldNumber(value * 100, locale)
}

/** Decimal text of money in a field, to the cent; nothing where there is none. */
export function fieldMoney(text: string | undefined, locale: Language): string {
  if (text === undefined) return ''
  const [whole = '0', part = ''] = text.split('.')
  if (/^0*$/.test(part)) return whole
  const cents = Math.round(Number(`0.${part}`) * 100)
  if (cents === 0) return whole
  if (cents === 100) return String(BigInt(whole) + 1n)
  return inLocale(`${whole}.${String(cents).padStart(2, '0')}`, locale)
}

function inLocale(text: string, locale: Language): string {
  return GROUP[locale] === '.' ? text.replace('.', ',') : text
}
