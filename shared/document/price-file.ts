import type { ModelAlias } from './price-terms.ts'

type OrNull = string | null

/** One entry of the document, as a file has it: exact decimal texts per `unitTokens`. */
export interface PriceEntryText {
  readonly seller: string
  readonly model: string
  readonly from: string
  readonly until: OrNull
  readonly currency: string
  readonly unitTokens: number
  readonly input: string
  readonly cacheRead: OrNull
  readonly cacheWrite: OrNull
  readonly cacheWrite1h: OrNull
  readonly output: string
  readonly batchFactor: OrNull
  readonly source: string
  readonly asOf: string
}

export interface DiscountText {
  readonly seller: string
  readonly models: readonly string[]
  readonly percentOff: string
  readonly from: string
  readonly until: OrNull
  readonly source: string
  readonly asOf: string
}

/** `ai-spend-prices/1` with what this program adds to it. */
export interface PriceDocument {
  readonly schema: 'ai-spend-prices/1'
  readonly prices: readonly PriceEntryText[]
  readonly discounts: readonly DiscountText[]
  readonly aliases: readonly ModelAlias[]
}
