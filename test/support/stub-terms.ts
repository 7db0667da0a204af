import type { TermsApi } from '../../shared/api/terms-api.ts'
import { EMPTY_RULE_DOCUMENT } from '../../shared/document/user/rule-document.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { parseIsoDay, type Day } from '../../shared/domain/day.ts'
import { NO_OWN_PRICES, EMPTY_PRICE_DOCUMENT } from '../../shared/document/user/price-document.ts'
import { bookRows } from '../../shared/prices/book-rows.ts'
import { priceCard } from '../../shared/prices/price-card.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'

/** The part of an engine that keeps prices and rules, over a document that does not change. */
export function stubTerms(document: () => AnalysisDocument): TermsApi {
  const book = createPriceBook({ userEntries: [] })
  const today = parseIsoDay(book.asOf) ?? (0 as Day)
  const bytes = () => Promise.resolve(new TextEncoder().encode('file'))
  const same = () => Promise.resolve(document())
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
    setPrices: same,
    exportPrices: bytes,
    previewDecisions: () => Promise.resolve([]),
    setOverrides: same,
    clearOverrides: same,
    exportReview: bytes,
    readReview: () => Promise.resolve({ marks: [], problems: [], unmarked: 0 }),
    rules: () => Promise.resolve({ own: EMPTY_RULE_DOCUMENT, builtIn: [], tests: [] }),
    setRules: same,
    exportRules: bytes,
    setOwnTests: same,
    exportOwnTests: bytes,
    importOwnTests: same,
  }
}
