import type { PlanDetails } from '../../shared/views/plan-timeline.ts'

/** Round values on both sides of zero that hold all of `values`. */
export function roundTicks(values: readonly number[], count: number): readonly number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const rough = (high - low || 1) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
}

/** Which of `count` names there is room for: every so many, beginning with the first. */
export function nameEvery(count: number, width: number, nameWidth: number): number {
  const room = Math.max(1, Math.floor(width / nameWidth))
  return Math.max(1, Math.ceil(count / room))
}

/** The end of a ruler: round enough to read, and beyond everything that is marked on it. */
export function rulerEnd(
  kind: PlanDetails['dials'][number]['kind'],
  marks: readonly number[],
): number {
  return kind === 'tokens' ? Math.max(2, ...marks.map((mark) => mark * 1.2)) : 1
}
