import type { MoneyText } from '../domain/money.ts'
import type { PriceEntry, PriceMatch } from '../domain/price.ts'
import type { Tier } from '../domain/tier.ts'

/** `added`: there was no price before. `ended`: there is none any more. */
export type ChangeKind = 'added' | 'changed' | 'ended'

/** The prices of one side of a change, as exact texts; `null` where the seller states none. */
export interface PriceTexts {
  readonly currency: string
  readonly input: string
  readonly cacheRead: string | null
  readonly cacheWrite: string | null
  readonly cacheWrite1h: string | null
  readonly output: string
  readonly batchFactor: string | null
}

/** What one change does to one model's price, over the days on which it does it. */
export interface PriceChange {
  readonly kind: ChangeKind
  readonly seller: string
  readonly model: string
  /** `null`: since ever. */
  readonly from: string | null
  readonly until: string | null
  readonly before: PriceTexts | null
  readonly after: PriceTexts | null
}

/** A percentage that came, changed or went. */
export interface DiscountChange {
  readonly kind: ChangeKind
  readonly seller: string
  readonly models: readonly string[]
  readonly from: string
  /** Shares of the list price, as exact texts. */
  readonly before: string | null
  readonly after: string | null
}

export interface OwnPricesDiff {
  readonly prices: readonly PriceChange[]
  readonly discounts: readonly DiscountChange[]
}

/**
 * What was done, or on purpose not done, to come to a unit price.
 *
 * - `cache-read-as-input`, `cache-write-as-input`, `long-write-as-short`: the seller states no such price
 * - `batch`, `no-batch-rate`: what batch work pays
 * - `long-context-not-applied`: the seller charges more for long calls; a bill's row sums many calls
 * - `peak-price`: the seller prices by the hour; the dearest hour stands
 * - `regional`: the id routes within a region, above the global price
 * - `promotion`: the seller keeps the price low until a day and has not said what comes after
 * - `promotion-over`: that day has passed, and no later price is known
 * - `discount`: a negotiated percentage is taken off the list price
 * - `own-price`: a person's entry replaces the list price and no discount is taken off it
 * - `not-used`: only resembles a known model, so that it prices nothing until a person confirms it
 */
export type PriceRuleCode =
  | 'cache-read-as-input'
  | 'cache-write-as-input'
  | 'long-write-as-short'
  | 'batch'
  | 'no-batch-rate'
  | 'long-context-not-applied'
  | 'peak-price'
  | 'regional'
  | 'promotion'
  | 'promotion-over'
  | 'discount'
  | 'own-price'
  | 'not-used'

export interface PriceRule {
  readonly code: PriceRuleCode
  /** The share, factor, count or day the rule speaks of, as exact text; `null` where it has none. */
  readonly value: string | null
}

/** One dated price as a person reads it. */
export interface PriceEntryCard {
  /** The exact id the entry is for. */
  readonly model: string
  readonly match: PriceMatch
  readonly prices: PriceTexts
  /** What a computation uses where the seller states none. */
  readonly effective: PriceTexts
  /** List prices before a discount. */
  readonly list: PriceTexts | null
  readonly discountSource: string | null
  /** `null`: since ever. */
  readonly from: string | null
  readonly until: string | null
  readonly source: string
  readonly asOf: string
  readonly origin: PriceEntry['origin']
  readonly rules: readonly PriceRule[]
}

/** All that stands behind a unit price: which entry, why it is this one, and how the price changes over time. */
export interface PriceCard {
  readonly seller: string
  /** As asked for. */
  readonly model: string
  readonly day: string
  /** The entry that holds on the day; `null` when nobody knows a price. */
  readonly entry: PriceEntryCard | null
  readonly timeline: readonly PriceEntryCard[]
}

/** A model at a seller. */
export interface PriceKey {
  readonly seller: string
  readonly model: string
}

/** One line of the price book: a model at a seller, with the price of a day. */
export interface PriceRow extends PriceKey {
  readonly maker: string | null
  readonly tier: Tier | null
  /** `null`: no price is known on the day. */
  readonly prices: PriceTexts | null
  readonly match: PriceMatch | null
  readonly origin: PriceEntry['origin'] | null
  readonly isDiscounted: boolean
  readonly from: string | null
  readonly asOf: string
  /** Dated prices, past and announced ones too. */
  readonly steps: number
  /** The open bills name it. */
  readonly isUsed: boolean
}

/** An id that the catalogue does not know: it has no tier, and a price only where the seller's list names it. */
export interface UnknownModel {
  readonly seller: string
  readonly id: string
  readonly spend: MoneyText
  /** The model that its name tells of, for a person to confirm: base, relative or mention. `null`: it tells of none. */
  readonly suggestion: string | null
}
