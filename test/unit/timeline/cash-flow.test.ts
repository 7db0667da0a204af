import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, amountToNumber, subtract, ZERO } from '../../../shared/domain/amount.ts'
import type { PlanDocument } from '../../../shared/document/user/plan-document.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { monthAfter } from '../../../shared/domain/day.ts'
import { cashFlow } from '../../../shared/timeline/cash-flow.ts'
import { activePart } from '../../../shared/timeline/waves.ts'
import { closeTo, input, plan } from '../plan/plan-arbitraries.ts'
import { inUsd, planDocument, planInput, planMove, usd } from '../plan/plan-fixture.ts'

/** A saving of 90 a month at full ramp: 100 is paid, the candidate takes 10. */
const on = planInput({
  workloads: [
    { id: 'a', spend: '75', tokens: { input: 7.5 } },
    { id: 'b', spend: '25', tokens: { input: 2.5 } },
  ],
})
const flow = (changes: Partial<PlanDocument>) =>
  cashFlow(planDocument({ schema: 'ai-spend-plan/2', ...changes }), on, '2026-11').likely
const nets = (changes: Partial<PlanDocument>): readonly number[] =>
  flow({ horizonMonths: 4, ...changes }).months.map(({ net }) => amountToNumber(net))

describe('cash by month', () => {
  it.each<{ why: string; of: Partial<PlanDocument>; months: readonly number[] }>([
    { why: 'all at once', of: {}, months: [90, 90, 90, 90] },
    {
      why: 'paid once in the first month, and every month',
      of: { costs: { oneOff: { USD: '200' }, monthly: { USD: '10' } } },
      months: [-120, 80, 80, 80],
    },
    {
      why: 'two waves, the second two months later',
      of: {
        waves: [{ name: 'b', where: { workload: ['b'] }, startsAfterMonths: 2, rampMonths: 0 }],
      },
      months: [67.5, 67.5, 90, 90],
    },
    {
      why: 'a ramp of two months',
      of: { waves: [{ name: 'all', where: {}, startsAfterMonths: 0, rampMonths: 2 }] },
      months: [45, 90, 90, 90],
    },
    {
      why: 'what is paid once is paid as each wave starts',
      of: {
        costs: { oneOff: { USD: '100' }, monthly: {} },
        waves: [{ name: 'b', where: { workload: ['b'] }, startsAfterMonths: 1, rampMonths: 0 }],
      },
      months: [-7.5, 65, 90, 90],
    },
    {
      why: 'a commitment that ends gives the saving free',
      of: {
        commitments: [{ provider: 'openai', monthlyMinimum: { USD: '100' }, until: '2026-12-31' }],
      },
      months: [-10, -10, 90, 90],
    },
    {
      why: 'reserved capacity is paid until its end',
      of: {
        contracts: [
          {
            kind: 'provisioned',
            provider: 'openai',
            until: '2027-01-31',
            where: { workload: ['a'] },
          },
        ],
      },
      months: [22.5, 22.5, 22.5, 90],
    },
    {
      why: 'nodes are paid from the start, whatever runs on them',
      of: {
        moves: [planMove({ to: { seller: 'self-hosted', model: 'm' } })],
        hosting: [
          {
            model: 'm',
            monthly: { low: { USD: '50' }, likely: { USD: '40' }, high: { USD: '30' } },
          },
        ],
        waves: [{ name: 'all', where: {}, startsAfterMonths: 0, rampMonths: 2 }],
      },
      months: [10, 60, 60, 60],
    },
  ])('$why', ({ of, months }) => {
    expect(nets(of)).toEqual(months)
  })

  it('pays back in the month from which the sum stays at zero or above', () => {
    const costs = { oneOff: { USD: '200' }, monthly: {} }
    expect(flow({ costs }).paybackMonth).toBe(3)
    expect(flow({ costs, horizonMonths: 2 }).paybackMonth).toBeNull()
    expect(flow({}).paybackMonth).toBe(1)
  })

  it('tells the year it starts in from the run rate', () => {
    const { inYear, runRate } = flow({})
    expect([inYear, runRate]).toEqual([usd('180'), usd('1080')])
  })

  it('keeps reduction and avoidance apart', () => {
    const { totalReduction, totalAvoidance, months } = flow({
      growth: { monthlyRate: 0.1 },
      horizonMonths: 2,
    })
    expect(totalReduction).toBe(usd('180'))
    expect(amountToNumber(totalAvoidance)).toBeCloseTo(9 + 18.9, 9)
    expect(months[1]?.cumulative).toBe(usd('180'))
  })

  it('discounts later months', () => {
    const { netPresentValue } = flow({ discountRate: 0.21, horizonMonths: 24 })
    const expected = Array.from({ length: 24 }, (_, at) => 90 / 1.21 ** ((at + 1) / 12))
    expect(amountToNumber(netPresentValue)).toBeCloseTo(
      expected.reduce((sum, value) => sum + value, 0),
      6,
    )
  })

  it('adds up to the net of the plan when nothing is later or bound', () => {
    fc.assert(
      fc.property(input, plan, (work, document) => {
        const net = evaluatePlan(document, work, { drivers: false, moves: false }).net
        const course = cashFlow(document, work, '2026-12')
        for (const end of ['low', 'likely', 'high'] as const) {
          const sum = course[end].months.reduce((total, month) => add(total, month.net), ZERO)
          expect(closeTo(subtract(sum, inUsd(net[end])), ZERO, usd('0.0001'))).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', 24, '2028-01'],
  ] as const)('%s and %i months is %s', (month, later, expected) => {
    expect(monthAfter(month, later)).toBe(expected)
  })

  it('a wave gives all of its part in the end', () => {
    const waves = [{ name: 'x', startsAfterMonths: 3, rampMonths: 4, weight: 1 }]
    expect([2, 3, 4, 6, 20].map((month) => activePart(waves, month))).toEqual([0, 0.25, 0.5, 1, 1])
  })
})
