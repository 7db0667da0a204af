import { describe, expect, it } from 'vitest'
import type { FoundLever, FoundLeverKind } from '../../../shared/document/found-levers.ts'
import type { SeatSummary } from '../../../shared/document/seat-summary-types.ts'
import { amountOf, amountToNumber } from '../../../shared/domain/amount.ts'
import type { LeverSigns } from '../../../shared/plan/lever-signs.ts'
import { workOf } from '../../../shared/plan/work.ts'
import {
  bandedSavings,
  type BandedSavings,
} from '../../../shared/recommend/bands/banded-savings.ts'
import { foundLevers } from '../../../shared/recommend/levers/found-levers.ts'
import { inUsd, type WrittenWorkload } from '../plan/plan-fixture.ts'
import { NO_SIGNS, optionsOf, realInput, recommended, SUPPORT } from './savings-fixture.ts'
import { NO_CONTRACTS } from '../../../shared/assumptions/company-contracts.ts'
import { day } from '../../support/imported.ts'

/** Frontier work on the newest model of its line: nothing but a lever saves on it. */
const AGENTS: WrittenWorkload = {
  id: 'agents',
  provider: 'openai',
  model: 'gpt-6.2-sol',
  paidTier: 'frontier',
  neededTier: 'frontier',
  spend: '90000',
  tokens: { input: 9000, cacheRead: 3000, output: 1500 },
}

const withSigns = (
  signs: Partial<LeverSigns>,
  work: WrittenWorkload = AGENTS,
): WrittenWorkload => ({
  ...work,
  signs: { ...NO_SIGNS, ...signs },
})

function found(
  workloads: readonly WrittenWorkload[],
  seats: SeatSummary | null = null,
): { readonly banded: BandedSavings; readonly levers: ReadonlyMap<FoundLeverKind, FoundLever> } {
  const input = realInput({ workloads })
  const options = optionsOf(input)
  const banded = bandedSavings(
    options,
    workOf(input).map(({ spend }) => amountOf(spend)),
  )
  const levers = foundLevers(banded.levers, options, seats)
  return { banded, levers: new Map(levers.map((each) => [each.lever, each])) }
}

const cache = { hitShare: 0.25, median: 0.4, best: 0.55 }
const runaway = { days: 2, cap: { USD: '4000' }, share: 0.1 }

describe('a lever that keeps model, tier and vendor is ready', () => {
  it.each([
    {
      lever: 'failed-calls',
      ready: 'waste',
      signs: { failed: { calls: 70, share: 0.1 } },
      share: { low: 0, likely: 0.05, high: 0.09 },
    },
    {
      lever: 'caching',
      ready: 'caching',
      signs: { days: { count: 30, runaway: undefined, cache } },
      share: { low: 0, likely: 0.2, high: 0.4 },
    },
    {
      lever: 'batch',
      ready: 'batch',
      signs: { peakHoursShare: 0.95 },
      share: { low: 0.3, likely: 0.6, high: 0.9 },
    },
    {
      lever: 'batch',
      ready: 'batch',
      signs: { batchShare: 0.5 },
      share: { low: 0, likely: 0.3, high: 0.8 },
    },
    {
      lever: 'service-tier',
      ready: 'service-tier',
      signs: { serviceTiers: ['priority'] },
      share: { low: 0, likely: 0.3, high: 0.6 },
    },
  ] as const)('where the bill shows $signs', ({ lever, ready, signs, share }) => {
    const { banded, levers } = found([withSigns(signs)])
    expect(levers.get(lever)).toMatchObject({
      state: 'seeded',
      counts: ready,
      workloads: [{ workload: 'agents', share }],
    })
    expect(banded.byWorkload).toEqual([{ band: 'ready', readyLevers: [ready] }])
    const [band] = banded.bands
    expect(band?.evidence).toBe('C')
    expect(amountToNumber(inUsd(band?.saving?.interval.p50 ?? {}))).toBeGreaterThan(0)
    expect(band?.saving?.interval).toEqual(levers.get(lever)?.worth)
  })

  it('on work that nobody may move, too', () => {
    const { banded } = found([
      withSigns({ peakHoursShare: 0.95 }, { ...AGENTS, tierChance: 0.5, guard: 'medical' }),
    ])
    expect(banded.byWorkload).toEqual([{ band: 'not-judged', readyLevers: ['batch'] }])
    expect(banded.ready.nets.some((net) => net > 0)).toBe(true)
  })

  it('and is what is recommended where no model should change', () => {
    const input = realInput({ workloads: [withSigns({ peakHoursShare: 0.95 })] })
    const { choice, to, strength } = recommended(
      optionsOf(input),
      input,
      NO_CONTRACTS,
      day('2026-11-20'),
    )
    expect({ choice, to, strength }).toEqual({ choice: 'ready-levers', to: null, strength: 'do' })
  })
})

describe('a lever counts nowhere', () => {
  it.each([
    {
      why: 'as answers may change',
      lever: 'reasoning-effort',
      signs: { reasoningShare: 0.6 },
      isWorth: true,
    },
    {
      why: 'as the work of that day may have been wanted',
      lever: 'runaway-days',
      signs: { days: { count: 30, runaway, cache: undefined } },
      isWorth: false,
    },
  ] as const)('$why: $lever', ({ lever, signs, isWorth }) => {
    const { banded, levers } = found([withSigns(signs)])
    const it = levers.get(lever)
    expect(it).toMatchObject({ state: 'seeded', counts: null })
    expect(it?.worth !== null).toBe(isWorth)
    expect(it?.measured !== null).toBe(!isWorth)
    expect(banded.byWorkload).toEqual([{ band: 'stays', readyLevers: [] }])
    expect(banded.ready.nets.every((net) => net === 0)).toBe(true)
  })

  it('where a cache costs more than its reads save', () => {
    const { levers } = found([
      {
        ...AGENTS,
        provider: 'anthropic',
        model: 'claude-opus-5',
        tokens: { input: 900, cacheWrite5m: 4000, cacheRead: 100, output: 300 },
        signs: NO_SIGNS,
      },
    ])
    expect(levers.get('unread-cache')).toMatchObject({ state: 'seeded', counts: null })
    expect(amountToNumber(inUsd(levers.get('unread-cache')?.measured ?? {}))).toBeGreaterThan(0)
  })
})

describe('why a lever is not seeded', () => {
  it.each([
    { lever: 'failed-calls', signs: {}, state: 'cannot-be-shown', why: 'failures-not-stated' },
    {
      lever: 'failed-calls',
      signs: { failed: { calls: 0, share: 0 } },
      state: 'none-found',
      why: 'no-failed-call',
    },
    { lever: 'reasoning-effort', signs: {}, state: 'cannot-be-shown', why: 'reasoning-not-stated' },
    {
      lever: 'reasoning-effort',
      signs: { reasoningShare: 0.01 },
      state: 'none-found',
      why: 'little-reasoning',
    },
    { lever: 'context', signs: {}, state: 'cannot-be-shown', why: 'calls-not-kept' },
    { lever: 'routing', signs: {}, state: 'cannot-be-shown', why: 'calls-not-kept' },
    { lever: 'service-tier', signs: {}, state: 'cannot-be-shown', why: 'tier-not-stated' },
    {
      lever: 'service-tier',
      signs: { serviceTiers: ['default'] },
      state: 'none-found',
      why: 'standard-tier',
    },
    {
      lever: 'service-tier',
      signs: { serviceTiers: ['default', 'priority'] },
      state: 'cannot-be-shown',
      why: 'tiers-mixed',
    },
    { lever: 'caching', signs: {}, state: 'cannot-be-shown', why: 'cache-not-stated' },
    {
      lever: 'caching',
      signs: { days: { count: 30, runaway: undefined, cache: { ...cache, best: 0.3 } } },
      state: 'none-found',
      why: 'no-better-days',
    },
    {
      lever: 'caching',
      signs: {
        days: { count: 30, runaway: undefined, cache: { hitShare: 0, median: 0, best: 0 } },
      },
      state: 'cannot-be-shown',
      why: 'repeats-not-shown',
    },
    { lever: 'batch', signs: {}, state: 'cannot-be-shown', why: 'hours-not-stated' },
    { lever: 'batch', signs: { peakHoursShare: 0.5 }, state: 'none-found', why: 'no-schedule' },
    { lever: 'batch', signs: { batchShare: 1 }, state: 'none-found', why: 'batch-already' },
    { lever: 'runaway-days', signs: {}, state: 'cannot-be-shown', why: 'days-not-stated' },
    { lever: 'idle-seats', signs: {}, state: 'cannot-be-shown', why: 'no-seat-list' },
    { lever: 'negotiation', signs: {}, state: 'none-found', why: 'nothing-better' },
  ] as const)('$lever: $why', ({ lever, signs, state, why }) => {
    const it = found([withSigns(signs)]).levers.get(lever)
    expect(it).toMatchObject({ state, workloads: [], worth: null, measured: null, bargain: null })
    expect(it?.notSeeded.map((each) => each.why)).toEqual([why])
  })

  it('is told with its spend where the change costs more than it brings', () => {
    const small = { ...AGENTS, spend: '30', tokens: { input: 3, output: 0.5 } }
    const it = found([withSigns({ peakHoursShare: 0.95 }, small)]).levers.get('batch')
    expect(it).toMatchObject({
      state: 'none-found',
      notSeeded: [{ why: 'not-worth-its-cost', workloads: 1, spend: { USD: '30' } }],
    })
  })
})

describe('the discount to bargain for', () => {
  it('makes staying as good as the best move', () => {
    const { levers } = found([SUPPORT])
    const bargain = levers.get('negotiation')?.bargain
    const best = optionsOf(realInput({ workloads: [SUPPORT] })).alternatives.whole
    const medians = Object.values(best).map(({ interval }) => inUsd(interval?.p50 ?? { USD: '0' }))
    const most = Math.max(...medians.map(amountToNumber))
    const paid = amountToNumber(inUsd(bargain?.spend ?? {}))
    expect((bargain?.discount ?? 0) * paid).toBeCloseTo(most, 4)
  })
})
