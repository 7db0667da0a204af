import { expect, it } from 'vitest'
import {
  SAME_TOKENIZER,
  sameVendorInputFactor,
  sameVendorOutputFactor,
} from '../../../shared/assumptions/same-vendor-factors.ts'

it.each([
  ['gpt-5.5', 'gpt-6-luna', 'code', 1],
  ['claude-opus-4-8', 'claude-haiku-5-5', 'prose', 1],
  ['claude-opus-4-6', 'claude-sonnet-5-5', 'prose', 1.325],
  ['claude-opus-4-6', 'claude-sonnet-5-5', 'code', 1.23],
  ['claude-opus-5', 'claude-sonnet-4-6', 'unknown', 0.81],
] as const)('from %s to %s on %s: %d', (from, to, content, likely) => {
  const factor = sameVendorInputFactor(from, to, content)
  expect(factor.likely).toBe(likely)
  expect(sameVendorOutputFactor(factor).likely).toBeCloseTo(likely, 12)
})

it('between models of one tokenizer only the length is uncertain', () => {
  expect(sameVendorOutputFactor(SAME_TOKENIZER)).toMatchObject({ low: 1.3, likely: 1, high: 0.8 })
})
