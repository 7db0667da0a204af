import { multiply, ONE, type Amount } from '../domain/amount.ts'
import type { FastParts, SpendParts } from './spend-parts.ts'

/** Kinds of tokens that levers and moves treat apart. */
export type TokenPart = 'uncached' | 'newReads' | 'cached' | 'output'

/**
 * The remaining tokens of some work as multiples of the original ones: `uncached` input that is still uncached,
 * `newReads` uncached input that is now read from the cache, `cached` reads and writes, and `output`.
 */
export type KeptTokens = Readonly<Record<TokenPart, Amount>>

/** The state of some work between two levers: cost at today's seller, with batch apart, and remaining tokens. */
export interface LeverWork {
  readonly plain: SpendParts
  readonly batch: SpendParts
  readonly kept: KeptTokens
}

/** The same in floating point, changed in place. */
export interface FastWork {
  readonly plain: FastParts
  readonly batch: FastParts
  readonly kept: Record<TokenPart, number>
}

/** The members that all levers have. */
interface LeverFacts {
  readonly kind: string
  /** The first version of the plan file that knows it. */
  readonly since: 1 | 2
}

/** A lever that works on a share of the money and the tokens. Work whose `needs` are not known is left unchanged. */
export interface LeverOnSpend extends LeverFacts {
  /** `list-price`: the tokens and today's price, by which the spend is divided into its parts. */
  readonly needs: 'spend' | 'list-price'
  /** The work after it. Source: HEADLESS.md, "Plan rules", Levers. */
  readonly exact: (work: LeverWork, share: Amount) => LeverWork
  /** The same in floating point, for draws. */
  readonly fast: (work: FastWork, share: number) => void
}

/** A lever that also needs today's seller's batch rate: the part of the price that batch work pays. */
interface LeverOnBatchRate extends LeverFacts {
  readonly needs: 'batch-rate'
  readonly exact: (work: LeverWork, share: Amount, batchFactor: Amount) => LeverWork
  readonly fast: (work: FastWork, share: number, batchFactor: number) => void
}

/** The position of the plan's moves among the levers; the moves have their own arithmetic. */
interface LeverOfMoves extends LeverFacts {
  readonly needs: 'moves'
}

/** A lever that has a share and a scope of its own. */
export type ShareLever = LeverOnSpend | LeverOnBatchRate

/** A lever: kind, needs, and exact and floating-point arithmetic. Its words are in the messages. */
export type Lever = ShareLever | LeverOfMoves

/** `1 − share`. */
export function remainder(share: Amount): Amount {
  return (ONE - share) as Amount
}

/** All tokens times an exact decimal. */
export function scaleTokens(kept: KeptTokens, factor: Amount): KeptTokens {
  return {
    uncached: multiply(kept.uncached, factor),
    newReads: multiply(kept.newReads, factor),
    cached: multiply(kept.cached, factor),
    output: multiply(kept.output, factor),
  }
}

/** The same in floating point, in place. */
export function scaleTokensFast(kept: FastWork['kept'], factor: number): void {
  kept.uncached *= factor
  kept.newReads *= factor
  kept.cached *= factor
  kept.output *= factor
}
