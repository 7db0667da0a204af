import { divideRounded, type Amount } from '../domain/amount.ts'
import type { TokenPrices } from '../domain/price.ts'
import { effectivePrices } from '../prices/price-tokens.ts'
import type { PlanTokens } from './planning-input.ts'

/** Prices of one token of each kind, all of them known. */
export type UnitPrices = Readonly<Record<keyof PlanTokens, Amount>>

/** Whole tokens. */
export type ExactTokens = Readonly<Record<keyof PlanTokens, bigint>>

/**
 * What tokens cost at one model's prices, apart by what a plan may do with them: uncached input can become cache
 * reads, cache reads can become plain input.
 */
export interface TokenCosts {
  readonly uncached: Amount
  readonly uncachedAsReads: Amount
  readonly reads: Amount
  readonly readsAsUncached: Amount
  readonly writes: Amount
  readonly output: Amount
}

const PRICED_TOKENS = 1_000_000n

/** The costs of no tokens. */
export const NO_COSTS: TokenCosts = {
  uncached: 0n as Amount,
  uncachedAsReads: 0n as Amount,
  reads: 0n as Amount,
  readsAsUncached: 0n as Amount,
  writes: 0n as Amount,
  output: 0n as Amount,
}

/** Prices of one token from prices per million; a kind without a price takes the one of `effectivePrices`. */
export function unitPrices(stated: TokenPrices): UnitPrices {
  const prices = effectivePrices(stated)
  return {
    input: perToken(prices.input),
    cacheRead: perToken(prices.cacheRead),
    cacheWrite5m: perToken(prices.cacheWrite),
    cacheWrite1h: perToken(prices.cacheWrite1h),
    output: perToken(prices.output),
  }
}

/** Counts as integers; a fraction of a token, as some meters give, is rounded. */
export function exactTokens(tokens: PlanTokens): ExactTokens {
  return {
    input: BigInt(Math.round(tokens.input)),
    cacheRead: BigInt(Math.round(tokens.cacheRead)),
    cacheWrite5m: BigInt(Math.round(tokens.cacheWrite5m)),
    cacheWrite1h: BigInt(Math.round(tokens.cacheWrite1h)),
    output: BigInt(Math.round(tokens.output)),
  }
}

/** Exact: whole tokens times the price of one. */
export function tokenCosts(tokens: ExactTokens, prices: UnitPrices): TokenCosts {
  const { input, cacheRead } = tokens
  return {
    uncached: (input * prices.input) as Amount,
    uncachedAsReads: (input * prices.cacheRead) as Amount,
    reads: (cacheRead * prices.cacheRead) as Amount,
    readsAsUncached: (cacheRead * prices.input) as Amount,
    writes: (tokens.cacheWrite5m * prices.cacheWrite5m +
      tokens.cacheWrite1h * prices.cacheWrite1h) as Amount,
    output: (tokens.output * prices.output) as Amount,
  }
}

/** What the tokens written to the cache would cost as plain input. */
export function writesAsUncached(tokens: ExactTokens, prices: UnitPrices): Amount {
  return ((tokens.cacheWrite5m + tokens.cacheWrite1h) * prices.input) as Amount
}

/** The sum of two costs at the same prices. */
export function addCosts(a: TokenCosts, b: TokenCosts): TokenCosts {
  return {
    uncached: (a.uncached + b.uncached) as Amount,
    uncachedAsReads: (a.uncachedAsReads + b.uncachedAsReads) as Amount,
    reads: (a.reads + b.reads) as Amount,
    readsAsUncached: (a.readsAsUncached + b.readsAsUncached) as Amount,
    writes: (a.writes + b.writes) as Amount,
    output: (a.output + b.output) as Amount,
  }
}

/** What the tokens cost as they were used. */
export function totalCost(costs: TokenCosts): Amount {
  return (costs.uncached + costs.reads + costs.writes + costs.output) as Amount
}

function perToken(price: Amount): Amount {
  return divideRounded(price, PRICED_TOKENS) as Amount
}
