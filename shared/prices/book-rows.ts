import { canonicalModel, modelRecord } from '../catalogue/catalogue.ts'
import type { Day } from '../domain/day.ts'
import type { OwnPrices } from '../document/user/price-document.ts'
import { sellerId } from '../domain/seller.ts'
import { LIBRARY_SELLERS, libraryIds } from './genai-prices-port.ts'
import { overlayOf, overlaySellers } from './overlay.ts'
import type { DatedPriceBook } from './price-book.ts'
import { priceTexts, sinceText } from './price-diff.ts'
import { scopeOf } from './scope.ts'
import type { PriceKey, PriceRow } from '../views/price-views.ts'

/** Every model at every seller that has a price of its own, or that is used: what the price book shows. */
export function bookRows(
  book: DatedPriceBook,
  terms: OwnPrices,
  used: readonly PriceKey[],
  day: Day,
): readonly PriceRow[] {
  const usedKeys = new Set(used.map(keyOf))
  const keys = new Map<string, PriceKey>()
  for (const key of [...used, ...terms.entries, ...overlayKeys(), ...libraryKeys()]) {
    if (!keys.has(keyOf(key))) keys.set(keyOf(key), normal(key))
  }
  return [...keys]
    .map(([text, key]) => rowOf(book, key, day, usedKeys.has(text)))
    .filter(({ steps, isUsed }) => steps > 0 || isUsed)
    .sort((a, b) => compare(a.seller, b.seller) || compare(a.model, b.model))
}

function rowOf(book: DatedPriceBook, key: PriceKey, day: Day, isUsed: boolean): PriceRow {
  const { seller, model } = key
  const steps = book.timeline(seller, model)
  const lookup = book.find(seller, model, day)
  const record = modelRecord(canonicalModel(seller, model))
  const entry = lookup.kind === 'unknown' ? undefined : lookup.entry
  return {
    seller,
    model,
    maker: record?.maker ?? null,
    tier: record?.tier ?? null,
    prices: entry === undefined ? null : priceTexts(entry),
    match: lookup.kind === 'unknown' ? null : lookup.match,
    origin: entry?.origin ?? null,
    isDiscounted: entry?.discount !== undefined,
    from: entry === undefined ? null : sinceText(entry.from),
    asOf: entry?.asOf ?? '',
    steps: steps.length,
    isUsed,
  }
}

/** A regional id has a price of its own; other spellings of a model are one line. */
function normal({ seller, model }: PriceKey): PriceKey {
  const id = sellerId(seller)
  return { seller: id, model: scopeOf(model) === 'global' ? canonicalModel(id, model) : model }
}

function keyOf(key: PriceKey): string {
  const { seller, model } = normal(key)
  return `${seller}|${model.toLowerCase()}`
}

function overlayKeys(): readonly PriceKey[] {
  return overlaySellers().flatMap((seller) =>
    overlayOf(seller).map(({ hostId }) => ({ seller, model: hostId })),
  )
}

function libraryKeys(): readonly PriceKey[] {
  return LIBRARY_SELLERS.flatMap((seller) => libraryIds(seller).map((model) => ({ seller, model })))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
