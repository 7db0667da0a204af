import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, amountOf, amountToNumber, ZERO } from '../../../shared/domain/amount.ts'
import type { Band, BandEntry } from '../../../shared/document/bands.ts'
import { workOf } from '../../../shared/plan/work.ts'
import { bandedSavings } from '../../../shared/recommend/bands/banded-savings.ts'
import { NO_CONTRACTS } from '../../../shared/assumptions/company-contracts.ts'
import {
  DEFAULT_ASSUMPTIONS,
  optionSettings,
} from '../../../shared/assumptions/default-assumptions.ts'
import type { OptionSettings } from '../../../shared/assumptions/option-settings.ts'
import type { Policy } from '../../../shared/document/user/policy-choices.ts'
import { fourOptions } from '../../../shared/recommend/four-options.ts'
import { optionCatalogue } from '../../../shared/recommend/option-catalogue.ts'
import { inUsd } from '../plan/plan-fixture.ts'
import type { WrittenWorkload } from '../plan/plan-fixture.ts'
import { NO_SIGNS, optionsOf, realInput, SUPPORT } from './savings-fixture.ts'

/** Frontier work on a model whose line has a newer one that lists lower. */
const AGENTS: WrittenWorkload = {
  id: 'agents',
  provider: 'anthropic',
  model: 'claude-opus-4-1',
  paidTier: 'frontier',
  neededTier: 'frontier',
  tierChance: 0.9,
  spend: '90000',
  tokens: { input: 3000, output: 600 },
}

const WITHOUT_TOKENS = Object.fromEntries(
  Object.entries(SUPPORT).filter(([name]) => name !== 'tokens'),
) as WrittenWorkload

function bandsOf(workloads: readonly WrittenWorkload[], changes: Partial<OptionSettings> = {}) {
  const input = realInput({ workloads })
  const spends = workOf(input).map(({ spend }) => amountOf(spend))
  return bandedSavings(optionsOf(input, changes), spends)
}

const median = (bands: readonly BandEntry[], band: Band): number => {
  const saving = bands.find((each) => each.band === band)?.saving
  return saving === null || saving === undefined ? 0 : amountToNumber(inUsd(saving.interval.p50))
}

describe('the band of a workload', () => {
  it.each([
    { why: 'a newer generation costs less', of: AGENTS, band: 'ready' },
    { why: 'a smaller model may do', of: { ...SUPPORT, tierChance: 0.9 }, band: 'to-test' },
    { why: 'a person confirmed the tier, and no test the model', of: SUPPORT, band: 'to-test' },
    {
      why: 'an error would harm somebody',
      of: { ...SUPPORT, model: 'gpt-6.2-sol', guard: 'medical', tierChance: 0.9 },
      band: 'stays',
    },
    { why: 'the tier is contested', of: { ...SUPPORT, tierChance: 0.69 }, band: 'not-judged' },
    { why: 'no tier is known', of: { ...SUPPORT, neededTier: null }, band: 'not-judged' },
    { why: 'no tokens are known', of: WITHOUT_TOKENS, band: 'not-judged' },
    { why: 'it names no model', of: { ...SUPPORT, model: null }, band: 'not-judged' },
    {
      why: 'no move pays for its costs',
      of: { ...SUPPORT, spend: '40', tokens: { input: 3, output: 0.5 } },
      band: 'stays',
    },
  ] as const)('is $band where $why', ({ of, band }) => {
    expect(bandsOf([of]).byWorkload[0]?.band).toBe(band)
  })

  it('is that of the test where a newer generation is ready too', () => {
    const { byWorkload, bands } = bandsOf([
      {
        ...AGENTS,
        neededTier: 'routine',
        spend: '300000',
        tokens: { input: 10_000, output: 2000 },
      },
    ])
    expect(byWorkload).toEqual([{ band: 'to-test', readyLevers: ['newer-generation'] }])
    expect(median(bands, 'ready')).toBeGreaterThan(0)
    expect(median(bands, 'to-test')).toBeGreaterThan(0)
  })
})

describe('a newer generation is not ready', () => {
  it('at a seller that the policy forbids', () => {
    const policy: Policy = {
      schema: 'ai-spend-policy/1',
      dataClasses: [],
      sellers: [{ seller: 'anthropic', status: 'forbidden' }],
    }
    expect(bandsOf([AGENTS]).byWorkload[0]?.readyLevers).toEqual(['newer-generation'])
    expect(bandsOf([AGENTS], { policy }).byWorkload[0]).toEqual({ band: 'stays', readyLevers: [] })
  })

  it('where own tests speak against it', () => {
    const input = realInput({ workloads: [AGENTS] })
    const failed = { grade: 'D', why: 'own-test-fails' } as const
    const catalogue = optionCatalogue({ quality: () => failed, proof: () => undefined })
    const options = optionSettings(DEFAULT_ASSUMPTIONS, 'USD')
    const banded = bandedSavings(fourOptions(input, catalogue, options, NO_CONTRACTS), [])
    expect(banded.byWorkload[0]).toEqual({ band: 'stays', readyLevers: [] })
  })
})

const written = fc.record({
  model: fc.constantFrom('gpt-5.5', 'claude-opus-4-1', null),
  neededTier: fc.constantFrom('routine' as const, 'mid' as const, 'frontier' as const, null),
  tierChance: fc.constantFrom(null, 0.5, 0.7, 0.9),
  guard: fc.constantFrom(null, 'medical' as const, 'decision' as const),
  spend: fc.integer({ min: -50, max: 90_000 }),
  signs: fc.constantFrom(undefined, { ...NO_SIGNS, peakHoursShare: 0.95 }),
})

describe('the bands of a bill', () => {
  it('add up to it, and nothing contested or guarded moves to another tier', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (workloads) => {
        const of = workloads.map(({ spend, model, ...rest }, at) => ({
          ...SUPPORT,
          ...rest,
          id: `work ${String(at)}`,
          provider: model?.startsWith('claude') === true ? 'anthropic' : 'openai',
          model,
          spend: String(spend),
        }))
        const { bands, byWorkload, ready } = bandsOf(of)
        const sum = bands.map(({ spend }) => inUsd(spend)).reduce(add, ZERO)
        expect(amountToNumber(sum)).toBe(workloads.reduce((all, { spend }) => all + spend, 0))
        byWorkload.forEach(({ band, readyLevers }, at) => {
          const work = workloads[at]
          const isUnsure = work?.tierChance === 0.5 || work?.neededTier === null
          if (isUnsure) expect(band).toBe('not-judged')
          if (work?.guard !== null) expect(band).not.toBe('to-test')
          expect(readyLevers).not.toContain('switch')
        })
        for (const { to } of ready.plan.moves) expect(to.model).toMatch(/opus-5|gpt-6/)
      }),
      { numRuns: 15 },
    )
  })
})
