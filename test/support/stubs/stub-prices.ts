import type { PricesApi } from '../../../shared/api/prices-api.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import { bookRows } from '../../../shared/prices/book-rows.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { priceCard } from '../../../shared/prices/price-card.ts'
import {
  EMPTY_PRICE_DOCUMENT,
  NO_OWN_PRICES,
} from '../../../shared/document/user/price-document.ts'

/** The built-in price book; a change of it answers with the same document. */
export function stubPrices(analyzed: () => AnalyzedWorkspace): PricesApi {
  const book = createPriceBook({ userEntries: [] })
  const today = parseIsoDay(book.asOf) ?? (0 as Day)
  const nothing = { prices: [], discounts: [] }
  return {
    priceBook: () =>
      Promise.resolve({
        id: book.id,
        day: book.asOf,
        rows: bookRows(book, NO_OWN_PRICES, [], today),
        own: EMPTY_PRICE_DOCUMENT,
        hasPrevious: false,
        unknown: [],
      }),
    priceCard: (_workspace, { seller, model }) =>
      Promise.resolve(priceCard(book, seller, model, today)),
    previewPrices: () =>
      Promise.resolve({ document: EMPTY_PRICE_DOCUMENT, diff: nothing, effects: [] }),
    setPrices: () => Promise.resolve(analyzed()),
    exportPrices: () => Promise.resolve(new TextEncoder().encode('file')),
  }
}
