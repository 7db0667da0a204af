import { formatAmount, parseAmount, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import type { PriceEntry, PriceLookup } from '../../../shared/domain/price.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'

/** The program's own prices. */
export const BUILT_IN = createPriceBook({ userEntries: [] })

export function day(text: string): Day {
  return parseIsoDay(text) ?? (NaN as Day)
}

export function amount(text: string): Amount {
  return parseAmount(text) ?? ZERO
}

/** `input/cache read/output` in plain decimals; `suggestion` and `unknown` have no price. */
export function told(lookup: PriceLookup): string {
  if (lookup.kind !== 'found') return lookup.kind
  const { input, cacheRead, output } = lookup.entry
  return [input, cacheRead, output]
    .map((price) => (price === undefined ? '-' : formatAmount(price)))
    .join('/')
}

/** A user's entry with prices in a row: input, output. */
export function entry(over: Partial<PriceEntry> = {}): PriceEntry {
  return {
    seller: 'openai',
    model: 'gpt-5.5',
    from: day('2026-01-01'),
    until: undefined,
    currency: 'USD',
    input: amount('7'),
    cacheRead: undefined,
    cacheWrite: undefined,
    cacheWrite1h: undefined,
    output: amount('70'),
    batchFactor: undefined,
    source: 'contract',
    asOf: '2026-11-20',
    origin: 'user',
    ...over,
  }
}
