import { expect, it } from 'vitest'
import { NO_TOKENS } from '../../../shared/domain/tokens.ts'
import { effectivePrices, priceTokens } from '../../../shared/prices/price-tokens.ts'
import { amount, entry } from './book.ts'

const FULL = entry({
  input: amount('3'),
  cacheRead: amount('0.3'),
  cacheWrite: amount('3.75'),
  cacheWrite1h: amount('6'),
  output: amount('15'),
  batchFactor: amount('0.5'),
})
const TOKENS = {
  input: 1000,
  cacheRead: 2000,
  cacheWrite5m: 300,
  cacheWrite1h: 40,
  output: 500,
  reasoning: 499,
}

it.each([
  {
    why: 'every kind at its own price, reasoning inside output',
    of: FULL,
    batch: false,
    costs: '0.012465',
  },
  { why: 'batch at its share', of: FULL, batch: true, costs: '0.0062325' },
  { why: 'what is missing costs what input costs', of: entry(), batch: false, costs: '0.05838' },
])('$why', ({ of, batch, costs }) => {
  expect(priceTokens(TOKENS, of, { batch })).toBe(amount(costs))
})

it.each([
  { why: 'batch without a batch rate', tokens: TOKENS, batch: true },
  { why: 'tokens that no file counts', tokens: NO_TOKENS, batch: false },
])('has no price for $why', ({ tokens, batch }) => {
  expect(priceTokens(tokens, entry(), { batch })).toBeUndefined()
})

it('prices ten million tokens like ten thousand: no tier of a single call applies', () => {
  const small = priceTokens({ ...NO_TOKENS, input: 10_000 }, FULL, { batch: false })
  const large = priceTokens({ ...NO_TOKENS, input: 10_000_000 }, FULL, { batch: false })
  expect(large).toBe((small ?? 0n) * 1000n)
})

it('is exact to the last digit where floats are not', () => {
  const dear = entry({ input: amount('0.1'), output: amount('0.2') })
  const cost = priceTokens({ ...NO_TOKENS, input: 3, output: 0 }, dear, { batch: false })
  expect(cost).toBe(amount('0.0000003'))
})

it('lets a missing one-hour write stand at the five-minute price', () => {
  const prices = effectivePrices(entry({ cacheWrite: amount('8') }))
  expect(prices).toEqual({
    input: amount('7'),
    cacheRead: amount('7'),
    cacheWrite: amount('8'),
    cacheWrite1h: amount('8'),
    output: amount('70'),
  })
})
