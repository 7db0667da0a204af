import { formatAmount, multiply, ONE, type Amount } from '../domain/amount.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Discount, ModelAlias, PriceTerms } from '../domain/price-terms.ts'

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
    ...{ seller, model, from: formatDay(entry.from), until: dayOrNull(entry.until) },
    ...{ currency, unitTokens: UNIT_TOKENS },
    input: formatAmount(entry.input),
    cacheRead: amountOrNull(entry.cacheRead),
    cacheWrite: amountOrNull(entry.cacheWrite),
    cacheWrite1h: amountOrNull(entry.cacheWrite1h),
    output: formatAmount(entry.output),
    batchFactor: amountOrNull(entry.batchFactor),
    ...{ source, asOf },
  }
}

function discountText(discount: Discount): DiscountText {
  const { seller, models, share, from, until, source, asOf } = discount
  return {
    ...{ seller, models, percentOff: formatAmount(multiply(share, HUNDRED)) },
    ...{ from: formatDay(from), until: dayOrNull(until), source, asOf },
  }
}

function amountOrNull(amount: Amount | undefined): OrNull {
  return amount === undefined ? null : formatAmount(amount)
}

function dayOrNull(day: Day | undefined): OrNull {
  return day === undefined ? null : formatDay(day)
}
