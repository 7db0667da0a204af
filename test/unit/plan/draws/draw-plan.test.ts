import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountToNumber } from '../../../../shared/domain/amount.ts'
import { evaluatePlan } from '../../../../shared/plan/evaluate-plan.ts'
import { drawPlan } from '../../../../shared/plan/draws/draw-plan.ts'
import { intervalOf } from '../../../../shared/plan/draws/draw-interval.ts'
import { namedDraws } from '../../../../shared/statistics/named-draws.ts'
import { partBeating } from '../../../../shared/statistics/percentiles.ts'
import { input, plan } from '../plan-arbitraries.ts'
import { inUsd, planDocument, planInput, planMove } from '../plan-fixture.ts'

const SOME = 50
const MANY = 4000

/** Two workloads that save 10 and 30 on a target whose tier nobody knows. */
const on = (first: number | null, second: number | null) =>
  planInput({
    workloads: [
      { id: 'a', spend: '40', tokens: { input: 10, output: 10 }, tierChance: first },
      { id: 'b', spend: '60', tokens: { input: 10, output: 10 }, tierChance: second },
    ],
  })
const move = planDocument({ moves: [planMove()] })
const savings = (first: number | null, second: number | null) =>
  drawPlan(move, on(first, second), namedDraws(1, MANY)).savings
const mean = (drawn: Float64Array) => drawn.reduce((sum, each) => sum + each, 0) / drawn.length

describe('a drawn plan', () => {
  it('is the exact one in every draw, where every assumption is fixed', () => {
    fc.assert(
      fc.property(input, plan, (whole, document) => {
        const exact = amountToNumber(inUsd(evaluatePlan(document, whole).net.likely))
        const { p10, p50, p90 } = intervalOf(
          drawPlan(document, whole, namedDraws(1, SOME)).nets,
          'USD',
          namedDraws(1, SOME),
        )
        const scale = 1 + Math.abs(exact)
        for (const end of [p10, p50, p90]) {
          expect(Math.abs(amountToNumber(inUsd(end)) - exact) / scale).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it('draws the same for the same plan, whatever was asked before', () => {
    const random = namedDraws(5, SOME)
    const first = drawPlan(move, on(0.5, 0.6), random)
    drawPlan(
      planDocument({ moves: [planMove({ share: { low: 0, likely: 0.5, high: 1 } })] }),
      on(0.1, 0.1),
      random,
    )
    expect(drawPlan(move, on(0.5, 0.6), random)).toEqual(first)
    expect(drawPlan(move, on(0.5, 0.6), namedDraws(6, SOME))).not.toEqual(first)
  })

  it('saves only on work whose tier is right in the draw, work by work', () => {
    const exact = amountToNumber(inUsd(evaluatePlan(move, on(null, null)).saving.likely))
    expect(new Set(savings(null, null))).toEqual(new Set([exact]))
    const [low, high] = [Math.min(...savings(0.5, null)), Math.max(...savings(0.5, null))]
    expect(high).toBeCloseTo(exact, 9)
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(exact)
    expect(new Set(savings(0.5, 0.5)).size).toBe(4)
    expect(mean(savings(0.25, 0.25)) / exact).toBeCloseTo(0.25, 1)
  })

  it('asks no chance where the target is of the tier that is paid', () => {
    const real = { id: 'a', spend: '40', tokens: { input: 10, output: 10 }, tierChance: 0.5 }
    const target = { seller: 'openai', model: 'gpt-5.4-mini' }
    const within = (paidTier: 'routine' | 'frontier') =>
      new Set(
        drawPlan(
          planDocument({ moves: [planMove({ to: target })] }),
          planInput({
            workloads: [{ ...real, paidTier }],
            prices: [
              { seller: 'openai', model: 'big', input: '10', output: '20' },
              { ...target, input: '1', output: '2' },
            ],
          }),
          namedDraws(1, SOME),
        ).savings,
      ).size
    expect(within('routine')).toBe(1)
    expect(within('frontier')).toBe(2)
  })

  it('draws one figure for one target model, whichever move it stands in', () => {
    const factor = { low: 3, likely: 2, high: 1 }
    const split = planDocument({
      moves: [
        planMove({ where: { workload: ['a'] }, inputFactor: factor }),
        planMove({ where: { workload: ['b'] }, inputFactor: factor }),
      ],
    })
    const whole = planDocument({ moves: [planMove({ inputFactor: factor })] })
    const drawn = (document: typeof whole) =>
      drawPlan(document, on(null, null), namedDraws(3, SOME)).nets
    drawn(split).forEach((net, draw) => {
      expect(net).toBeCloseTo(drawn(whole)[draw] ?? NaN, 9)
    })
  })
})

it('a comparison draw by draw is symmetric', () => {
  const drawn = fc
    .array(fc.tuple(fc.integer({ max: 5, min: 0 }), fc.integer({ max: 5, min: 0 })), {
      minLength: 1,
    })
    .map(
      (pairs) =>
        [Float64Array.from(pairs, ([a]) => a), Float64Array.from(pairs, ([, b]) => b)] as const,
    )
  fc.assert(
    fc.property(drawn, ([a, b]) => {
      expect(partBeating(a, b) + partBeating(b, a)).toBeCloseTo(1, 12)
    }),
  )
})

it('refuses fewer than one draw', () => {
  expect(() => namedDraws(1, 0)).toThrow(RangeError)
})
