import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/i18n/language.ts'
import {
  bytes,
  count,
  decimal,
  share,
  shortCount,
  signedShare,
} from '../../../shared/i18n/number.ts'

const NBSP = '\u00a0'

describe('a share as percent', () => {
  it.each<{ locale: Language; value: number | null; places: number; shown: string }>([
    { locale: 'en', value: 0.5577, places: 0, shown: '56%' },
    { locale: 'vi', value: 0.0002, places: 2, shown: '0,02%' },
    { locale: 'en', value: 0.99996, places: 1, shown: `>${NBSP}99.9%` },
    { locale: 'zh-CN', value: 0.99996, places: 1, shown: '>99.9%' },
    { locale: 'en', value: 0.9999, places: 0, shown: `>${NBSP}99.9%` },
    { locale: 'en', value: 0.996, places: 0, shown: '99.6%' },
    { locale: 'en', value: 0.00001, places: 1, shown: `<${NBSP}0.1%` },
    { locale: 'en', value: 1, places: 1, shown: '100.0%' },
    { locale: 'en', value: 0, places: 0, shown: '0%' },
    { locale: 'en', value: null, places: 0, shown: '–' },
  ])('$value in $locale is $shown', ({ locale, value, places, shown }) => {
    expect(share(value, places, locale)).toBe(shown)
  })

  it('writes a change with its sign', () => {
    expect(signedShare(0.0958, 1, 'en')).toBe('+9.6%')
    expect(signedShare(-0.05, 0, 'vi')).toBe('−5%')
    expect(signedShare(null, 1, 'en')).toBe('–')
  })
})

describe('counts', () => {
  it.each<{ locale: Language; value: number | null; shown: string }>([
    { locale: 'en', value: 64_800_000_000, shown: `64.8${NBSP}B` },
    { locale: 'en', value: 173_000_000_000, shown: `173${NBSP}B` },
    { locale: 'en', value: 879_400_000, shown: `879${NBSP}M` },
    { locale: 'en', value: 999_960_000, shown: `1.0${NBSP}B` },
    { locale: 'en', value: 931, shown: '931' },
    { locale: 'zh-CN', value: 64_800_000_000, shown: '648亿' },
    { locale: 'zh-CN', value: 9_310, shown: '9,310' },
    { locale: 'vi', value: 64_800_000_000, shown: `64,8${NBSP}tỷ` },
    { locale: 'vi', value: null, shown: '–' },
  ])('$value in $locale is $shown in short', ({ locale, value, shown }) => {
    expect(shortCount(value, locale)).toBe(shown)
  })

  it('writes whole counts in full', () => {
    expect(count(14_981, 'en')).toBe('14,981')
    expect(count(14_981, 'vi')).toBe('14.981')
    expect(count(0, 'en')).toBe('0')
    expect(count(null, 'en')).toBe('–')
  })

  it('writes decimals and sizes', () => {
    expect(decimal(0.6, 2, 'vi')).toBe('0,60')
    expect(bytes(214, 'en')).toBe(`214${NBSP}B`)
    expect(bytes(3_210_000, 'en')).toBe(`3.2${NBSP}MB`)
    expect(bytes(999_600, 'en')).toBe(`1.0${NBSP}MB`)
  })
})
