import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/domain/day.ts'
import { builtInEntries, createPriceBook } from '../../../shared/prices/price-book.ts'
import { amount, BUILT_IN, day, entry, told } from './book.ts'

const on = (seller: string, model: string, when: string): string =>
  told(BUILT_IN.find(seller, model, day(when)))

describe('what the library must not be trusted with', () => {
  it.each([
    {
      why: 'the base tier, however many tokens',
      at: ['openai', 'gpt-5.5', '2026-11-10'],
      is: '5/0.5/30',
    },
    {
      why: 'not the price of the older kin',
      at: ['anthropic', 'claude-sonnet-5-5', '2026-11-10'],
      is: '2/0.1/10',
    },
    {
      why: 'the older kin keeps its own',
      at: ['anthropic', 'claude-sonnet-5', '2026-11-10'],
      is: '2/0.2/10',
    },
    { why: 'the price list in dollars', at: ['z-ai', 'glm-5.2', '2026-11-10'], is: '1.4/0.26/4.4' },
    {
      why: 'the price list in yuan is another seller',
      at: ['zhipuai', 'glm-5.2', '2026-11-10'],
      is: '1.103/0.276/3.862',
    },
    {
      why: 'before prices by the hour',
      at: ['deepseek', 'deepseek-v4-pro', '2026-07-01'],
      is: '0.435/0.003625/0.87',
    },
    {
      why: 'the peak price, whatever the hour',
      at: ['deepseek', 'deepseek-v4-pro', '2026-09-01'],
      is: '1.32/0.044/3.96',
    },
    {
      why: 'the global price for a global Bedrock id',
      at: ['aws', 'global.anthropic.claude-opus-5-5', '2026-11-10'],
      is: '4/0.2/20',
    },
    {
      why: 'the global price for a model without an id of Bedrock',
      at: ['aws', 'claude-opus-5-5', '2026-11-10'],
      is: '4/0.2/20',
    },
    {
      why: 'the price of the region for a bare Bedrock id, which stays in it',
      at: ['aws', 'anthropic.claude-opus-5-5', '2026-11-10'],
      is: '4.4/0.22/22',
    },
    {
      why: 'the price of the region for an inference profile of it',
      at: [
        'aws',
        'arn:aws:bedrock:eu-west-1:111122223333:inference-profile/eu.anthropic.claude-opus-5-5',
        '2026-11-10',
      ],
      is: '4.4/0.22/22',
    },
    {
      why: 'ten percent more in India too',
      at: ['aws', 'in.anthropic.claude-opus-5', '2026-11-10'],
      is: '5.5/0.55/27.5',
    },
    {
      why: 'ten percent more for a region',
      at: ['aws', 'eu.anthropic.claude-opus-5-5', '2026-11-10'],
      is: '4.4/0.22/22',
    },
    {
      why: 'no commercial price for the government region',
      at: ['aws', 'us-gov.anthropic.claude-opus-5-5', '2026-11-10'],
      is: 'unknown',
    },
    {
      why: 'the government region has its own rows',
      at: ['aws', 'us-gov.openai.gpt-oss-120b-1:0', '2026-11-10'],
      is: '0.18/-/0.72',
    },
    {
      why: 'a model that nobody knows',
      at: ['openai', 'acme-internal-7b', '2026-11-10'],
      is: 'unknown',
    },
    {
      why: 'a model without a price is not free',
      at: ['github', 'gpt-4.1', '2026-08-01'],
      is: 'unknown',
    },
    {
      why: 'a gateway sells the cheapest endpoint',
      at: ['openrouter', 'z-ai/glm-5.3', '2026-11-10'],
      is: 'suggestion',
    },
    {
      why: 'a name that only begins like a model',
      at: ['anthropic', 'claude-opus-4-8-ultra', '2026-11-10'],
      is: 'suggestion',
    },
    {
      why: 'an id that leads elsewhere since',
      at: ['deepseek', 'deepseek-chat', '2026-11-10'],
      is: 'suggestion',
    },
  ])('$why: $at', ({ at: [seller = '', model = '', when = ''], is }) => {
    expect(on(seller, model, when)).toBe(is)
  })
})

describe('changes of price', () => {
  it.each([
    { why: 'a cut, the day before', at: ['openai', 'gpt-5.6-sol', '2026-08-20'], is: '5/0.5/30' },
    { why: 'a cut, from its day', at: ['openai', 'gpt-5.6-sol', '2026-08-21'], is: '4/0.4/20' },
    {
      why: 'a promotion, its last day',
      at: ['z-ai', 'glm-5.3-flash', '2026-09-10'],
      is: '0.075/0.015/0.25',
    },
    {
      why: 'a promotion, the day after',
      at: ['z-ai', 'glm-5.3-flash', '2026-09-11'],
      is: '0.15/0.03/0.5',
    },
    {
      why: 'repriced, the day before',
      at: ['deepseek', 'deepseek-v4-flash', '2026-09-09'],
      is: '0.44/0.014/1.32',
    },
    {
      why: 'repriced, from its day',
      at: ['deepseek', 'deepseek-v4-flash', '2026-09-10'],
      is: '0.3/0.006/1.2',
    },
    {
      why: 'an announced change, the day before',
      at: ['gcp', 'gemini-3.8-flash', '2026-12-31'],
      is: '0.75/0.075/3.75',
    },
    {
      why: 'an announced change, from its day',
      at: ['gcp', 'gemini-3.8-flash', '2027-01-01'],
      is: '1.5/0.15/7.5',
    },
  ])('$why: $at', ({ at: [seller = '', model = '', when = ''], is }) => {
    expect(on(seller, model, when)).toBe(is)
  })
})

it('shows what will change, and when', () => {
  const announced = builtInEntries('google', 'gemini-3.7-flash')
  expect(announced.map(({ from, until }) => ({ from, until }))).toEqual([
    { from: 0, until: day('2027-01-01') },
    { from: day('2027-01-01'), until: undefined },
  ])
})

describe('names', () => {
  it.each([
    ['anthropic', 'Claude Sonnet 4.6', '3/0.3/15'],
    ['claude-code', 'claude-opus-4-8', '5/0.5/25'],
    ['anthropic', 'claude-haiku-4-5-20251001', '1/0.1/5'],
    ['openai', 'gpt-4o-2024-05-13', '5/-/15'],
    ['openai', 'gpt-4o-2024-08-06', '2.5/1.25/10'],
    ['openai', 'text-embedding-3-small', '0.02/-/0'],
    ['google', 'gemini-3.1-pro', '2/0.2/12'],
    ['azure', '5.4 mini', '0.75/0.075/4.5'],
    ['aws', 'Claude Opus 4.8 (Amazon Bedrock Edition)', '5/0.5/25'],
    ['amazon-bedrock', 'amazon.nova-pro-v1:0', '0.8/0.2/3.2'],
    ['fireworks', 'accounts/fireworks/models/glm-5p3', '1.4/0.26/4.4'],
    ['together', 'moonshotai/Kimi-K2.7-Code', '1.2/0.2/4.5'],
    ['baseten', 'deepseek-v4-pro', '1.32/0.132/3.96'],
    ['baseten', 'deepseek-ai/DeepSeek-V4-Pro', '1.74/0.145/3.48'],
  ])('%s sells %s at %s', (seller, model, price) => {
    expect(on(seller, model, '2026-11-10')).toBe(price)
  })

  it('tells an exact price from one found by another name', () => {
    const matchOf = (model: string): unknown => BUILT_IN.find('anthropic', model, day('2026-11-10'))
    expect(matchOf('claude-opus-4-8')).toMatchObject({ kind: 'found', match: 'exact' })
    expect(matchOf('Claude Opus 4.8')).toMatchObject({ kind: 'found', match: 'alias' })
  })
})

describe('a user price', () => {
  it('replaces the built-in entry whole, in its period only', () => {
    const book = createPriceBook({ userEntries: [entry({ until: day('2026-06-01') })] })
    expect(told(book.find('openai', 'gpt-5.5', day('2026-05-31')))).toBe('7/-/70')
    expect(told(book.find('openai', 'gpt-5.5', day('2026-06-01')))).toBe('5/0.5/30')
    expect(told(book.find('openai', 'gpt-5.5', day('2025-12-31')))).toBe('5/0.5/30')
    expect(told(book.find('azure', 'gpt-5.5', day('2026-05-31')))).toBe('5/0.5/30')
  })

  it('holds for every spelling of the model, and for a model nobody else knows', () => {
    const userEntries = [entry(), entry({ seller: 'litellm', model: 'acme-internal-7b' })]
    const book = createPriceBook({ userEntries })
    expect(told(book.find('openai', 'GPT-5.5', day('2026-05-01')))).toBe('7/-/70')
    expect(told(book.find('openai', 'gpt-5.5-2026-04-23', day('2026-05-01')))).toBe('7/-/70')
    expect(told(book.find('litellm', 'acme-internal-7b', day('2026-05-01')))).toBe('7/-/70')
  })

  it('that begins later holds from its first day on, in whichever order two are given', () => {
    const older = entry()
    const newer = entry({ from: day('2026-06-01'), input: amount('9') })
    for (const userEntries of [
      [older, newer],
      [newer, older],
    ]) {
      const book = createPriceBook({ userEntries })
      expect(told(book.find('openai', 'gpt-5.5', day('2026-05-31')))).toBe('7/-/70')
      expect(told(book.find('openai', 'gpt-5.5', day('2026-06-01')))).toBe('9/-/70')
      expect(book.timeline('openai', 'gpt-5.5').map(({ lookup }) => told(lookup))).toEqual(
        expect.arrayContaining(['7/-/70', '9/-/70']),
      )
    }
  })

  it('that is given last holds where two begin on one day', () => {
    const userEntries = [entry(), entry({ input: amount('9') })]
    const book = createPriceBook({ userEntries })
    expect(told(book.find('openai', 'gpt-5.5', day('2026-05-01')))).toBe('9/-/70')
  })

  it('for the id as the file writes it comes before a newer one for the model', () => {
    const exact = entry({ model: 'gpt-5.5-2026-04-23', input: amount('8') })
    const newer = entry({ from: day('2026-06-01'), input: amount('9') })
    const book = createPriceBook({ userEntries: [newer, exact] })
    expect(told(book.find('openai', 'gpt-5.5-2026-04-23', day('2026-07-01')))).toBe('8/-/70')
  })

  it('is named in the id of the book', () => {
    expect(createPriceBook({ userEntries: [entry()] }).id).not.toBe(BUILT_IN.id)
    expect(BUILT_IN.asOf).toBe('2026-11-20')
    expect(BUILT_IN.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('never moves an earlier day when it begins later', () => {
    const days = fc.integer({ min: day('2025-01-01'), max: day('2027-06-01') })
    const names = fc.constantFrom('gpt-5.5', 'gpt-5.6-sol', 'gpt-4o', 'acme')
    const starts = fc.array(fc.record({ from: days, model: names, price: fc.nat(100) }))
    fc.assert(
      fc.property(starts, starts, names, days, (before, later, model, when) => {
        const made = [...before, ...later].map(({ from, model: name, price }) =>
          entry({ from: from as Day, model: name, input: amount(String(price)) }),
        )
        const known = made.slice(0, before.length)
        const added = made.slice(before.length).filter(({ from }) => from > when)
        const old = createPriceBook({ userEntries: known }).find('openai', model, when as Day)
        const now = createPriceBook({ userEntries: [...known, ...added] })
        expect(now.find('openai', model, when as Day)).toEqual(old)
      }),
    )
  })
})

describe('batch rates', () => {
  it.each([
    { seller: 'openai', model: 'gpt-5.5', factor: '0.5' },
    { seller: 'anthropic', model: 'claude-opus-4-8', factor: '0.5' },
    { seller: 'gcp', model: 'gemini-2.5-pro', factor: '0.5' },
    { seller: 'moonshotai', model: 'kimi-k2.7-code', factor: '0.5' },
    { seller: 'xai', model: 'grok-4.7', factor: '0.8' },
  ])('$seller states one', ({ seller, model, factor }) => {
    expect(BUILT_IN.find(seller, model, day('2026-11-10'))).toMatchObject({
      entry: { batchFactor: amount(factor) },
    })
  })

  it.each([
    ['deepseek', 'deepseek-v4-pro'],
    ['z-ai', 'glm-5.3'],
    ['aws', 'claude-opus-4-8'],
  ])('%s states none', (seller, model) => {
    expect(BUILT_IN.find(seller, model, day('2026-11-10'))).toMatchObject({
      entry: { batchFactor: undefined },
    })
  })
})

it('answers a hundred thousand questions in a moment', () => {
  const started = performance.now()
  for (let i = 0; i < 100_000; i += 1)
    BUILT_IN.find('openai', 'gpt-5.5', (20_000 + (i % 900)) as Day)
  expect(performance.now() - started).toBeLessThan(1000)
})
