import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { PlanMove } from '../../../../shared/document/user/plan-document.ts'
import type { Ranged } from '../../../../shared/document/user/plan-parts.ts'
import type { Range } from '../../../../shared/domain/range.ts'

/** The figures of a move that a slider changes, with the ends of the slider. */
export const SLIDERS = [
  { name: 'share', min: 0, max: 1, step: 0.01 },
  { name: 'outputFactor', min: 0.25, max: 4, step: 0.05 },
  { name: 'fallbackShare', min: 0, max: 1, step: 0.01 },
  { name: 'cacheCarryOver', min: 0, max: 1, step: 0.01 },
] as const

export type SliderName = (typeof SLIDERS)[number]['name']

/** What a figure may be, and whether more of it saves more: `low` is always the end that saves least. */
export interface Bounds {
  readonly least: number
  readonly most: number
  readonly isMoreBetter: boolean
}

/** A part of the work, of the tokens, of a bill. */
export const SHARE_BOUNDS: Bounds = { least: 0, most: 1, isMoreBetter: true }

const FACTOR_BOUNDS: Bounds = { least: 0.0001, most: 1000, isMoreBetter: false }

/** Every figure of a move, in the order in which the work meets them. */
export const FACTORS = [
  { name: 'share', isShare: true, ...SHARE_BOUNDS },
  { name: 'inputFactor', isShare: false, ...FACTOR_BOUNDS },
  { name: 'outputFactor', isShare: false, ...FACTOR_BOUNDS },
  { name: 'attempts', isShare: false, ...FACTOR_BOUNDS, least: 1 },
  { name: 'fallbackShare', isShare: true, ...SHARE_BOUNDS, isMoreBetter: false },
  { name: 'cacheCarryOver', isShare: true, ...SHARE_BOUNDS },
  { name: 'batchCarryOver', isShare: true, ...SHARE_BOUNDS },
] as const

export type FactorName = (typeof FACTORS)[number]['name']

/** All three ends of a figure. */
export function endsOf(figure: Ranged): Range<number> {
  return typeof figure === 'number' ? { low: figure, likely: figure, high: figure } : figure
}

/** What keeps three ends from being a range; a plan with such a figure would be refused as a file. */
export function rangeFault(
  { low, likely, high }: Range<number>,
  { least, most, isMoreBetter }: Bounds,
): 'bounds' | 'order' | undefined {
  if ([low, likely, high].some((end) => !(end >= least && end <= most))) return 'bounds'
  const isInOrder = isMoreBetter ? low <= likely && likely <= high : low >= likely && likely >= high
  return isInOrder ? undefined : 'order'
}

/** The plan with another likely value; an end that it passes goes with it, so that low, likely, high stay in order. */
export function withLikely(
  plan: EditablePlan,
  place: number,
  name: SliderName,
  value: number,
): EditablePlan {
  return withMove(plan, place, (move) => ({ ...move, [name]: moved(move[name], value) }))
}

/** The plan with all three ends of one figure of a move. */
export function withFactor(
  plan: EditablePlan,
  place: number,
  name: FactorName,
  ends: Range<number>,
): EditablePlan {
  return withMove(plan, place, (move) => ({ ...move, [name]: rangedOf(ends) }))
}

/** The plan without one of its moves. */
export function withoutMove(plan: EditablePlan, place: number): EditablePlan {
  return { ...plan, moves: plan.moves.filter((_, at) => at !== place) }
}

/** Three ends as a plan writes them: one number where they are the same. */
export function rangedOf(ends: Range<number>): Ranged {
  const { low, likely, high } = ends
  return low === likely && likely === high ? likely : ends
}

/** The same plan in the version that knows costs by item, waves, a discount rate and waste. */
export function asVersion2(plan: EditablePlan): EditablePlan {
  return plan.schema === 'ai-spend-plan/2' ? plan : { ...plan, schema: 'ai-spend-plan/2' }
}

function withMove(
  plan: EditablePlan,
  place: number,
  change: (move: PlanMove) => PlanMove,
): EditablePlan {
  const moves = plan.moves.map((move, at) => (at === place ? change(move) : move))
  return { ...plan, moves }
}

function moved(figure: Ranged, likely: number): Ranged {
  if (typeof figure === 'number') return likely
  const { low, high } = figure
  return low <= high
    ? { low: Math.min(low, likely), likely, high: Math.max(high, likely) }
    : { low: Math.max(low, likely), likely, high: Math.min(high, likely) }
}
