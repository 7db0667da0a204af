/** Least, middle and largest of several measurements. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** @throws RangeError when there is nothing to sum up. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  const median = sorted[Math.floor(sorted.length / 2)]
  if (min === undefined || median === undefined || max === undefined) {
    throw new RangeError('no measurements')
  }
  return { min, median, max }
}

/** The value below which this share of the measurements lies. @throws RangeError when there is nothing to sum up. */
export function atShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new RangeError('no measurements')
  return value
}

/** One line of the output: what, the median, and how far the runs lay apart. */
export function told(what: string, values: readonly number[], unit: string, places = 0): string {
  const { min, median, max } = spread(values)
  const [low, middle, high] = [min, median, max].map((value) => value.toFixed(places))
  const suffix = unit === '' ? '' : ` ${unit}`
  return `${what.padEnd(58)} ${String(middle).padStart(8)}${suffix}   (${String(low)} to ${String(high)})`
}

/** Run by run: measurements that were taken in turns share what else the machine was doing. */
export function ratios(values: readonly number[], base: readonly number[]): readonly number[] {
  return values.map((value, i) => value / (base[i] ?? Number.NaN))
}
