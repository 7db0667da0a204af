import { formatAmount, multiply, ONE, type Amount } from '../domain/amount.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Discount, PriceTerms } from '../document/price-terms.ts'
import type { DiscountText, PriceDocument, PriceEntryText } from '../document/price-file.ts'

type OrNull = string | null

/** Nothing laid over the book. */
export const EMPTY_PRICE_DOCUMENT: PriceDocument = {
  schema: 'ai-spend-prices/1',
  prices: [],
  discounts: [],
  aliases: [],
}

const UNIT_TOKENS = 1_000_000
const HUNDRED = (100n * ONE) as Amount

/** What `readPriceTerms` reads back as the same terms. */
export function priceDocument({ entries, discounts, aliases }: PriceTerms): PriceDocument {
  return {
    schema: 'ai-spend-prices/1',
    prices: entries.map(priceEntryText),
    discounts: discounts.map(discountText),
    aliases,
  }
}

/** One entry per million tokens. */
export function priceEntryText(entry: PriceEntry): PriceEntryText {
  const { seller, model, currency, source, asOf } = entry
  return {
    seller,
    model,
    from: formatDay(entry.from),
    until: dayOrNull(entry.until),
    currency,
    unitTokens: UNIT_TOKENS,
    input: formatAmount(entry.input),
    cacheRead: amountOrNull(entry.cacheRead),
    cacheWrite: amountOrNull(entry.cacheWrite),
    cacheWrite1h: amountOrNull(entry.cacheWrite1h),
    output: formatAmount(entry.output),
    batchFactor: amountOrNull(entry.batchFactor),
    source,
    asOf,
  }
}

function discountText(discount: Discount): DiscountText {
  const { seller, models, share, from, until, source, asOf } = discount
  return {
    seller,
    models,
    percentOff: formatAmount(multiply(share, HUNDRED)),
    from: formatDay(from),
    until: dayOrNull(until),
    source,
    asOf,
  }
}

function amountOrNull(amount: Amount | undefined): OrNull {
  return amount === undefined ? null : formatAmount(amount)
}

function dayOrNull(day: Day | undefined): OrNull {
  return day === undefined ? null : formatDay(day)
}
