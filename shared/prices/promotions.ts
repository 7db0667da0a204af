import { canonicalModel } from '../catalogue/catalogue.ts'
import { dayBefore, parseIsoDay, type Day } from '../domain/day.ts'
import type { PriceBook, PriceEntry, PriceLookup, TokenPrices } from '../domain/price.ts'
import { sellerId } from '../domain/seller.ts'
import data from '../facts/price-overlay.json' with { type: 'json' }

/** A price that a seller keeps low for some time, where it has not said what comes after. */
export interface Promotion {
  readonly from: Day
  /** The day after the last that the seller promised. */
  readonly until: Day
  readonly source: string
  /**
   * The promised time is over and no later price is known, so that the promotional price still stands in the book:
   * what is computed with it may be too low.
   */
  readonly isOver: boolean
  /** The price on the day before it began, which may come back; `undefined` when it is not known. */
  readonly regular: PriceEntry | undefined
}

/**
 * The promotion behind the price of a day.
 *
 * @returns `undefined` when the price is none of a promotion, is a person's own, or was read after the promotion's end.
 */
export function promotionOn(
  prices: PriceBook,
  provider: string,
  model: string,
  day: Day,
): Promotion | undefined {
  const seller = sellerId(provider)
  const row = data.promotions.find(
    (each) => each.seller === seller && each.model === canonicalModel(seller, model),
  )
  const [from, until] = [parseIsoDay(row?.from ?? ''), parseIsoDay(row?.until ?? '')]
  if (row === undefined || from === undefined || until === undefined || day < from) return undefined
  const now = entryOf(prices.find(seller, model, day))
  const promised = entryOf(prices.find(seller, model, dayBefore(until)))
  if (now === undefined || promised === undefined || now.origin === 'user') return undefined
  if (!isSamePrice(now, promised) || wasReadFrom(now, until)) return undefined
  const regular = entryOf(prices.find(seller, model, dayBefore(from)))
  return { from, until, source: row.source, isOver: until <= day, regular }
}

function entryOf(lookup: PriceLookup): PriceEntry | undefined {
  return lookup.kind === 'found' ? lookup.entry : undefined
}

/** Of the list prices: a negotiated discount may begin or end meanwhile. */
function isSamePrice(a: PriceEntry, b: PriceEntry): boolean {
  const [x, y]: readonly TokenPrices[] = [a, b].map(
    ({ discount, ...entry }) => discount?.list ?? entry,
  )
  return x?.input === y?.input && x?.output === y?.output
}

function wasReadFrom({ asOf }: PriceEntry, day: Day): boolean {
  return (parseIsoDay(asOf) ?? 0) >= day
}
