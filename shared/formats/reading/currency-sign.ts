import { lookUp } from '../../domain/look-up.ts'
import type { CurrencyCode } from '../../domain/money.ts'

/** Signs as the consoles write them in a header; a sign of several currencies is read as the console's own. */
const SIGNS: Readonly<Record<string, CurrencyCode>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₫': 'VND',
  '₩': 'KRW',
  '₪': 'ILS',
  '₱': 'PHP',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  MX$: 'MXN',
  'CN¥': 'CNY',
  zł: 'PLN',
  Kč: 'CZK',
}

/** The currency in the brackets of a column title, `Cost ($)` or `Cost (CHF)`; empty when it names none that is known. */
export function currencyOfTitle(title: string): CurrencyCode {
  const sign = /\(([^()]+)\)\s*$/.exec(title)?.[1]?.trim() ?? ''
  return /^[A-Z]{3}$/.test(sign) ? sign : (lookUp(SIGNS, sign) ?? '')
}

/** Signs that several currencies share. */
const SHARED: Readonly<Record<string, RegExp>> = {
  $: /^(?:USD|AUD|CAD|NZD|HKD|TWD|SGD|MXN|BRL|ARS|CLP|COP)$/,
  '¥': /^(?:JPY|CNY)$/,
  '￥': /^(?:JPY|CNY)$/,
}

/** Whether a sign in front of an amount may stand for the currency. */
export function isSignOf(sign: string, currency: CurrencyCode): boolean {
  return lookUp(SHARED, sign)?.test(currency) ?? lookUp(SIGNS, sign) === currency
}
