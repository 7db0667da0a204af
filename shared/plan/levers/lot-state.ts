import { add, multiply, ONE, ZERO, type Amount } from '../../domain/amount.ts'
import type { SellerId } from '../../domain/seller.ts'
import type { Lot } from './lots.ts'
import type { LeverWork } from '../../levers/lever.ts'
import { sumOfParts } from '../../levers/spend-parts.ts'

/** What one move does to one lot. */
export interface MoveOutcome {
  readonly move: number
  /** Money that leaves today's seller. */
  readonly moved: Amount
  /** Cost that returns to it: the reruns. */
  readonly back: Amount
  /** What the candidate charges when no cache read is carried over. */
  readonly uncachedRun: Amount
  /** The reduction of that charge when all cache reads are carried over. */
  readonly carried: Amount
  /** What the candidate charges. */
  readonly run: Amount
  readonly seller: SellerId
}

/** A lot after some levers. */
export interface LotState extends LeverWork {
  /** In the order in which the moves were made. */
  readonly outcomes: readonly MoveOutcome[]
}

/** A lot as the files show it. */
export function untouched(lot: Lot): LotState {
  const one = ONE as Amount
  const kept = { uncached: one, newReads: ZERO, cached: one, output: one }
  return { plain: lot.plain, batch: lot.batch, kept, outcomes: [] }
}

/** Cost that remains at today's seller, including reruns. */
export function spendWithIncumbent(state: LotState): Amount {
  return add(sumOfParts(state.plain), sumOfParts(state.batch))
}

/** All money, the candidates' included. */
export function totalSpend(state: LotState): Amount {
  return state.outcomes.reduce((sum, { run }) => add(sum, run), spendWithIncumbent(state))
}

/** The product of exact decimals. */
export function product(first: Amount, ...others: readonly Amount[]): Amount {
  return others.reduce(multiply, first)
}
