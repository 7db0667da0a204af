import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../shared/domain/day.ts'
import {
  NO_OWN_PRICES,
  type Discount,
  type OwnPrices,
  readOwnPrices,
  priceDocument,
} from '../../../shared/document/user/price-document.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { bookRows } from '../../../shared/prices/book-rows.ts'
import { priceCard } from '../../../shared/prices/price-card.ts'
import { diffOwnPrices } from '../../../shared/prices/price-diff.ts'
import { amount, BUILT_IN, day, entry, told } from './book.ts'

function discount(over: Partial<Discount> = {}): Discount {
  return {
    seller: 'openai',
    models: [],
    share: amount('0.2'),
    from: day('2026-08-01'),
    until: day('2026-12-01'),
    source: 'contract 7',
    asOf: '2026-07-15',
    ...over,
  }
}

function bookOf(...discounts: readonly Discount[]) {
  return createPriceBook({ userEntries: [], discounts })
}

const on = (book: ReturnType<typeof bookOf>, model: string, when: string): string =>
  told(book.find('openai', model, day(when)))

describe('a negotiated discount', () => {
  it('lowers the list price of its days, and no other day', () => {
    const book = bookOf(discount())
    expect(on(book, 'gpt-5.5', '2026-07-31')).toBe('5/0.5/30')
    expect(on(book, 'gpt-5.5', '2026-08-01')).toBe('4/0.4/24')
    expect(on(book, 'gpt-5.5', '2026-11-30')).toBe('4/0.4/24')
    expect(on(book, 'gpt-5.5', '2026-12-01')).toBe('5/0.5/30')
  })

  it('follows a change of the list price inside its days', () => {
    const book = bookOf(discount())
    expect(on(book, 'gpt-5.6-sol', '2026-08-20')).toBe('4/0.4/24')
    expect(on(book, 'gpt-5.6-sol', '2026-08-21')).toBe('3.2/0.32/16')
  })

  it('holds for the named models only, and a named one before one for all', () => {
    const named = discount({ models: ['GPT-5.5'], share: amount('0.5') })
    expect(on(bookOf(named), 'gpt-5.6-sol', '2026-09-01')).toBe('4/0.4/20')
    expect(on(bookOf(named, discount()), 'gpt-5.5', '2026-09-01')).toBe('2.5/0.25/15')
  })

  it('leaves own entries as they are: they are negotiated already', () => {
    const book = createPriceBook({ userEntries: [entry()], discounts: [discount()] })
    expect(told(book.find('openai', 'gpt-5.5', day('2026-09-01')))).toBe('7/-/70')
  })

  it('makes no price of a suggestion', () => {
    const book = bookOf(discount({ seller: 'anthropic' }))
    expect(book.find('anthropic', 'claude-opus-4-8-ultra', day('2026-09-01')).kind).toBe(
      'suggestion',
    )
  })

  it('names itself in the id of the book', () => {
    expect(bookOf(discount()).id).toBe(`${BUILT_IN.id}+1-discounts`)
  })
})

describe('the timeline of a price', () => {
  const MODELS = ['gpt-5.5', 'gpt-5.6-sol', 'gpt-4o', 'text-embedding-3-small', 'nobody-knows-1']

  it('says on every day what find says, without gaps or overlaps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MODELS),
        fc.integer({ min: 20_400, max: 20_900 }),
        fc.integer({ min: 20_400, max: 20_900 }),
        fc.integer({ min: 20_300, max: 21_000 }),
        (model, a, b, when) => {
          const [from, until] = [Math.min(a, b), Math.max(a, b) + 1].map((d) =>
            day(formatDay(d as never)),
          )
          const off = discount({ from: from ?? day('2026-01-01'), until })
          const book = createPriceBook({ userEntries: [entry({ until })], discounts: [off] })
          const today = day(formatDay(when as never))
          const steps = book
            .timeline('openai', model)
            .filter((s) => s.from <= today && (s.until === undefined || today < s.until))
          expect(steps.length).toBeLessThanOrEqual(1)
          expect(told(steps[0]?.lookup ?? { kind: 'unknown' })).toBe(
            told(book.find('openai', model, today)),
          )
        },
      ),
    )
  })
})

describe('a price list as a file', () => {
  const terms: OwnPrices = {
    entries: [entry({ cacheRead: amount('0.7'), batchFactor: amount('0.5') })],
    discounts: [discount({ models: ['gpt-5.5'], share: amount('0.125') })],
    aliases: [
      { seller: 'azure', id: 'our-gpt', model: 'gpt-5.5', author: 'A. Roe', date: '2026-11-20' },
    ],
  }

  it('reads back what it wrote', () => {
    const text: unknown = JSON.parse(JSON.stringify(priceDocument(terms)))
    expect(readOwnPrices(text, 'prices.json')).toEqual(terms)
  })

  it.each([
    { percentOff: '0', expected: 'a percentage above 0 and at most 100' },
    { percentOff: '101', expected: 'a percentage above 0 and at most 100' },
    { percentOff: 12, expected: 'a percentage in quotes' },
  ])('refuses a discount of $percentOff and says where', ({ percentOff, expected }) => {
    const discounts = [{ seller: 'openai', percentOff, from: '2026-08-01' }]
    const json = { schema: 'ai-spend-prices/1', prices: [], discounts }
    expect(() => readOwnPrices(json, 'prices.json')).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          where: 'prices.json, discounts[0].percentOff',
          expected: expect.stringContaining(expected) as string,
        }) as unknown,
      }) as Error,
    )
  })
})

describe('what other terms change', () => {
  const withEntries = (...entries: OwnPrices['entries']): OwnPrices => ({
    ...NO_OWN_PRICES,
    entries,
  })

  it('is nothing for an entry that repeats the list price', () => {
    const same = entry({
      input: amount('5'),
      cacheRead: amount('0.5'),
      output: amount('30'),
      batchFactor: amount('0.5'),
    })
    expect(diffOwnPrices(NO_OWN_PRICES, withEntries(same)).prices).toEqual([])
  })

  it('is told for the days on which it holds', () => {
    const { prices } = diffOwnPrices(
      NO_OWN_PRICES,
      withEntries(entry({ until: day('2026-10-01') })),
    )
    expect(prices).toMatchObject([
      {
        kind: 'changed',
        model: 'gpt-5.5',
        from: '2026-01-01',
        until: '2026-10-01',
        before: { input: '5' },
        after: { input: '7' },
      },
    ])
  })

  it('tells a price where there was none, and one that goes', () => {
    const own = entry({ model: 'house-model' })
    const added = diffOwnPrices(NO_OWN_PRICES, withEntries(own)).prices
    expect(added).toMatchObject([{ kind: 'added', before: null, after: { output: '70' } }])
    const ended = diffOwnPrices(withEntries(own), NO_OWN_PRICES).prices
    expect(ended).toMatchObject([{ kind: 'ended', after: null }])
  })

  it('tells discounts as percentages, not model by model', () => {
    const before = { ...NO_OWN_PRICES, discounts: [discount()] }
    const after = { ...NO_OWN_PRICES, discounts: [discount({ share: amount('0.25') })] }
    expect(diffOwnPrices(before, after)).toMatchObject({
      prices: [],
      discounts: [{ kind: 'changed', before: '0.2', after: '0.25' }],
    })
  })
})

describe('the price card', () => {
  const codes = (seller: string, model: string, when = '2026-11-10'): readonly string[] =>
    priceCard(bookOf(discount()), seller, model, day(when)).entry?.rules.map(({ code }) => code) ??
    []

  it('says why a long call is not priced higher, and what batch pays', () => {
    expect(codes('openai', 'gpt-5.6-sol')).toEqual([
      'promotion',
      'discount',
      'long-context-not-applied',
      'long-write-as-short',
      'batch',
    ])
  })

  it('says that cached input costs what input costs where the seller states no price', () => {
    expect(codes('aws', 'zai.glm-4.7')).toContain('cache-read-as-input')
  })

  it('says that the peak price stands', () => {
    expect(codes('deepseek', 'deepseek-v4-pro')).toContain('peak-price')
  })

  it('says until when a promotion was promised, and that this has passed', () => {
    const first = (when: string): unknown =>
      priceCard(BUILT_IN, 'azure', 'gpt-5.6-sol', day(when)).entry?.rules[0]
    expect(first('2026-11-21')).toEqual({ code: 'promotion', value: '2026-11-21' })
    expect(first('2026-11-22')).toEqual({ code: 'promotion-over', value: '2026-11-21' })
  })

  it('says that an unconfirmed relative prices nothing', () => {
    expect(codes('anthropic', 'claude-opus-4-8-ultra')).toContain('not-used')
  })

  it('has no entry for a model that nobody knows', () => {
    expect(priceCard(BUILT_IN, 'openai', 'nobody-knows-1', day('2026-11-10'))).toMatchObject({
      entry: null,
      timeline: [],
    })
  })
})

describe('the rows of the book', () => {
  const rows = bookRows(
    BUILT_IN,
    NO_OWN_PRICES,
    [
      { seller: 'openai', model: 'gpt-5.5' },
      { seller: 'openai', model: 'nobody-knows-1' },
    ],
    day('2026-11-10'),
  )

  it('name each model of a seller once', () => {
    const keys = rows.map(({ seller, model }) => `${seller}|${model}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(rows.length).toBeGreaterThan(500)
  })

  it('show a used model without a price as unknown, never as zero', () => {
    expect(rows.find(({ model }) => model === 'nobody-knows-1')).toMatchObject({
      prices: null,
      origin: null,
      isUsed: true,
      steps: 0,
    })
  })

  it('leave out a gateway, whose prices are no list prices', () => {
    expect(rows.some(({ seller }) => seller === 'openrouter')).toBe(false)
  })
})
