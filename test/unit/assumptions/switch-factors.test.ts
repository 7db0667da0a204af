import { describe, expect, it } from 'vitest'
import { contentOf, pairFactors, type Pair } from '../../../shared/assumptions/switch-factors.ts'
import { usd } from '../plan/plan-fixture.ts'

const pair = (changes: Partial<Pair>): Pair => ({
  from: 'gpt-5.5',
  to: 'deepseek-v3.2',
  isSameVendor: false,
  isThinkingOnly: false,
  content: 'unknown',
  price: { cacheRead: undefined, batchFactor: undefined },
  ...changes,
})

describe('tokens on their way to another model', () => {
  it.each([
    { why: 'o200k to an open model', of: {}, likely: 1.05 },
    { why: 'o200k to a model that counts by it', of: { to: 'gpt-oss-120b' }, likely: 1 },
    {
      why: 'newer Claude to open, code',
      of: { from: 'claude-opus-5', content: 'code' },
      likely: 0.88,
    },
    {
      why: 'newer Claude to open, unknown text takes the smaller saving',
      of: { from: 'claude-opus-5' },
      likely: 0.88,
    },
    {
      why: 'newer Claude to open, prose',
      of: { from: 'claude-opus-5', content: 'prose' },
      likely: 0.75,
    },
    {
      why: 'older to newer Claude costs a third more tokens',
      of: { from: 'claude-sonnet-4-6', to: 'claude-haiku-5-5', isSameVendor: true },
      likely: 1.325,
    },
    {
      why: 'newer to older Claude',
      of: { from: 'claude-opus-5', to: 'claude-sonnet-4-6', isSameVendor: true, content: 'prose' },
      likely: 0.75,
    },
    { why: 'one vendor, one tokenizer', of: { to: 'gpt-6-luna', isSameVendor: true }, likely: 1 },
    { why: 'an unknown model', of: { from: 'house-model' }, likely: 1.05 },
  ] as const)('$why', ({ of, likely }) => {
    const { inputFactor } = pairFactors(pair(of))
    expect(inputFactor.likely).toBe(likely)
    expect(inputFactor.low).toBeGreaterThanOrEqual(inputFactor.likely)
    expect(inputFactor.high).toBeLessThanOrEqual(inputFactor.likely)
    expect(inputFactor.basis).not.toBe('')
  })

  it('a newer tokenizer lengthens the answers of the same vendor too', () => {
    const { outputFactor } = pairFactors(
      pair({ from: 'claude-sonnet-4-6', to: 'claude-haiku-5-5', isSameVendor: true }),
    )
    expect(outputFactor.likely).toBeCloseTo(1.325, 12)
  })

  it('thinking that cannot be switched off doubles what is written', () => {
    expect(pairFactors(pair({ isThinkingOnly: true })).outputFactor.likely).toBe(2)
  })

  it('reads and batch arrive only where the host sells them', () => {
    const none = pairFactors(pair({}))
    expect([none.cacheCarryOver.high, none.batchCarryOver.high]).toEqual([0, 0])
    const both = pairFactors(pair({ price: { cacheRead: usd('0.1'), batchFactor: usd('0.5') } }))
    expect([both.cacheCarryOver.likely, both.batchCarryOver.high]).toEqual([0.8, 1])
    expect(pairFactors(pair({ price: undefined })).cacheCarryOver.high).toBe(0)
  })

  it('a figure of the user replaces the default', () => {
    const attempts = { low: 2, likely: 1.5, high: 1, basis: 'own trial' }
    expect(pairFactors(pair({}), { attempts }).attempts).toBe(attempts)
  })

  it.each([
    ['agentic-coding', 'code'],
    ['support', 'prose'],
    ['translation', 'unknown'],
    [null, 'unknown'],
  ] as const)('the text of %s is %s', (task, content) => {
    expect(contentOf(task)).toBe(content)
  })
})
