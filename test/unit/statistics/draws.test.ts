import { describe, expect, it } from 'vitest'
import { partAbove, percentiles } from '../../../shared/statistics/percentiles.ts'
import { triangular } from '../../../shared/statistics/triangular.ts'

describe('the triangular distribution', () => {
  it.each([
    { at: 0, value: 1 },
    { at: 1, value: 4 },
    { at: 1 / 3, value: 2 },
  ])('a triangle from 1 over 2 to 4 has $value at $at', ({ at, value }) => {
    expect(triangular({ low: 4, likely: 2, high: 1 }, at)).toBeCloseTo(value, 12)
    expect(triangular({ low: 1, likely: 2, high: 4 }, at)).toBeCloseTo(value, 12)
  })
})

describe('percentiles of draws', () => {
  const drawn = Float64Array.from({ length: 100 }, (_, at) => 100 - at)

  it('are the smallest draws at or below which so many percent lie', () => {
    expect(percentiles(drawn)).toEqual({ p5: 5, p25: 25, p50: 50, p75: 75, p95: 95 })
  })

  it('leave the draws in their order', () => {
    percentiles(drawn)
    expect(drawn[0]).toBe(100)
  })

  it.each([
    { limit: 0, part: 1 },
    { limit: 25, part: 0.75 },
    { limit: 100, part: 0 },
  ])('$part of them lie above $limit', ({ limit, part }) => {
    expect(partAbove(drawn, limit)).toBe(part)
  })
})
