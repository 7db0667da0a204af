import { describe, expect, it } from 'vitest'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { exclusionFact } from '../../../shared/insights/plans/advice-text.ts'

const english = { t: messagesOf('en'), f: createFormats('en') }
const vietnamese = { t: messagesOf('vi'), f: createFormats('vi') }

describe('the fact that decided against a candidate', () => {
  it.each([
    { why: 'a context window', reason: 'context', fact: '163840', told: '163,840 tokens' },
    { why: 'a seller', reason: 'no-price', fact: 'deepinfra', told: 'DeepInfra' },
    { why: 'places', reason: 'residency', fact: 'SG, CN', told: 'Singapore, China' },
    { why: 'a license', reason: 'licence', fact: 'non-commercial', told: 'non-commercial' },
    { why: 'a tier', reason: 'tier', fact: 'mid', told: 'Mid' },
    { why: 'a note', reason: 'not-proposed', fact: 'summaries only', told: 'summaries only' },
  ] as const)('is told in words: $why', ({ reason, fact, told }) => {
    expect(exclusionFact({ reason, fact }, english)).toBe(told)
  })

  it('is told in the numbers and words of the language', () => {
    expect(exclusionFact({ reason: 'context', fact: '163840' }, vietnamese)).toBe('163.840 token')
    expect(exclusionFact({ reason: 'residency', fact: 'CN' }, vietnamese)).toBe('Trung Quốc')
  })

  it('is told as written where the document holds another text', () => {
    expect(exclusionFact({ reason: 'context', fact: 'short' }, english)).toBe('short')
    expect(exclusionFact({ reason: 'residency', fact: 'DE' }, english)).toBe('DE')
  })
})
