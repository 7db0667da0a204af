import { add, multiply, ONE, ZERO, type Amount } from '../../domain/amount.ts'
import type { SellerId } from '../../domain/seller.ts'
import type { Lot } from './lots.ts'
import { sumOfParts, type SpendParts } from './spend-parts.ts'

/** What of a lot's tokens is left, as multiples of what there was. Only waste takes output away. */
export interface InputShares {
  /** Uncached input that is still uncached. */
  readonly uncached: Amount
  /** Uncached input that is now read from the cache. */
  readonly newReads: Amount
  /** Cache reads and writes. */
  readonly cached: Amount
  readonly output: Amount
}

/** What one move does to one lot. */
export interface MoveOutcome {
  readonly move: number
  /** Money that leaves today's seller. */
  readonly moved: Amount
  /** Money that comes back to it: the work that is run again. */
  readonly back: Amount
  /** What the candidate charges when no cache read is carried over. */
  readonly uncachedRun: Amount
  /** What is saved on that when all of them are. */
  readonly carried: Amount
  /** What the candidate charges. */
  readonly run: Amount
  readonly seller: SellerId
}

/** A lot after some levers. */
export interface LotState {
  readonly plain: SpendParts
  readonly batch: SpendParts
  readonly input: InputShares
  /** In the order in which the moves were made. */
  readonly outcomes: readonly MoveOutcome[]
}

/** A lot as the files show it. */
export function untouched(lot: Lot): LotState {
  const one = ONE as Amount
  const input = { uncached: one, newReads: ZERO, cached: one, output: one }
  return { plain: lot.plain, batch: lot.batch, input, outcomes: [] }
}

/** Money that still stands with today's seller, reruns included. */
export function spendWithIncumbent(state: LotState): Amount {
  return add(sumOfParts(state.plain), sumOfParts(state.batch))
}

/** All money, the candidates' included. */
export function totalSpend(state: LotState): Amount {
  return state.outcomes.reduce((sum, { run }) => add(sum, run), spendWithIncumbent(state))
}

/** `1 − share`. */
export function remainder(share: Amount): Amount {
  return (ONE - share) as Amount
}

/** The product of exact decimals. */
export function product(first: Amount, ...others: readonly Amount[]): Amount {
  return others.reduce(multiply, first)
}
