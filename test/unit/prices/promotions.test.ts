import { describe, expect, it } from 'vitest'
import type { PriceEntry } from '../../../shared/domain/price.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { promotionOn } from '../../../shared/prices/promotions.ts'
import { amount, BUILT_IN, day, entry, told } from './book.ts'

const MODEL = 'gpt-5.6-sol'
const LAST_DAY = '2026-11-21'
const NEXT_DAY = '2026-11-22'

function isOver(when: string, own: readonly PriceEntry[] = []): boolean | undefined {
  const book = createPriceBook({ userEntries: own })
  return promotionOn(book, 'openai', MODEL, day(when))?.isOver
}

describe('a promotional price', () => {
  it('runs from its first day to the last that was promised, and is over then', () => {
    const days = ['2026-08-20', '2026-08-21', LAST_DAY, NEXT_DAY, '2027-03-01']
    expect(days.map((when) => isOver(when))).toEqual([undefined, false, false, true, true])
  })

  it('tells the price before it, which may come back', () => {
    const promotion = promotionOn(BUILT_IN, 'openai', 'GPT-5.6 Sol', day(NEXT_DAY))
    expect(promotion?.regular?.input).toBe(amount('5'))
    expect(promotion?.regular?.output).toBe(amount('30'))
    expect(promotion?.source).toMatch(/promotional at least through 2026-11-21/)
  })

  it.each([
    ['azure', MODEL],
    ['aws', 'global.openai.gpt-5.6-sol'],
    ['aws', 'us.openai.gpt-5.6-sol'],
  ])('is over at %s for %s', (seller, model) => {
    expect(promotionOn(BUILT_IN, seller, model, day(NEXT_DAY))?.isOver).toBe(true)
  })

  it.each([
    ['github', MODEL],
    ['openai', 'gpt-5.6-terra'],
    ['openai', 'acme-internal-7b'],
  ])('is none at %s for %s', (seller, model) => {
    expect(promotionOn(BUILT_IN, seller, model, day(NEXT_DAY))).toBeUndefined()
  })

  it('does not matter where a person has a price of their own', () => {
    expect(isOver(NEXT_DAY, [entry({ model: MODEL })])).toBeUndefined()
  })

  it('is none where a later price is known', () => {
    const later = entry({ model: MODEL, from: day('2026-12-01'), origin: 'overlay' })
    expect(isOver('2026-11-30', [later])).toBe(true)
    expect(isOver('2026-12-01', [later])).toBeUndefined()
  })

  it('is none where the same price was read after its end', () => {
    const same = entry({
      model: MODEL,
      input: amount('4'),
      output: amount('20'),
      origin: 'overlay',
    })
    expect(isOver(NEXT_DAY, [{ ...same, asOf: LAST_DAY }])).toBe(true)
    expect(isOver(NEXT_DAY, [{ ...same, asOf: NEXT_DAY }])).toBeUndefined()
  })

  it('stays one under a negotiated discount that ends meanwhile', () => {
    const discount = {
      seller: 'openai',
      models: [],
      share: amount('0.1'),
      from: day('2026-09-01'),
      until: day(NEXT_DAY),
      source: 'contract',
      asOf: '2026-09-01',
    }
    const book = createPriceBook({ userEntries: [], discounts: [discount] })
    expect(promotionOn(book, 'openai', MODEL, day(LAST_DAY))?.isOver).toBe(false)
    expect(promotionOn(book, 'openai', MODEL, day(NEXT_DAY))?.isOver).toBe(true)
  })
})

it('knows an announced price before it begins', () => {
  const on = (when: string): string => told(BUILT_IN.find('gcp', 'gemini-3.8-flash', day(when)))
  expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['0.75/0.075/3.75', '1.5/0.15/7.5'])
})
