import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountToNumber } from '../../../../shared/domain/amount.ts'
import { evaluatePlan } from '../../../../shared/plan/evaluate-plan.ts'
import { fastHorizon } from '../../../../shared/plan/draws/fast-horizon.ts'
import { fastPlan } from '../../../../shared/plan/draws/fast-plan.ts'
import { simulate } from '../../../../shared/plan/draws/simulate.ts'
import { namedDraws } from '../../../../shared/statistics/named-draws.ts'
import { input, minimum, plan, spend } from '../plan-arbitraries.ts'
import { inUsd, planDocument, planInput, planMove } from '../plan-fixture.ts'

const ends = ['low', 'likely', 'high'] as const

describe('the fast evaluator', () => {
  it('gives the exact saving but for rounding, with commitments, tiers, waste and nodes', () => {
    fc.assert(
      fc.property(input, plan, spend, fc.boolean(), (on, document, amount, isFull) => {
        const whole = {
          ...document,
          ...(isFull
            ? {
                schema: 'ai-spend-plan/2' as const,
                levers: [{ kind: 'waste' as const, where: {}, share: 0.1 }, ...document.levers],
                commitments: [minimum(amount)],
                discountTiers: [
                  {
                    provider: 'openai',
                    monthlySpend: { USD: amount },
                    discount: 0.1,
                    until: '2027-01-31',
                  },
                ],
              }
            : {}),
        }
        const exact = evaluatePlan(whole, on, { drivers: false, moves: false })
        const fast = fastPlan(whole, on)
        for (const end of ends) {
          const expected = amountToNumber(inUsd(exact.saving[end]))
          const off = Math.abs(fast.saving(fast.terms[end]) - expected)
          expect(off).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected) + fast.baseline) * 100)
        }
      }),
    )
  })

  it('carries a saving to the horizon as the exact net does', () => {
    const document = planDocument({
      costs: { oneOff: { USD: '100' }, monthly: { USD: '7' } },
      moves: [planMove({ share: 0.5 })],
    })
    const on = planInput({ workloads: [{ spend: '30', tokens: { input: 1, output: 1 } }] })
    const fast = fastHorizon(document, on)
    const { likely } = fast.terms
    expect(fast.saving(likely) - fast.costs(likely)).toBeCloseTo(
      amountToNumber(inUsd(evaluatePlan(document, on).net.likely)),
      9,
    )
  })
})

describe('a simulation', () => {
  const document = planDocument({
    moves: [
      planMove({
        share: { low: 0.5, likely: 0.7, high: 0.9 },
        outputFactor: { low: 4, likely: 2, high: 1 },
        fallbackShare: { low: 0.25, likely: 0.1, high: 0.05 },
      }),
    ],
  })
  const on = planInput({ workloads: [{ spend: '30', tokens: { input: 1, output: 1 } }] })
  const run = (seed: number, draws = 2000) => simulate(document, on, namedDraws(seed, draws))

  it('says the same for the same seed, and states it', () => {
    expect(run(7)).toEqual(run(7))
    expect(run(7).seed).toBe(7)
    expect(run(8).saving).not.toEqual(run(7).saving)
  })

  it('lies between low and high, in order', () => {
    const { saving } = run(1)
    const exact = evaluatePlan(document, on).saving
    const order = [saving.p5, saving.p25, saving.p50, saving.p75, saving.p95]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(saving.p5).toBeGreaterThan(amountToNumber(inUsd(exact.low)))
    expect(saving.p95).toBeLessThan(amountToNumber(inUsd(exact.high)))
    expect(run(1).probabilityOfSaving).toBe(1)
  })

  it('refuses no draws', () => {
    expect(() => run(1, 0)).toThrow(RangeError)
  })
})
