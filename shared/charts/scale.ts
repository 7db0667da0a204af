import type { Threshold } from '../views/plan-timeline.ts'
import type { RangeScale } from './chart-data.ts'

const STEPS = [1, 2, 2.5, 5, 10] as const

/** A value as a place between two pixels. */
export type Place = (value: number) => number

/** Places from `start` to `end` pixels for values from `min` to `max`. An empty domain is placed at `start`. */
export function linear(min: number, max: number, start: number, end: number): Place {
  const span = max - min || 1
  return (value) => start + ((value - min) / span) * (end - start)
}

/** Ends of an axis that holds zero and all values. */
export function domainWithZero(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

/** Round values on both sides of zero that hold all of `values`. */
export function roundTicks(values: readonly number[], count: number): readonly number[] {
  const [low, high] = domainWithZero(values)
  const step = roundStep(high - low, count)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
}

/**
 * A scale that holds zero and all values, with few round ticks.
 *
 * @param text writes a tick in the unit of the chart.
 */
export function rangeScale(
  values: readonly number[],
  tickCount: number,
  text: (value: number) => string,
): RangeScale {
  const [low, high] = domainWithZero(values)
  const step = roundStep(high - low, tickCount)
  const top = Math.max(step, Math.ceil(high / step) * step)
  // A little room below zero shows the negative end without giving it a whole step.
  const min = low < 0 ? Math.min(low * 1.05, -step * 0.15) : -step * 0.08
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => {
    const value = index * step
    return { value, text: text(value) }
  })
  return { min, max: top, ticks }
}

/** Which of `count` names there is room for: every so many, beginning with the first. */
export function nameEvery(count: number, width: number, nameWidth: number): number {
  const room = Math.max(1, Math.floor(width / nameWidth))
  return Math.max(1, Math.ceil(count / room))
}

/** The end of a ruler: round enough to read, and beyond everything that is marked on it. */
export function rulerEnd(kind: Threshold['kind'], marks: readonly number[]): number {
  return kind === 'tokens' ? Math.max(2, ...marks.map((mark) => mark * 1.2)) : 1
}

function roundStep(span: number, count: number): number {
  const rough = (span || 1) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((factor) => factor * power >= rough) ?? 10) * power
}
