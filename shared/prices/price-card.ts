import { formatAmount, type Amount } from '../domain/amount.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { PriceEntry, PriceLookup, PriceMatch } from '../domain/price.ts'
import type { DatedPriceBook, PriceStep } from './price-book.ts'
import { priceTexts, sinceText, type PriceTexts } from './price-diff.ts'
import { effectivePrices } from './price-tokens.ts'
import { scopeOf } from './scope.ts'

/**
 * What was done, or on purpose not done, to come to a unit price.
 *
 * - `cache-read-as-input`, `cache-write-as-input`, `long-write-as-short`: the seller states no such price
 * - `batch`, `no-batch-rate`: what batch work pays
 * - `long-context-not-applied`: the seller charges more for long calls; a bill's row sums many calls
 * - `peak-price`: the seller prices by the hour; the dearest hour stands
 * - `regional`: the id routes within a region, above the global price
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
  | 'discount'
  | 'own-price'
  | 'not-used'

export interface PriceRule {
  readonly code: PriceRuleCode
  /** The share, factor or count the rule speaks of, as exact text; `null` where it has none. */
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
  return {
    seller,
    model,
    day: formatDay(day),
    entry: holding === undefined ? null : (entryCard(holding) ?? null),
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
