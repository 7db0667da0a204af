import { describe, expect, it } from 'vitest'
import { allModels, modelRecord } from '../../../shared/catalogue/catalogue.ts'
import { newerGeneration } from '../../../shared/catalogue/generations.ts'
import { formatDay } from '../../../shared/domain/day.ts'
import generations from '../../../shared/facts/generations.json' with { type: 'json' }
import switches from '../../../shared/facts/switches.json' with { type: 'json' }
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { BUILT_IN, day, entry } from '../prices/book.ts'

const TODAY = day(BUILT_IN.asOf)
const IN_LINES = generations.lines.flatMap(({ models }) => models)
const SINGLE = generations.single.flatMap(({ models }) => models)

function isListed(seller: string, model: string): boolean {
  return BUILT_IN.find(seller, model, TODAY).kind === 'found'
}

describe('a newer generation', () => {
  it.each([
    ['anthropic', 'claude-opus-4-8', 'claude-opus-5-5'],
    ['aws', 'us.anthropic.claude-opus-4-5-20251101-v1:0', 'claude-opus-5-5'],
    ['claude-code', 'Claude Sonnet 4.6', 'claude-sonnet-5-5'],
    ['openai', 'gpt-5.2', 'gpt-6.2-sol'],
    ['openai', 'gpt-5.6-luna', 'gpt-6-luna'],
    ['gcp', 'gemini-2.5-flash', 'gemini-3.8-flash'],
  ])('of %s %s is %s', (seller, model, newer) => {
    expect(newerGeneration(BUILT_IN, seller, model, TODAY)).toMatchObject({ model: newer })
  })

  it.each([
    ['the model is the newest', 'anthropic', 'claude-opus-5-5'],
    ['nobody knows the model', 'openai', 'acme-internal-7b'],
    ['no model is known to follow it', 'openai', 'gpt-oss-120b'],
    ['the seller lists none', 'mistral', 'claude-opus-4-8'],
  ])('is none where %s', (_why, seller, model) => {
    expect(newerGeneration(BUILT_IN, seller, model, TODAY)).toBeUndefined()
  })

  it('is the newest that was out on the day', () => {
    const on = (text: string): string | undefined =>
      newerGeneration(BUILT_IN, 'anthropic', 'claude-opus-4-8', day(text))?.model
    expect(['2026-07-23', '2026-07-24', '2026-09-22', '2026-09-23'].map(on)).toEqual([
      undefined,
      'claude-opus-5',
      'claude-opus-5',
      'claude-opus-5-5',
    ])
  })

  it('says since when and from which list', () => {
    const newer = newerGeneration(BUILT_IN, 'anthropic', 'claude-opus-4-8', TODAY)
    expect(newer?.line).toBe('Claude Opus')
    expect(newer && formatDay(newer.since)).toBe('2026-09-23')
    expect(newer?.isReleaseDay).toBe(true)
    expect(newer?.source).toBe(
      '@pydantic/genai-prices 0.1.8, anthropic/claude-opus-5-5, 2026-09-23',
    )
  })

  it('counts from the day on which its price was read, where its release is not known', () => {
    const own = entry({ seller: 'anthropic', model: 'claude-opus-4-6-fast', asOf: '2026-03-02' })
    const prices = createPriceBook({
      userEntries: [own, { ...own, model: 'claude-opus-4-7-fast' }],
    })
    const on = (text: string): string | undefined =>
      newerGeneration(prices, 'anthropic', 'claude-opus-4-6-fast', day(text))?.model
    expect(on('2026-03-01')).toBeUndefined()
    expect(on('2026-03-02')).toBe('claude-opus-4-7-fast')
  })

  it('counts from the month after the one that alone is known', () => {
    const on = (text: string): string | undefined =>
      newerGeneration(BUILT_IN, 'z-ai', 'glm-5.2', day(text))?.model
    expect(on('2026-08-31')).toBeUndefined()
    expect(on('2026-09-01')).toBe('glm-5.3')
  })
})

describe('the table of generations', () => {
  it('places every model with a tier once', () => {
    const placed = [...IN_LINES, ...SINGLE].toSorted()
    const tiered = allModels().flatMap(({ id, tier }) => (tier === undefined ? [] : [id]))
    expect(placed).toEqual(tiered.toSorted())
  })

  it.each(generations.lines.map(({ line, models }) => [line, models] as const))(
    '%s has one maker, one tier, and models in the order of their release',
    (_line, models) => {
      const records = models.map((id) => modelRecord(id))
      expect(
        new Set(records.map((record) => `${record?.maker ?? ''}, ${record?.tier ?? ''}`)).size,
      ).toBe(1)
      const released = records.flatMap((record) => record?.released ?? [])
      expect(released).toEqual(released.toSorted())
    },
  )
})

describe('one tier down leads to the newest model of its line that the seller lists', () => {
  const rows = switches.tierDown.flatMap(({ maker, tier, line, to }) =>
    Object.entries<string>(to).map(([seller, model]) => ({ maker, tier, line, seller, model })),
  )

  it.each(rows)('$maker, $tier, at $seller', ({ line, seller, model }) => {
    const models = generations.lines.find((each) => each.line === line)?.models ?? []
    const newest = models.findLast((each) => isListed(seller, each))
    expect(model).toBe(newest ?? model)
    expect(newerGeneration(BUILT_IN, seller, model, TODAY)).toBeUndefined()
  })
})
