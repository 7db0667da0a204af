import { describe, expect, it } from 'vitest'
import {
  fieldMoney,
  fieldNumber,
  fieldShare,
  typedMoney,
  typedNumber,
  typedShare,
} from '../../../../renderer/components/forms/typed-number.ts'

describe('an amount that is typed', () => {
  it.each([
    { text: '12600', locale: 'en', means: '12600' },
    { text: '12,600', locale: 'en', means: '12600' },
    { text: '1,234,567.89', locale: 'en', means: '1234567.89' },
    { text: ' 12 600.5 ', locale: 'en', means: '12600.5' },
    { text: '12,60', locale: 'en', means: undefined },
    { text: '12.600', locale: 'vi', means: '12600' },
    { text: '12,5', locale: 'vi', means: '12.5' },
    { text: '12.5', locale: 'vi', means: undefined },
    { text: '1,5', locale: 'zh-CN', means: undefined },
    { text: '-5', locale: 'en', means: undefined },
    { text: 'about 5', locale: 'en', means: undefined },
    { text: '', locale: 'en', means: undefined },
  ] as const)('"$text" in $locale is $means', ({ text, locale, means }) => {
    expect(typedMoney(text, locale)).toBe(means)
  })

  it.each([
    { text: '3271.8096', locale: 'en', shown: '3271.81' },
    { text: '3271.8096', locale: 'vi', shown: '3271,81' },
    { text: '700.00', locale: 'en', shown: '700' },
    { text: '9.999', locale: 'en', shown: '10' },
    { text: '5.001', locale: 'en', shown: '5' },
    { text: '12345678901234567890.10', locale: 'en', shown: '12345678901234567890.10' },
    { text: undefined, locale: 'en', shown: '' },
  ] as const)('$text stands in a field as "$shown" in $locale', ({ text, locale, shown }) => {
    expect(fieldMoney(text, locale)).toBe(shown)
  })

  it.each(['en', 'zh-CN', 'vi'] as const)('is read back as it is shown in %s', (locale) => {
    for (const text of ['0', '437.50', '31500', '0.07']) {
      expect(typedMoney(fieldMoney(text, locale), locale)).toBe(text)
    }
  })
})

describe('a small number that is typed', () => {
  it.each([
    { text: '1.05', means: 1.05 },
    { text: '1,05', means: 1.05 },
    { text: '-2', means: -2 },
    { text: '\u22122', means: -2 },
    { text: '× 1.5', means: 1.5 },
    { text: '1.', means: undefined },
    { text: '1e3', means: undefined },
    { text: '', means: undefined },
  ])('"$text" is $means', ({ text, means }) => {
    expect(typedNumber(text)).toBe(means)
  })

  it.each([
    { text: '12.5', share: 0.125 },
    { text: '29%', share: 0.29 },
    { text: '0', share: 0 },
    { text: '100', share: 1 },
  ])('"$text" percent is $share', ({ text, share }) => {
    expect(typedShare(text)).toBe(share)
  })

  it.each(['en', 'vi'] as const)('is read back as it is shown in %s', (locale) => {
    for (const value of [0, 0.07, 0.125, 0.29, 1]) {
      expect(typedShare(fieldShare(value, locale))).toBe(value)
      expect(typedNumber(fieldNumber(value, locale))).toBe(value)
    }
  })
})
