import { divideRounded, ONE, type Amount } from '../domain/amount.ts'
import type { PriceEntry, TokenPrices } from '../domain/price.ts'
import { totalTokens, type TokenCounts } from '../domain/tokens.ts'

/** Prices with nothing missing: what a computation uses. */
export type EffectivePrices = { readonly [K in keyof TokenPrices]: Amount }

const MILLION = 1_000_000n

/**
 * What each kind of token costs when the seller states no price for it: cached input and cache writes cost what
 * input costs, one-hour writes what five-minute writes cost. The same for an incumbent and a candidate.
 *
 * Source: HEADLESS.md, "The arithmetic of a move" and "Plan rules", Candidate price and Details.
 */
export function effectivePrices(entry: TokenPrices): EffectivePrices {
  const cacheWrite = entry.cacheWrite ?? entry.input
  return {
    input: entry.input,
    cacheRead: entry.cacheRead ?? entry.input,
    cacheWrite,
    cacheWrite1h: entry.cacheWrite1h ?? cacheWrite,
    output: entry.output,
  }
}

/**
 * What the tokens cost at the entry's price, in the entry's currency, rounded once at the thirtieth decimal.
 * A kind of token that the file does not count adds nothing.
 *
 * @returns `undefined` when no count is known, and for batch work when the entry states no batch rate.
 */
export function priceTokens(
  tokens: TokenCounts,
  entry: PriceEntry,
  { batch }: { readonly batch: boolean },
): Amount | undefined {
  const factor = batch ? entry.batchFactor : ONE
  if (factor === undefined || totalTokens(tokens) === undefined) return undefined
  const prices = effectivePrices(entry)
  const perMillion =
    part(tokens.input, prices.input) +
    part(tokens.cacheRead, prices.cacheRead) +
    part(tokens.cacheWrite5m, prices.cacheWrite) +
    part(tokens.cacheWrite1h, prices.cacheWrite1h) +
    part(tokens.output, prices.output)
  return divideRounded(perMillion * factor, MILLION * ONE) as Amount
}

function part(count: number | undefined, price: Amount): bigint {
  return count === undefined ? 0n : BigInt(count) * price
}
