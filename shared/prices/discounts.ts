import { canonicalModel } from '../catalogue/catalogue.ts'
import { multiply, ONE, subtract, type Amount } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type { PriceEntry, TokenPrices } from '../domain/price.ts'
import type { Discount } from '../document/user/price-document.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'

/** The discounts that hold for a model at any time: those that name it first, of two the later beginning. */
export function discountsFor(
  discounts: readonly Discount[],
  seller: SellerId,
  model: string,
): readonly Discount[] {
  const canonical = canonicalModel(seller, model)
  const names = ({ models }: Discount): boolean =>
    models.some((name) => canonicalModel(seller, name) === canonical)
  return discounts
    .filter((each) => sellerId(each.seller) === seller && (each.models.length === 0 || names(each)))
    .toReversed()
    .toSorted((a, b) => Number(names(b)) - Number(names(a)) || b.from - a.from)
}

/** The list price less the discount, for the days on which both hold. Every kind of token is reduced alike. */
export function discounted(
  list: PriceEntry,
  { share, source }: Discount,
  period: { readonly from: Day; readonly until: Day | undefined },
): PriceEntry {
  const kept = subtract(ONE as Amount, share)
  const reduced = (price: Amount | undefined): Amount | undefined =>
    price === undefined ? undefined : multiply(price, kept)
  return {
    ...list,
    ...period,
    input: multiply(list.input, kept),
    cacheRead: reduced(list.cacheRead),
    cacheWrite: reduced(list.cacheWrite),
    cacheWrite1h: reduced(list.cacheWrite1h),
    output: multiply(list.output, kept),
    discount: { share, source, list: pricesOf(list) },
  }
}

function pricesOf(entry: PriceEntry): TokenPrices {
  const { input, cacheRead, cacheWrite, cacheWrite1h, output } = entry
  return { input, cacheRead, cacheWrite, cacheWrite1h, output }
}
