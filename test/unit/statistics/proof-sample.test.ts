import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfAtMost } from '../../../shared/statistics/binomial.ts'
import { comparisonsNeeded, provenShare } from '../../../shared/statistics/proof-sample.ts'

describe('how many blind comparisons are needed', () => {
  it.each([
    { max: 0.05, confidence: 0.95, worse: 0, is: 59 },
    { max: 0.03, confidence: 0.95, worse: 0, is: 99 },
    { max: 0.01, confidence: 0.95, worse: 0, is: 299 },
    { max: 0.05, confidence: 0.95, worse: 1, is: 93 },
    { max: 0.05, confidence: 0.95, worse: 3, is: 153 },
    { max: 0.1, confidence: 0.9, worse: 0, is: 22 },
    { max: 0.1, confidence: 0.99, worse: 0, is: 44 },
  ])(
    'at most $max worse at $confidence with $worse worse: $is',
    ({ max, confidence, worse, is }) => {
      expect(comparisonsNeeded(max, confidence, worse).comparisons).toBe(is)
    },
  )

  it('is near the rule of three', () => {
    expect(comparisonsNeeded(0.01, 0.95, 0).ruleOfThree).toBe(300)
  })

  it('refuses shares outside 0 to 1', () => {
    expect(() => comparisonsNeeded(0, 0.95, 0)).toThrow(RangeError)
    expect(() => comparisonsNeeded(0.05, 1, 0)).toThrow(RangeError)
  })
})

describe('what a result proves', () => {
  it.each([
    { comparisons: 100, worse: 0, is: 0.0295 },
    { comparisons: 100, worse: 3, is: 0.0757 },
    { comparisons: 20, worse: 2, is: 0.2826 },
    { comparisons: 10, worse: 10, is: 1 },
    { comparisons: 0, worse: 0, is: 1 },
  ])('$worse worse of $comparisons: at most $is', ({ comparisons, worse, is }) => {
    expect(provenShare(comparisons, worse, 0.95)).toBeCloseTo(is, 3)
  })

  it('is the other side of the same sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 80, max: 99 }),
        (worse, percent, sure) => {
          const [max, confidence] = [percent / 100, sure / 100]
          const { comparisons } = comparisonsNeeded(max, confidence, worse)
          expect(provenShare(comparisons, worse, confidence)).toBeLessThanOrEqual(max + 1e-9)
          expect(chanceOfAtMost(worse, comparisons - 1, max)).toBeGreaterThan(1 - confidence)
        },
      ),
    )
  })
})
