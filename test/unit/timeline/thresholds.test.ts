import { describe, expect, it } from 'vitest'
import { amountToNumber } from '../../../shared/domain/amount.ts'
import type { PlanMove } from '../../../shared/document/user/plan-document.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { breakEvenThresholds } from '../../../shared/timeline/thresholds.ts'
import { sampleSize } from '../../../shared/statistics/binomial.ts'
import { inUsd, planDocument, planInput, planMove } from '../plan/plan-fixture.ts'

const on = planInput({
  workloads: [{ spend: '60', tokens: { input: 2, cacheRead: 8, output: 2 } }],
  prices: [{ seller: 'z-ai', model: 'small', input: '5', cacheRead: '0.5', output: '10' }],
})
const MOVE: Partial<PlanMove> = {
  inputFactor: 1.1,
  outputFactor: 1.2,
  fallbackShare: 0.1,
  cacheCarryOver: 0.8,
  share: 0.9,
}
const plan = (changes: Partial<PlanMove>) =>
  planDocument({ moves: [planMove({ ...MOVE, ...changes })] })
const document = plan({})
const thresholds = breakEvenThresholds(document, on, evaluatePlan(document, on))
const zeroAt = (kind: string): number =>
  thresholds.find((threshold) => threshold.kind === kind)?.zeroAt ?? NaN
const saving = (changes: Partial<PlanMove>): number =>
  amountToNumber(inUsd(evaluatePlan(plan(changes), on).saving.likely))

describe('break-even thresholds', () => {
  it('at each of them the saving is zero', () => {
    const times = zeroAt('tokens') / ((10 * 1.1 + 2 * 1.2) / 12)
    expect(saving({ inputFactor: 1.1 * times, outputFactor: 1.2 * times })).toBeCloseTo(0, 9)
    expect(saving({ fallbackShare: zeroAt('fallback') })).toBeCloseTo(0, 9)
    expect(saving({ cacheCarryOver: zeroAt('cache-carry-over') })).toBeCloseTo(0, 9)
    expect(zeroAt('cache-hit')).toBeCloseTo(zeroAt('cache-carry-over') * 0.8, 9)
  })

  it('stand beside what is assumed, and none is crossed while the plan saves', () => {
    expect(saving({})).toBeGreaterThan(0)
    expect(
      thresholds.map(({ kind, assumed, isCrossed }) => [kind, assumed.toFixed(3), isCrossed]),
    ).toEqual([
      ['tokens', '1.117', false],
      ['fallback', '0.100', false],
      ['cache-carry-over', '0.800', false],
      ['cache-hit', '0.640', false],
    ])
    const dear = plan({ outputFactor: 9 })
    const crossed = breakEvenThresholds(dear, on, evaluatePlan(dear, on))
    expect(crossed.find(({ kind }) => kind === 'tokens')?.isCrossed).toBe(true)
  })
})

describe('a sample that proves a failure rate', () => {
  it.each([
    { rate: 0.01, failures: 0, samples: 299 },
    { rate: 0.05, failures: 0, samples: 59 },
    { rate: 0.1, failures: 0, samples: 29 },
    { rate: 0.1, failures: 1, samples: 46 },
    { rate: 0.1, failures: 5, samples: 103 },
    { rate: 0.05, failures: 1, samples: 93 },
  ])('$samples of $rate with $failures failures', ({ rate, failures, samples }) => {
    expect(sampleSize(rate, failures, 0.95)).toBe(samples)
  })

  it('is close to three by the rate when none may fail', () => {
    for (const rate of [0.002, 0.01, 0.03]) {
      expect(sampleSize(rate, 0, 0.95) * rate).toBeCloseTo(3, 1)
    }
  })

  it.each([
    [0, 0.95],
    [1, 0.95],
    [0.1, 0],
    [0.1, 1],
  ])('refuses a rate of %d at %d', (rate, confidence) => {
    expect(() => sampleSize(rate, 0, confidence)).toThrow(RangeError)
  })
})
