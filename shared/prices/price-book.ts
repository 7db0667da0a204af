import { canonicalModel, resolveModel } from '../catalogue/catalogue.ts'
import type { Day } from '../domain/day.ts'
import type { PriceBook, PriceEntry, PriceLookup } from '../domain/price.ts'
import type { Discount } from '../document/user/price-document.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'
import { BOOK } from './book-identity.ts'
import { discounted, discountsFor } from './discounts.ts'
import { libraryPrices } from './genai-prices-port.ts'
import { batchFactorOf, modelOfRow, overlayOf, withheldOf, type OverlayEntry } from './overlay.ts'
import { scopeOf } from './scope.ts'

/** One answer and the days it holds for; earlier spans are trusted more. */
interface Span {
  readonly from: Day
  readonly until: Day | undefined
  readonly lookup: PriceLookup
}

const UNKNOWN: PriceLookup = { kind: 'unknown' }
/** Names are few; the bound is for a file that invents a new one on every row. */
const MEMO_LIMIT = 20_000

/** What a price was, is and will be: one answer from a day on, up to the day before `until`. */
export interface PriceStep {
  readonly from: Day
  readonly until: Day | undefined
  readonly lookup: PriceLookup
}

/** A price book that also tells how a price changes over time. */
export interface DatedPriceBook extends PriceBook {
  /** The answers of `find`, one after the other; days on which nothing is known are left out. */
  timeline(seller: SellerId, model: string): readonly PriceStep[]
}

/**
 * The prices of the program, with a user's entries laid over them.
 *
 * Order of trust: user entry, overlay, library, unknown. A user entry replaces what lies below it whole, for its
 * seller, model and period. Every price is dated, so a later entry never moves an earlier day. A family resemblance
 * is returned as a suggestion and prices nothing. A negotiated discount lowers the list prices of its period; a user
 * entry is taken as negotiated and stays.
 */
export function createPriceBook(options: {
  readonly userEntries: readonly PriceEntry[]
  readonly discounts?: readonly Discount[]
}): DatedPriceBook {
  const { userEntries, discounts = [] } = options
  const memo = new Map<string, readonly Span[]>()

  function spansFor(seller: SellerId, model: string): readonly Span[] {
    const at = `${seller}|${model}`
    const known = memo.get(at)
    if (known !== undefined) return known
    if (memo.size >= MEMO_LIMIT) memo.clear()
    const id = sellerId(seller)
    const list = [...userSpans(userEntries, id, model), ...builtInSpans(id, model)]
    const off = discountsFor(discounts, id, model)
    const spans = off.length === 0 ? list : discountedSpans(list, off)
    memo.set(at, spans)
    return spans
  }

  return {
    id: bookId(userEntries.length, discounts.length),
    asOf: BOOK.asOf,
    sha256: BOOK.sha256,
    find: (seller, model, day) =>
      spansFor(seller, model).find((span) => holdsOn(span, day))?.lookup ?? UNKNOWN,
    timeline: (seller, model) => stepsOf(spansFor(seller, model)),
  }
}

function bookId(entries: number, discounts: number): string {
  const own = entries === 0 ? '' : `+${String(entries)}-own`
  return `${BOOK.id}${own}${discounts === 0 ? '' : `+${String(discounts)}-discounts`}`
}

/** The spans cut where an answer ends or begins, so that none lies below another any more. */
function stepsOf(spans: readonly Span[], cuts: readonly Day[] = []): readonly Span[] {
  const days = spans.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
  const bounds = [...new Set([...days, ...cuts])].sort((a, b) => a - b)
  const steps: Span[] = []
  for (const [i, from] of bounds.entries()) {
    const span = spans.find((each) => holdsOn(each, from))
    const until = bounds[i + 1]
    const last = steps.at(-1)
    if (span === undefined) continue
    if (cuts.length === 0 && last?.lookup === span.lookup && last.until === from) {
      steps[steps.length - 1] = { ...last, until }
    } else steps.push({ from, until, lookup: span.lookup })
  }
  return steps
}

function discountedSpans(list: readonly Span[], off: readonly Discount[]): readonly Span[] {
  const cuts = off.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
  return stepsOf(list, cuts).map((step) => {
    const discount = off.find((each) => holdsOn(each, step.from))
    const { lookup } = step
    const isList = lookup.kind === 'found' && lookup.entry.origin !== 'user'
    if (discount === undefined || !isList) return step
    return { ...step, lookup: { ...lookup, entry: discounted(lookup.entry, discount, step) } }
  })
}

/** Every price a book knows for one model of one seller, the trusted first: for showing what changes and when. */
export function builtInEntries(seller: string, model: string): readonly PriceEntry[] {
  return builtInSpans(sellerId(seller), model).flatMap(({ lookup }) =>
    lookup.kind === 'found' ? [lookup.entry] : [],
  )
}

function holdsOn({ from, until }: Pick<Span, 'from' | 'until'>, day: Day): boolean {
  return from <= day && (until === undefined || day < until)
}

function span(entry: PriceEntry, match: 'exact' | 'alias'): Span {
  return { from: entry.from, until: entry.until, lookup: { kind: 'found', entry, match } }
}

function suggested(entry: PriceEntry): Span {
  const lookup: PriceLookup = { kind: 'suggestion', entry, match: 'family' }
  return { from: entry.from, until: entry.until, lookup }
}

/** Entries that name the model as written come before those that mean it; of two, the later beginning stands. */
function userSpans(
  entries: readonly PriceEntry[],
  seller: SellerId,
  model: string,
): readonly Span[] {
  const written = model.trim().toLowerCase()
  const canonical = canonicalModel(seller, model)
  const newestFirst = entries
    .filter((entry) => sellerId(entry.seller) === seller)
    .toReversed()
    .toSorted((a, b) => b.from - a.from)
  const isWritten = (entry: PriceEntry): boolean => entry.model.toLowerCase() === written
  const exact = newestFirst.filter(isWritten)
  const meant = newestFirst.filter(
    (entry) => !isWritten(entry) && canonicalModel(seller, entry.model) === canonical,
  )
  return [
    ...exact.map((entry) => span(entry, 'exact')),
    ...meant.map((entry) => span(entry, 'alias')),
  ]
}

function builtInSpans(seller: SellerId, model: string): readonly Span[] {
  const overlay = overlaySpans(seller, model)
  const library = librarySpans(seller, model)
  // The library's price for the very id comes before a row of the overlay for another id of the same model.
  const found =
    isFor(overlay, 'alias') && isFor(library, 'exact')
      ? [...library, ...overlay]
      : [...overlay, ...library]
  return found.length > 0 ? found : relativeSpans(seller, model)
}

function isFor([first]: readonly Span[], match: 'exact' | 'alias'): boolean {
  return first?.lookup.kind === 'found' && first.lookup.match === match
}

function overlaySpans(seller: SellerId, model: string): readonly Span[] {
  const written = model.trim().toLowerCase()
  const rows = overlayOf(seller)
  const exact = rows.filter(
    ({ hostId, entry }) =>
      hostId.toLowerCase() === written || entry.model.toLowerCase() === written,
  )
  if (exact.length > 0) return exact.map(({ entry }) => withBatch(entry, 'exact'))
  const scope = scopeOf(written)
  if (scope === 'government') return []
  const canonical = canonicalModel(seller, model)
  const same = rows.filter((row) => modelOfRow(row) === canonical)
  const inScope = same.filter(({ hostId }) => scopeOf(hostId) === scope)
  const chosen =
    inScope.length > 0 ? ofRegion(inScope, written) : same.filter(({ hostId }) => isGlobal(hostId))
  return chosen.map(({ entry }) => withBatch(entry, 'alias'))
}

/** The rows of the wanted region; where it has none, those of the others if they all list one price. */
function ofRegion(rows: readonly OverlayEntry[], written: string): readonly OverlayEntry[] {
  const own = rows.filter(({ hostId }) => regionOf(hostId) === regionOf(written))
  if (own.length > 0) return own
  const current = rows.filter(({ entry }) => entry.until === undefined)
  const isOnePrice = current.every(
    ({ entry }) =>
      entry.input === current[0]?.entry.input && entry.output === current[0].entry.output,
  )
  return isOnePrice ? rows : []
}

function regionOf(hostId: string): string {
  return hostId.slice(0, hostId.indexOf('.')).toLowerCase()
}

function isGlobal(hostId: string): boolean {
  return scopeOf(hostId) === 'global'
}

function librarySpans(seller: SellerId, model: string): readonly Span[] {
  const prices = libraryPrices(seller, model)
  if (prices === undefined) return []
  const { match, entries } = prices
  if (match === 'family') return entries.map(suggested)
  const canonical = canonicalModel(seller, model)
  const stale = withheldOf(seller).find(
    (row) => canonicalModel(seller, row.model) === canonical || row.model === model,
  )
  return entries.flatMap((entry) => {
    if (stale === undefined) return [withBatch(entry, match)]
    const before = { ...entry, until: earlier(entry.until, stale.from) }
    const after = suggested({ ...entry, from: later(entry.from, stale.from) })
    return before.from < before.until ? [withBatch(before, match), after] : [after]
  })
}

/** A relative from the catalogue, for a person to confirm. */
function relativeSpans(seller: SellerId, model: string): readonly Span[] {
  const match = resolveModel(seller, model)
  if (match.kind !== 'suggestion') return []
  return [...overlaySpans(seller, match.model), ...librarySpans(seller, match.model)].flatMap(
    ({ lookup }) => (lookup.kind === 'unknown' ? [] : [suggested(lookup.entry)]),
  )
}

function withBatch(entry: PriceEntry, match: 'exact' | 'alias'): Span {
  const batchFactor = entry.batchFactor ?? batchFactorOf(entry.seller)
  return span({ ...entry, batchFactor }, match)
}

function earlier(a: Day | undefined, b: Day): Day {
  return a !== undefined && a < b ? a : b
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
