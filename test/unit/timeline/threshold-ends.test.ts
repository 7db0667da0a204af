import { expect, it } from 'vitest'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { breakEvenThresholds } from '../../../shared/timeline/thresholds.ts'
import { planDocument, planInput, planMove } from '../plan/plan-fixture.ts'

it('a threshold stands beside what each of the three cases assumes', () => {
  const input = planInput({
    workloads: [{ spend: '60', tokens: { input: 2, cacheRead: 8, output: 2 } }],
    prices: [{ seller: 'z-ai', model: 'small', input: '5', cacheRead: '0.5', output: '10' }],
  })
  const plan = planDocument({
    moves: [
      planMove({
        share: { low: 0.5, likely: 0.9, high: 1 },
        inputFactor: 1,
        outputFactor: { low: 4, likely: 1, high: 1 },
        fallbackShare: { low: 0.3, likely: 0.1, high: 0 },
        cacheCarryOver: { low: 0, likely: 0.5, high: 1 },
      }),
    ],
  })
  const thresholds = breakEvenThresholds(plan, input, evaluatePlan(plan, input))
  expect(thresholds.map(({ kind, ends }) => [kind, ends.low, ends.likely, ends.high])).toEqual([
    ['tokens', 1.5, 1, 1],
    ['fallback', 0.3, 0.1, 0],
    ['cache-carry-over', 0, 0.5, 1],
    ['cache-hit', 0, 0.4, 0.8],
  ])
  for (const { assumed, ends } of thresholds) expect(assumed).toBe(ends.likely)
})
