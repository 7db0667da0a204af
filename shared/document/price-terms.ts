import type { Amount } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { SellerId } from '../domain/seller.ts'

/** A negotiated percentage off a seller's list prices. Own entries are negotiated already and stay as they are. */
export interface Discount {
  readonly seller: SellerId
  /** Models it holds for; none: every model of the seller. */
  readonly models: readonly string[]
  /** Part of the list price that is taken off, above 0 and at most 1. */
  readonly share: Amount
  readonly from: Day
  /** The day after the last; `undefined` while it holds. */
  readonly until: Day | undefined
  readonly source: string
  readonly asOf: string
}

/** A person's word that a raw id means a model of the catalogue. */
export interface ModelAlias {
  readonly seller: SellerId
  /** As it stands in the file. */
  readonly id: string
  readonly model: string
  readonly author: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** What a person lays over the price book: own prices, discounts, and what unknown ids mean. */
export interface PriceTerms {
  readonly entries: readonly PriceEntry[]
  readonly discounts: readonly Discount[]
  readonly aliases: readonly ModelAlias[]
}

/** The built-in book as it is. */
export const NO_TERMS: PriceTerms = { entries: [], discounts: [], aliases: [] }
