import type { Amount } from '../domain/amount.ts'
import { ZERO } from '../domain/amount.ts'
import type { PriceBook, PriceEntry } from '../domain/price.ts'
import { sellerId } from '../domain/seller.ts'
import type { TokenCounts } from '../domain/tokens.ts'
import { priceTokens } from '../prices/price-tokens.ts'
import type { Cell } from '../table/cells.ts'
import { tokensOf, type LineSpend, type Unpriced } from './charge-line.ts'
import type { Identity } from './identity.ts'

/** The computed cost of usage, or the reason why it has none. */
export type Computed = { readonly spend: LineSpend } | { readonly unpriced: Unpriced }

/**
 * Prices usage: tokens × the price valid on the row's day. The raw model id is looked up before the canonical one,
 * because a user's price entry uses the name in the file.
 */
export class UsagePricing {
  readonly #prices: PriceBook

  constructor(prices: PriceBook) {
    this.#prices = prices
  }

  compute(cell: Cell, identity: Identity): Computed {
    return this.computeTokens(tokensOf(cell), cell, identity)
  }

  computeTokens(tokens: TokenCounts, cell: Cell, identity: Identity): Computed {
    if (identity.model === '') return { unpriced: 'no-model' }
    const entry = this.entryFor(cell, identity)
    if (entry === undefined) return { unpriced: 'no-price' }
    const amount = priceTokens(tokens, entry, { batch: cell.batch === true })
    if (amount === undefined) return { unpriced: 'no-batch-price' }
    return { spend: { amount, currency: entry.currency, kind: 'computed' } }
  }

  entryFor(cell: Cell, identity: Identity): PriceEntry | undefined {
    if (cell.day === undefined) return undefined
    const seller = sellerId(identity.provider)
    for (const model of new Set([cell.model, identity.model])) {
      const found = this.#prices.find(seller, model, cell.day)
      if (found.kind === 'found') return found.entry
    }
    return undefined
  }

  /** Weight of usage when a bill line is allocated: its computed cost, or its tokens where no price is known. */
  weight(tokens: TokenCounts, cell: Cell, identity: Identity): Amount {
    const computed = this.computeTokens(tokens, cell, identity)
    return 'spend' in computed ? computed.spend.amount : ZERO
  }
}
