import { expect, it } from 'vitest'
import { ProblemError, type Problem } from '../../../../shared/domain/problem.ts'
import { readOwnPrices } from '../../../../shared/document/user/price-document.ts'
import { amount, day } from '../../prices/book.ts'

const ENTRY = {
  seller: 'zai',
  model: 'glm-5.3-flash',
  from: '2026-09-01',
  until: null,
  currency: 'USD',
  unitTokens: 1_000_000,
  input: '0.15',
  cacheRead: '0.03',
  cacheWrite: null,
  output: '0.50',
  batchFactor: null,
  source: 'contract',
  asOf: '2026-11-20',
}
const documentOf = (over: object): unknown => ({
  schema: 'ai-spend-prices/1',
  prices: [{ ...ENTRY, ...over }],
})

it('reads an entry of the contract', () => {
  expect(readOwnPrices(documentOf({}), 'prices.json').entries).toEqual([
    {
      seller: 'z-ai',
      model: 'glm-5.3-flash',
      from: day('2026-09-01'),
      until: undefined,
      currency: 'USD',
      input: amount('0.15'),
      cacheRead: amount('0.03'),
      cacheWrite: undefined,
      cacheWrite1h: undefined,
      output: amount('0.5'),
      batchFactor: undefined,
      source: 'contract',
      asOf: '2026-11-20',
      origin: 'user',
    },
  ])
})

it('turns a price per thousand tokens into one per million, exactly', () => {
  const [entry] = readOwnPrices(
    documentOf({ unitTokens: 1000, input: '0.00015' }),
    'p.json',
  ).entries
  expect(entry?.input).toBe(amount('0.15'))
})

it('takes until as the first day on which the price no longer holds', () => {
  const [entry] = readOwnPrices(documentOf({ until: '2026-10-01' }), 'p.json').entries
  expect(entry?.until).toBe(day('2026-10-01'))
})

it.each([
  {
    why: 'a number where text is due',
    over: { input: 0.15 },
    where: 'prices[0].input',
    found: '0.15',
  },
  { why: 'a negative price', over: { output: '-1' }, where: 'prices[0].output', found: '"-1"' },
  {
    why: 'no number at all',
    over: { cacheRead: 'free' },
    where: 'prices[0].cacheRead',
    found: '"free"',
  },
  {
    why: 'no calendar day',
    over: { from: '2026-02-30' },
    where: 'prices[0].from',
    found: '"2026-02-30"',
  },
  {
    why: 'an end before the beginning',
    over: { until: '2026-09-01' },
    where: 'prices[0].until',
    found: '"2026-09-01"',
  },
  { why: 'a currency sign', over: { currency: '$' }, where: 'prices[0].currency', found: '"$"' },
  {
    why: 'a missing model',
    over: { model: undefined },
    where: 'prices[0].model',
    found: 'nothing',
  },
  { why: 'half a token', over: { unitTokens: 0.5 }, where: 'prices[0].unitTokens', found: '0.5' },
])('says where and what is wrong: $why', ({ over, where, found }) => {
  const problem = problemOf(documentOf(over))
  expect(problem).toMatchObject({ where: `prices.json, ${where}`, found })
  expect(problem?.expected).toBeTruthy()
  expect(problem?.fix).toContain('prices.json')
})

it.each([
  [null],
  [[]],
  [{ schema: 'ai-spend-plan/1', prices: [] }],
  [{ schema: 'ai-spend-prices/1' }],
])('refuses a document that is no price list: %j', (json) => {
  expect(problemOf(json)?.what).toContain('prices.json')
})

function problemOf(json: unknown): Problem | undefined {
  try {
    readOwnPrices(json, 'prices.json')
    return undefined
  } catch (error) {
    return error instanceof ProblemError ? error.problem : undefined
  }
}
