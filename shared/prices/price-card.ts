import { formatAmount, type Amount } from '../domain/amount.ts'
import { dayBefore, formatDay, type Day } from '../domain/day.ts'
import type { PriceLookup } from '../domain/price.ts'
import type { DatedPriceBook, PriceStep } from './price-book.ts'
import { priceTexts, sinceText } from './price-diff.ts'
import { effectivePrices } from './price-tokens.ts'
import { promotionOn, type Promotion } from './promotions.ts'
import { scopeOf } from './scope.ts'
import type { PriceCard, PriceEntryCard, PriceRule, PriceRuleCode } from '../views/price-views.ts'

/** Looks one price up and tells everything about it. */
export function priceCard(
  book: DatedPriceBook,
  seller: string,
  model: string,
  day: Day,
): PriceCard {
  const steps = book.timeline(seller, model)
  const holding = steps.find(
    ({ from, until }) => from <= day && (until === undefined || day < until),
  )
  const entry = holding === undefined ? undefined : entryCard(holding)
  const promotion = promotionRules(promotionOn(book, seller, model, day))
  return {
    seller,
    model,
    day: formatDay(day),
    entry: entry === undefined ? null : { ...entry, rules: [...promotion, ...entry.rules] },
    timeline: steps.flatMap((step) => entryCard(step) ?? []),
  }
}

function entryCard({ from, until, lookup }: PriceStep): PriceEntryCard | undefined {
  if (lookup.kind === 'unknown') return undefined
  const { entry, match } = lookup
  const { discount } = entry
  return {
    model: entry.model,
    match,
    prices: priceTexts(entry),
    effective: priceTexts({ ...entry, ...effectivePrices(entry) }),
    list: discount === undefined ? null : priceTexts({ ...entry, ...discount.list }),
    discountSource: discount?.source ?? null,
    from: sinceText(from),
    until: until === undefined ? null : formatDay(until),
    source: entry.source,
    asOf: entry.asOf,
    origin: entry.origin,
    rules: rulesOf(lookup),
  }
}

/** With the last day that the seller promised. */
function promotionRules(promotion: Promotion | undefined): readonly PriceRule[] {
  if (promotion === undefined) return []
  const code = promotion.isOver ? 'promotion-over' : 'promotion'
  return [{ code, value: formatDay(dayBefore(promotion.until)) }]
}

/** In the order in which they are told. */
function rulesOf(lookup: Exclude<PriceLookup, { readonly kind: 'unknown' }>): readonly PriceRule[] {
  const { entry } = lookup
  const rule = (code: PriceRuleCode, value?: Amount | number): PriceRule => ({
    code,
    value:
      value === undefined ? null : typeof value === 'number' ? String(value) : formatAmount(value),
  })
  const isStated = (price: Amount | undefined): boolean => price !== undefined
  return [
    lookup.kind === 'suggestion' && rule('not-used'),
    entry.origin === 'user' && rule('own-price'),
    entry.discount !== undefined && rule('discount', entry.discount.share),
    scopeOf(entry.model) === 'regional' && rule('regional'),
    entry.isPeakPrice === true && rule('peak-price'),
    entry.longContextFrom !== undefined && rule('long-context-not-applied', entry.longContextFrom),
    !isStated(entry.cacheRead) && rule('cache-read-as-input'),
    !isStated(entry.cacheWrite) && rule('cache-write-as-input'),
    isStated(entry.cacheWrite) && !isStated(entry.cacheWrite1h) && rule('long-write-as-short'),
    entry.batchFactor === undefined ? rule('no-batch-rate') : rule('batch', entry.batchFactor),
  ].filter((each) => each !== false)
}
