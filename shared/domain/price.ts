import type { Amount } from './amount.ts'
import type { CurrencyCode } from './money.ts'
import type { Day } from './day.ts'
import type { SellerId } from './seller.ts'

/** Prices per million tokens, in one currency. `undefined`: the seller states none. */
export interface TokenPrices {
  readonly input: Amount
  readonly cacheRead: Amount | undefined
  readonly cacheWrite: Amount | undefined
  /** One-hour writes; where it is missing the five-minute price stands. */
  readonly cacheWrite1h: Amount | undefined
  readonly output: Amount
}

/** One dated price of one seller for one model. Never overwritten: a change is a new entry. */
export interface PriceEntry extends TokenPrices {
  readonly seller: SellerId
  /** The exact id this entry is for. */
  readonly model: string
  /** First day it holds. */
  readonly from: Day
  /** The day after the last; `undefined` while it holds. */
  readonly until: Day | undefined
  readonly currency: CurrencyCode
  /** Share of the price that batch work pays; `undefined`: no batch rate is known. */
  readonly batchFactor: Amount | undefined
  readonly source: string
  /** The day the source was read, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly origin: 'user' | 'overlay' | 'library'
  /** Input tokens of one call from which the seller charges more; never applied, because a bill's row sums many calls. */
  readonly longContextFrom?: number
  /** The seller prices by the hour of the day; this is the dearest hour's price. */
  readonly isPeakPrice?: boolean
  /** The negotiated discount that these prices are after. */
  readonly discount?: AppliedDiscount
}

/** A percentage off, with the list prices it was taken from. */
export interface AppliedDiscount {
  readonly share: Amount
  readonly source: string
  readonly list: TokenPrices
}

/** How a price was found: exactly, by a dated suffix or listed alias, or only by a family resemblance. */
export type PriceMatch = 'exact' | 'alias' | 'family'

/** A family match is a suggestion for a person to confirm: it is never used to price anything by itself. */
export type PriceLookup =
  | { readonly kind: 'found'; readonly entry: PriceEntry; readonly match: 'exact' | 'alias' }
  | { readonly kind: 'suggestion'; readonly entry: PriceEntry; readonly match: 'family' }
  | { readonly kind: 'unknown' }

/** All that the core asks of prices. Always a seller, always a day. */
export interface PriceBook {
  readonly id: string
  readonly asOf: string
  readonly sha256: string
  find(seller: SellerId, model: string, day: Day): PriceLookup
}
