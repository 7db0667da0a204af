/** The three ends of an estimate: `low` holds the pessimistic value of every parameter. */
export const ENDS = ['low', 'likely', 'high'] as const

export type End = (typeof ENDS)[number]

/** One value for each end. */
export interface Range<T> {
  readonly low: T
  readonly likely: T
  readonly high: T
}

/** Computes a value for each end. */
export function forEachEnd<T>(compute: (end: End) => T): Range<T> {
  return { low: compute('low'), likely: compute('likely'), high: compute('high') }
}

/** Applies the same change to each end. */
export function mapEnds<T, U>(range: Range<T>, change: (value: T) => U): Range<U> {
  return { low: change(range.low), likely: change(range.likely), high: change(range.high) }
}
