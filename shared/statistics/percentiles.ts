import type { Percentiles } from '../views/plan-timeline.ts'

/** The percentiles of draws by nearest rank: each is itself a draw. Draws stay in their order; of none all are 0. */
export function percentiles(drawn: Float64Array): Percentiles {
  const sorted = drawn.toSorted()
  const at = (percent: number): number => quantile(sorted, percent)
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) }
}

/** One percentile by nearest rank. @param sorted in ascending order; of none it is 0. */
export function quantile(sorted: Float64Array, percent: number): number {
  const rank = Math.ceil((percent / 100) * sorted.length) - 1
  return sorted[Math.min(sorted.length - 1, rank)] ?? 0
}

/** The share of the draws, from 0 to 1, that lie above a limit. */
export function partAbove(drawn: Float64Array, limit: number): number {
  return drawn.reduce((count, value) => count + (value > limit ? 1 : 0), 0) / drawn.length
}

/**
 * The share of the draws, from 0 to 1, in which one beats another; a tie counts half, so that both shares add up to 1.
 *
 * @param other drawn with the same numbers.
 */
export function partBeating(drawn: Float64Array, other: Float64Array): number {
  const wins = drawn.reduce((count, value, at) => {
    const rival = other[at] ?? 0
    return count + (value > rival ? 1 : value === rival ? 0.5 : 0)
  }, 0)
  return wins / drawn.length
}
