import type { RangeScale } from './RangeBars.tsx'

const STEPS = [1, 2, 2.5, 5, 10] as const

/** A scale that holds zero and all values, with few round ticks. */
export function rangeScale(
  values: readonly number[],
  tickCount: number,
  text: (value: number) => string,
): RangeScale {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const rough = (high - low || 1) / tickCount
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((factor) => factor * power >= rough) ?? 10) * power
  const top = Math.max(step, Math.ceil(high / step) * step)
  // A little room below zero shows the negative end without giving it a whole step.
  const min = low < 0 ? Math.min(low * 1.05, -step * 0.15) : -step * 0.08
  const count = Math.round(top / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const value = index * step
    return { value, text: text(value) }
  })
  return { min, max: top, ticks }
}
