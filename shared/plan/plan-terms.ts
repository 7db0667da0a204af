import { amountOf, ZERO, type Amount } from '../domain/amount.ts'
import type { End } from '../domain/range.ts'
import type { MoveParameter, PlanDocument, PlanMove } from '../document/user/plan-document.ts'
import type { Ranged } from '../document/user/plan-parts.ts'

/** The figures of a move that may be a range, in the order in which they are shown. */
export const MOVE_PARAMETERS = [
  'share',
  'inputFactor',
  'outputFactor',
  'attempts',
  'fallbackShare',
  'cacheCarryOver',
  'batchCarryOver',
] as const satisfies readonly MoveParameter[]

/** One end of every figure of a move, as exact decimals. */
export type MoveTerms = Readonly<Record<MoveParameter, Amount>>

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
