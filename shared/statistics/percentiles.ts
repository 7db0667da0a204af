import type { Percentiles } from '../views/plan-timeline.ts'

/** The percentiles of draws by nearest rank: each is itself a draw. Draws stay in their order; of none all are 0. */
export function percentiles(drawn: Float64Array): Percentiles {
  const sorted = drawn.toSorted()
  const at = (percent: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) }
}

/** The share of the draws, from 0 to 1, that lie above a limit. */
export function partAbove(drawn: Float64Array, limit: number): number {
  return drawn.reduce((count, value) => count + (value > limit ? 1 : 0), 0) / drawn.length
}
