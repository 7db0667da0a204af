import { describe, expect, it } from 'vitest'
import { allModels, paidTierOf } from '../../../shared/catalogue/catalogue.ts'
import { allOpenCandidates, nextTierDown, sellerTerms } from '../../../shared/catalogue/switches.ts'
import { add } from '../../../shared/domain/amount.ts'
import { TIERS } from '../../../shared/domain/tier.ts'
import { BUILT_IN, day } from './book.ts'

const TODAY = day(BUILT_IN.asOf)
const SELLERS = [
  'anthropic',
  'openai',
  'aws',
  'azure',
  'gcp',
  'github',
  'z-ai',
  'moonshotai',
  'xai',
  'mistral',
  'minimax',
]

function isPriced(seller: string, model: string): boolean {
  return BUILT_IN.find(seller, model, TODAY).kind === 'found'
}

function isOneBelow(seller: string, above: string, below: string): boolean {
  const [high, low] = [paidTierOf(seller, above)?.tier, paidTierOf(seller, below)?.tier]
  return high !== undefined && low !== undefined && TIERS.indexOf(low) === TIERS.indexOf(high) + 1
}

describe('every model offered instead has a price', () => {
  it.each(allOpenCandidates().map(({ seller, model }) => [seller, model]))(
    '%s %s',
    (seller = '', model = '') => {
      expect(BUILT_IN.find(seller, model, TODAY).kind).toBe('found')
    },
  )
})

describe('one tier down', () => {
  it.each(SELLERS)('of %s is one tier lower and has a price', (seller) => {
    const steps = allModels().map(({ id }) => ({ id, to: nextTierDown(seller, id)?.model }))
    const broken = steps.filter(
      ({ id, to }) => to !== undefined && !(isOneBelow(seller, id, to) && isPriced(seller, to)),
    )
    expect(broken).toEqual([])
    expect(steps.some(({ to }) => to !== undefined)).toBe(true)
  })

  it.each([
    ['anthropic', 'claude-opus-4-8', 'claude-sonnet-5-5'],
    ['claude-code', 'Claude Sonnet 4.6', 'claude-haiku-5-5'],
    ['openai', 'gpt-5.5', 'gpt-6.2-sol'],
    ['azure', 'gpt-5.4', 'gpt-6.2-sol'],
    ['gcp', 'gemini-2.5-pro', 'gemini-3.8-flash'],
  ])('%s %s → %s', (seller, model, to) => {
    expect(nextTierDown(seller, model)).toMatchObject({ model: to })
  })

  it.each([
    ['routine already', 'openai', 'gpt-4o-mini'],
    ['nobody knows the model', 'openai', 'acme-internal-7b'],
    ['no tier is known', 'cursor', 'composer-2.5'],
    ['the seller sells none below it', 'deepseek', 'deepseek-v4-pro'],
  ])('none where %s', (_why, seller, model) => {
    expect(nextTierDown(seller, model)).toBeUndefined()
  })
})

it('proposes only open models whose terms and licence allow it, and cheaper than the general lines', () => {
  const proposed = allOpenCandidates().filter(
    ({ isProposed, fit }) => isProposed && fit.includes('routine'),
  )
  for (const { seller, model } of proposed) {
    expect(['deepseek', 'moonshotai', 'minimax']).not.toContain(seller)
    const found = BUILT_IN.find(seller, model, TODAY)
    const price = found.kind === 'found' ? add(found.entry.input, found.entry.output) : undefined
    expect(price).toBeLessThan(12n * 10n ** 30n)
  }
  expect(proposed.map(({ model }) => model)).not.toContain('minimax-m2.7')
})

it.each([
  ['zai', 'Singapore'],
  ['deepseek', 'China'],
  ['mistral', 'European Union'],
  ['together', undefined],
])('%s keeps data in %s', (seller, location) => {
  expect(sellerTerms(seller)?.location).toBe(location)
})
