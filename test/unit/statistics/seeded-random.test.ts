import { expect, it } from 'vitest'
import { randomText, seededRandom, seedOf } from '../../../shared/statistics/seeded-random.ts'

it('gives the same numbers for the same seed, and others for another', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

it('stays from 0 up to, not including, 1 and is even enough', () => {
  const random = seededRandom(1)
  const numbers = Array.from({ length: 10_000 }, random)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1)
})

it('makes a seed and an identifier of a text', () => {
  expect(seedOf('a')).not.toBe(seedOf('b'))
  expect(randomText(seededRandom(seedOf('a')), 24)).toHaveLength(24)
})
