import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subtract } from '../../../shared/domain/amount.ts'
import { ENDS } from '../../../shared/domain/range.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { readPlan } from '../../../shared/document/user/plan-document.ts'
import { optionsOf, realInput, SUPPORT } from '../recommend/savings-fixture.ts'
import { input, minimum, plan, share, spend } from './plan-arbitraries.ts'
import { inUsd, planDocument, planInput, planMove } from './plan-fixture.ts'

const WORK = { spend: '100', tokens: { input: 5, output: 3 }, provider: 'openai' }

/** A plan with every member that version 2 adds. */
const FULL = planDocument({
  schema: 'ai-spend-plan/2',
  moves: [
    planMove({ share: 0.5 }),
    planMove({
      to: { seller: 'self-hosted', model: 'small' },
      fallbackShare: { low: 0.2, likely: 0.1, high: 0 },
    }),
  ],
  levers: [
    { kind: 'waste', where: { provider: ['openai'] }, share: 0.1 },
    { kind: 'model-switch' },
    { kind: 'discount', where: {}, share: { low: 0, likely: 0.05, high: 0.1 } },
  ],
  commitments: [minimum('40')],
  hosting: [
    { model: 'small', monthly: { low: { USD: '3' }, likely: { USD: '2' }, high: { USD: '1' } } },
  ],
  costs: { oneOff: { USD: '10' }, monthly: { USD: '0.5' } },
  costItems: [
    {
      kind: 'training',
      when: 'monthly',
      amount: { low: { USD: '3' }, likely: { USD: '2' }, high: { USD: '1' } },
      basis: 'judgment',
    },
  ],
  waves: [{ name: 'first', where: {}, startsAfterMonths: 1, rampMonths: 2 }],
  discountRate: 0.08,
})

describe('the plan of a result', () => {
  it('yields the same result when it is given back as a file', () => {
    fc.assert(
      fc.property(input, plan, spend, share, (on, document, amount, rate) => {
        const whole = {
          ...document,
          commitments: [minimum(amount)],
          costs: { oneOff: { USD: amount }, monthly: { USD: '7' } },
          growth: { monthlyRate: rate },
        }
        const first = evaluatePlan(whole, on)
        const file: unknown = JSON.parse(JSON.stringify(first.plan))
        expect(evaluatePlan(readPlan(file, 'plan.json'), on)).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('yields the same with all that version 2 adds', () => {
    const on = planInput({ workloads: [WORK] })
    const first = evaluatePlan(FULL, on)
    const file: unknown = JSON.parse(JSON.stringify(first.plan))
    expect(evaluatePlan(readPlan(file, 'plan.json'), on)).toEqual(first)
  })

  it.each(['hosted-open', 'same-vendor', 'self-hosted'] as const)(
    'yields the same for the proposed plan of the answer %s',
    (kind) => {
      const on = realInput({ workloads: [SUPPORT] })
      const first = evaluatePlan(optionsOf(on).plans[kind], on)
      const file: unknown = JSON.parse(JSON.stringify(first.plan))
      expect(first.moves).not.toEqual([])
      expect(evaluatePlan(readPlan(file, 'plan.json'), on)).toEqual(first)
    },
  )

  it('has every default filled in and every figure as three ends', () => {
    const moves = [planMove({ share: { low: 0.1, likely: 0.2, high: 0.3 } })]
    const levers = [{ kind: 'caching' as const, where: {}, share: 0.4 }]
    const on = planInput({ workloads: [WORK] })
    const result = evaluatePlan(planDocument({ moves, levers }), on)
    const same = (value: number) => ({ low: value, likely: value, high: value })
    expect(result.plan).toEqual({
      schema: 'ai-spend-plan/2',
      name: 'a plan',
      moves: [
        {
          where: {},
          to: { seller: 'z-ai', model: 'small' },
          share: { low: 0.1, likely: 0.2, high: 0.3 },
          inputFactor: same(1),
          outputFactor: same(1),
          attempts: same(1),
          fallbackShare: same(0),
          cacheCarryOver: same(0),
          batchCarryOver: same(0),
        },
      ],
      levers: [{ kind: 'caching', where: {}, share: same(0.4) }],
      commitments: [],
      costs: { oneOff: {}, monthly: {} },
      growth: { monthlyRate: 0 },
      horizonMonths: 12,
      priceDate: '2026-11-10',
      hosting: [],
      discountTiers: [],
      contracts: [],
      costItems: [],
      waves: [],
      discountRate: 0,
    })
  })
})

describe('the saving over the horizon and the costs', () => {
  it('differ by the net in each case, exactly', () => {
    fc.assert(
      fc.property(input, plan, spend, (on, document, amount) => {
        const costs = { oneOff: { USD: amount }, monthly: { USD: '0.1' } }
        const result = evaluatePlan({ ...document, costs, costItems: FULL.costItems ?? [] }, on)
        for (const end of ENDS) {
          const left = subtract(inUsd(result.overHorizon[end]), inUsd(result.costs[end]))
          expect(inUsd(result.net[end])).toBe(left)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('take a plan by what it states: twelve months of half a month, one-off and monthly costs by case', () => {
    const on = planInput({ workloads: [WORK], coveredDays: { '2026-09': 15 } })
    const { saving, overHorizon, costs } = evaluatePlan(FULL, on)
    expect(inUsd(overHorizon.likely)).toBe(inUsd(saving.likely) * 24n)
    expect(costs).toEqual({ low: { USD: '52' }, likely: { USD: '40' }, high: { USD: '28' } })
  })

  it('say zero in the reporting currency when no cost was entered', () => {
    const { costs } = evaluatePlan(planDocument(), planInput({ workloads: [WORK] }))
    expect(costs).toEqual({ low: { USD: '0' }, likely: { USD: '0' }, high: { USD: '0' } })
  })
})

describe('the prices of a plan', () => {
  it('are whole entries', () => {
    const candidate = {
      seller: 'z-ai',
      model: 'small',
      input: '1',
      output: '2',
      cacheRead: '0.1',
      cacheWrite: '1.25',
      cacheWrite1h: '2.5',
      batchFactor: '0.5',
      until: '2027-01',
    }
    const on = planInput({ workloads: [WORK], prices: [candidate] })
    expect(evaluatePlan(planDocument(), on).prices).toEqual([
      {
        seller: 'z-ai',
        model: 'small',
        from: '1970-01-01',
        until: '2027-01-01',
        currency: 'USD',
        unitTokens: 1_000_000,
        input: '1',
        cacheRead: '0.1',
        cacheWrite: '1.25',
        cacheWrite1h: '2.5',
        output: '2',
        batchFactor: '0.5',
        source: 'the price list of the test',
        asOf: '2026-11-10',
        origin: 'user',
      },
    ])
  })
})
