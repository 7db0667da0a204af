import { expect, it } from 'vitest'
import { languageOf } from '../../../shared/i18n/language.ts'

it.each([
  { wanted: ['de-DE', 'vi-VN'], language: 'vi' },
  { wanted: ['zh-TW', 'en'], language: 'zh-CN' },
  { wanted: ['fr'], language: 'en' },
  { wanted: [], language: 'en' },
])('of $wanted is $language', ({ wanted, language }) => {
  expect(languageOf(wanted)).toBe(language)
})
