import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/i18n/language.ts'
import {
  estimate,
  money,
  plain,
  signedPlain,
  signedWhole,
  plainUnitPrice,
  unitPrice,
  wholeMoney,
} from '../../../shared/i18n/money-text.ts'

const NBSP = '\u00a0'

describe('billed money', () => {
  it.each<{ locale: Language; text: string; currency?: string; shown: string }>([
    { locale: 'en', text: '732884.55', shown: '$732,884.55' },
    { locale: 'zh-CN', text: '732884.55', shown: 'US$732,884.55' },
    { locale: 'vi', text: '732884.55', shown: `732.884,55${NBSP}USD` },
    { locale: 'en', text: '-137.25', shown: '−$137.25' },
    { locale: 'zh-CN', text: '-137.25', shown: '−US$137.25' },
    { locale: 'vi', text: '-137.25', shown: `−137,25${NBSP}USD` },
    { locale: 'en', text: '0', shown: '$0.00' },
    { locale: 'en', text: '-0.004', shown: '$0.00' },
    { locale: 'en', text: '0.005', shown: '$0.01' },
    { locale: 'en', text: '-0.005', shown: '−$0.01' },
    { locale: 'en', text: '999.995', shown: '$1,000.00' },
    { locale: 'en', text: '10000000000000', currency: 'VND', shown: '₫10,000,000,000,000' },
    {
      locale: 'vi',
      text: '10000000000000',
      currency: 'VND',
      shown: `10.000.000.000.000${NBSP}VND`,
    },
    { locale: 'en', text: '12', currency: 'CHF', shown: `CHF${NBSP}12.00` },
    { locale: 'zh-CN', text: '12', currency: 'CNY', shown: '¥12.00' },
  ])('$text in $locale is $shown', ({ locale, text, currency = 'USD', shown }) => {
    expect(money(text, currency, locale)).toBe(shown)
  })

  it('rounds the exact decimal, not its nearest binary number', () => {
    expect(money('1.005', 'USD', 'en')).toBe('$1.01')
    expect(money('9007199254740993.115', 'USD', 'en')).toBe('$9,007,199,254,740,993.12')
    expect(money('0.014999999999999999999999999999', 'USD', 'en')).toBe('$0.01')
  })

  it('shows what is not known as a dash, never as zero', () => {
    expect(money(undefined, 'USD', 'en')).toBe('–')
    expect(money(null, 'USD', 'vi')).toBe('–')
    expect(estimate(undefined, 'USD', 'zh-CN')).toBe('–')
    expect(plain(null, 2, 'en')).toBe('–')
  })

  it('refuses text that is no decimal', () => {
    expect(() => money('12,50', 'USD', 'en')).toThrow(RangeError)
  })
})

describe('an estimate has three digits at most', () => {
  it.each<{ locale: Language; text: string; shown: string }>([
    { locale: 'en', text: '786400', shown: '$786k' },
    { locale: 'zh-CN', text: '786400', shown: 'US$78.6万' },
    { locale: 'vi', text: '786400', shown: `786${NBSP}nghìn${NBSP}USD` },
    { locale: 'en', text: '1161200', shown: '$1.16M' },
    { locale: 'zh-CN', text: '1161200', shown: 'US$116万' },
    { locale: 'vi', text: '1161200', shown: `1,16${NBSP}triệu${NBSP}USD` },
    { locale: 'en', text: '96412', shown: '$96k' },
    { locale: 'en', text: '1234', shown: '$1.2k' },
    { locale: 'en', text: '412.6', shown: '$413' },
    { locale: 'en', text: '7.821', shown: '$7.82' },
    { locale: 'en', text: '0', shown: '$0' },
    { locale: 'en', text: '-0.000000000001', shown: '$0' },
    { locale: 'en', text: '0.004', shown: '$0' },
    { locale: 'en', text: '-76200', shown: '−$76k' },
    { locale: 'en', text: '999500', shown: '$1.00M' },
    { locale: 'en', text: '999499', shown: '$999k' },
    { locale: 'en', text: '2932000000', shown: '$2.93B' },
    { locale: 'zh-CN', text: '293200000', shown: 'US$2.93亿' },
    { locale: 'vi', text: '2932000000', shown: `2,93${NBSP}tỷ${NBSP}USD` },
  ])('$text in $locale is $shown', ({ locale, text, shown }) => {
    expect(estimate(text, 'USD', locale)).toBe(shown)
  })
})

describe('numbers whose unit stands elsewhere', () => {
  it('keeps separators and the true minus', () => {
    expect(plain('-1161.4', 0, 'vi')).toBe('−1.161')
    expect(plain('375845.34', 2, 'en')).toBe('375,845.34')
  })

  it('writes changes with their sign, and none for what rounds to nothing', () => {
    expect(signedPlain('22814.2', 0, 'en')).toBe('+22,814')
    expect(signedPlain('-4922.4', 0, 'en')).toBe('−4,922')
    expect(signedPlain('0.3', 0, 'en')).toBe('0')
    expect(signedWhole('22814.2', 'USD', 'en')).toBe('+$22,814')
    expect(wholeMoney('732884.55', 'USD', 'en')).toBe('$732,885')
  })

  it('gives a price as many decimals as it has, two at least', () => {
    expect(unitPrice('0.5', 'USD', 'en')).toBe('$0.50')
    expect(unitPrice('0.0025', 'USD', 'en')).toBe('$0.0025')
    expect(unitPrice('15', 'USD', 'vi')).toBe(`15,00${NBSP}USD`)
    expect(unitPrice('0.00000012', 'USD', 'en')).toBe('$0.00000012')
    expect(plainUnitPrice('1.68', 'en')).toBe('1.68')
    expect(plainUnitPrice('0.0025', 'vi')).toBe('0,0025')
  })
})
