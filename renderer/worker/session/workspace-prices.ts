import type { PriceDocument } from '../../../shared/document/user/price-document.ts'
import type { PriceBookView, PriceInput } from '../../../shared/api/prices-api.ts'
import { unknownModels } from '../../../shared/catalogue/model-aliases.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import type { OwnPrices } from '../../../shared/document/user/price-document.ts'
import { readJsonText } from '../../../shared/domain/json-text.ts'
import { bookRows } from '../../../shared/prices/book-rows.ts'
import { createPriceBook, type DatedPriceBook } from '../../../shared/prices/price-book.ts'
import { readOwnPrices } from '../../../shared/document/user/price-document.ts'
import { scopeOf } from '../../../shared/prices/scope.ts'
import { priceDocument } from '../../../shared/document/user/price-document.ts'
import type { WorkspaceTerms } from '../../storage/add-terms.ts'

/** How the source of an own price is named when it names none itself. */
const OWN = 'own price'

let lastBook: { readonly document: PriceDocument; readonly book: DatedPriceBook } | undefined

/** A workspace's price book; opening one costs a while, so that the last one is kept. */
export function bookOf({ prices }: Pick<WorkspaceTerms, 'prices'>): DatedPriceBook {
  if (JSON.stringify(lastBook?.document) === JSON.stringify(prices) && lastBook !== undefined) {
    return lastBook.book
  }
  const { entries, discounts } = termsOf(prices)
  const book = createPriceBook({ userEntries: entries, discounts })
  lastBook = { document: prices, book }
  return book
}

let builtIn: DatedPriceBook | undefined

/** The prices that the program brings, without anything of the user's. */
export function builtInBook(): DatedPriceBook {
  return (builtIn ??= createPriceBook({ userEntries: [] }))
}

/** Terms from a document or from the text of a file. @throws ProblemError naming the place that is wrong. */
export function termsOf(document: unknown, fileName = OWN): OwnPrices {
  return readOwnPrices(
    typeof document === 'string' ? parsed(document, fileName) : document,
    fileName,
  )
}

function parsed(text: string, fileName: string): unknown {
  return readJsonText(text, fileName, {
    expected: 'a document of schema "ai-spend-prices/1"',
    fix: 'Choose a file that was exported from the price book, or correct it.',
  })
}

/** The day whose prices are shown: that of the book. */
export function bookDay(book: DatedPriceBook): Day {
  const day = parseIsoDay(book.asOf)
  if (day === undefined) throw new RangeError(`not a day: ${book.asOf}`)
  return day
}

/** The book with what the open bills use, and what nobody knows. */
export function bookView(terms: WorkspaceTerms, document: AnalysisDocument): PriceBookView {
  const book = bookOf(terms)
  const used = document.byModel.flatMap(({ provider, model }) =>
    model === null ? [] : [{ seller: provider, model }],
  )
  const moved = document.plans.flatMap(({ moves }) => moves.map(({ to }) => to))
  return {
    id: book.id,
    day: book.asOf,
    rows: bookRows(book, termsOf(terms.prices), [...used, ...moved], bookDay(book)),
    own: terms.prices,
    hasPrevious: terms.previousPrices !== null,
    unknown: unknownModels(document.byModel),
  }
}

/** The own prices as the input would make them. @throws ProblemError when it cannot be used. */
export function pricesAfter(terms: WorkspaceTerms, input: PriceInput): PriceDocument {
  switch (input.kind) {
    case 'previous':
      return terms.previousPrices ?? terms.prices
    case 'replace':
      return priceDocument(termsOf(input.document))
    case 'lay-over':
      return laidOver(terms.prices, priceDocument(termsOf(input.document, input.fileName)))
  }
}

/** Of entries for the same seller, model and beginning the new one stands; all others stay. */
function laidOver(own: PriceDocument, more: PriceDocument): PriceDocument {
  return {
    schema: 'ai-spend-prices/1',
    prices: replaced(own.prices, more.prices, (e) => [e.seller, e.model.toLowerCase(), e.from]),
    discounts: replaced(own.discounts, more.discounts, (d) => [d.seller, ...d.models, d.from]),
    aliases: replaced(own.aliases, more.aliases, (a) => [a.seller, a.id.toLowerCase()]),
  }
}

function replaced<T>(
  own: readonly T[],
  more: readonly T[],
  keyOf: (item: T) => readonly string[],
): readonly T[] {
  const text = (item: T): string => JSON.stringify(keyOf(item))
  return [...new Map([...own, ...more].map((item) => [text(item), item])).values()]
}

/** Every price of every row as entries of a file, for comparing a later book with this one. */
export function wholeBook(terms: WorkspaceTerms, document: AnalysisDocument): OwnPrices {
  const book = bookOf(terms)
  // An entry given by a person holds in every region, so that a government price cannot be told apart in a file.
  const rows = bookView(terms, document).rows.filter(({ model }) => scopeOf(model) !== 'government')
  const entries = rows.flatMap(({ seller, model }) =>
    book
      .timeline(seller, model)
      .flatMap(({ from, until, lookup }) =>
        lookup.kind === 'found' ? [{ ...lookup.entry, seller, model, from, until }] : [],
      ),
  )
  return { entries, discounts: [], aliases: termsOf(terms.prices).aliases }
}
