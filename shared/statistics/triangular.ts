import type { Range } from '../domain/range.ts'

/**
 * The quantile function of the triangular distribution over three ends, which may stand in either order.
 *
 * @param at probability, from 0 to 1.
 */
export function triangular({ low, likely, high }: Range<number>, at: number): number {
  const [least, most] = low < high ? [low, high] : [high, low]
  if (least === most) return likely
  const peak = Math.min(most, Math.max(least, likely))
  const turn = (peak - least) / (most - least)
  return at < turn
    ? least + Math.sqrt(at * (most - least) * (peak - least))
    : most - Math.sqrt((1 - at) * (most - least) * (most - peak))
}

/** The mean of the triangular distribution over three ends. */
export function triangularMean({ low, likely, high }: Range<number>): number {
  return (low + likely + high) / 3
}
