import { amountOf, ZERO, type Amount } from '../domain/amount.ts'
import type { Range } from '../domain/plan-result.ts'
import type { PlanDocument, PlanMove, Ranged } from '../domain/plan-document.ts'

/** The three ends of the saving: `low` is the pessimistic one. */
export const ENDS = ['low', 'likely', 'high'] as const

export type End = (typeof ENDS)[number]

/** The figures of a move that may be a range, in the order in which they are shown. */
export const MOVE_PARAMETERS = [
  'share',
  'inputFactor',
  'outputFactor',
  'attempts',
  'fallbackShare',
  'cacheCarryOver',
  'batchCarryOver',
] as const satisfies readonly (keyof PlanMove)[]

/** One end of every figure of a move, as exact decimals. */
export type MoveTerms = Readonly<Record<(typeof MOVE_PARAMETERS)[number], Amount>>

/** The figures of a plan in one scenario. */
export interface PlanTerms {
  readonly moves: readonly MoveTerms[]
  /** One for each lever, in the plan's order; zero stands for the model switch, which has no share of its own. */
  readonly leverShares: readonly Amount[]
}

/** One end of a figure. A number stands for all three. */
export function endOf(ranged: Ranged, end: End): number {
  return typeof ranged === 'number' ? ranged : ranged[end]
}

/** The scenario in which every figure stands at the same end. */
export function termsAt(plan: PlanDocument, end: End): PlanTerms {
  return {
    moves: plan.moves.map((move) => moveTerms(move, end)),
    leverShares: plan.levers.map((lever) =>
      lever.kind === 'model-switch' ? ZERO : amountOf(endOf(lever.share, end)),
    ),
  }
}

/** Three results, one for each end. */
export function forEachEnd<T>(compute: (end: End) => T): Range<T> {
  return { low: compute('low'), likely: compute('likely'), high: compute('high') }
}

/** Another value for each end. */
export function mapEnds<T, U>(range: Range<T>, change: (value: T) => U): Range<U> {
  return { low: change(range.low), likely: change(range.likely), high: change(range.high) }
}

function moveTerms(move: PlanMove, end: End): MoveTerms {
  const at = (parameter: keyof MoveTerms): Amount => amountOf(endOf(move[parameter], end))
  return {
    share: at('share'),
    inputFactor: at('inputFactor'),
    outputFactor: at('outputFactor'),
    attempts: at('attempts'),
    fallbackShare: at('fallbackShare'),
    cacheCarryOver: at('cacheCarryOver'),
    batchCarryOver: at('batchCarryOver'),
  }
}
