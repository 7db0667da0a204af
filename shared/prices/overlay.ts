import { canonicalModel } from '../catalogue/catalogue.ts'
import { parseAmount, type Amount } from '../domain/amount.ts'
import { parseIsoDay, type Day } from '../domain/day.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { SellerId } from '../domain/seller.ts'
import { ALWAYS } from './library-steps.ts'
import data from '../facts/price-overlay.json' with { type: 'json' }
import { scopeOf } from './scope.ts'

/** A price of the project's own list, with the host's own id for the model. */
export interface OverlayEntry {
  readonly hostId: string
  readonly entry: PriceEntry
}

/** A library price that is known to be stale: from this day on it prices nothing. */
export interface Withheld {
  readonly seller: SellerId
  readonly model: string
  readonly from: Day
  readonly reason: string
}

let bySeller: ReadonlyMap<SellerId, readonly OverlayEntry[]> | undefined

/** The seller's rows, read on first use. */
export function overlayOf(seller: SellerId): readonly OverlayEntry[] {
  bySeller ??= groupRows(data.rows.map(readRow))
  return bySeller.get(seller) ?? []
}

/** Sellers that the project's own list has rows for. */
export function overlaySellers(): readonly SellerId[] {
  bySeller ??= groupRows(data.rows.map(readRow))
  return [...bySeller.keys()]
}

function groupRows(rows: readonly OverlayEntry[]): ReadonlyMap<SellerId, readonly OverlayEntry[]> {
  const grouped = new Map<SellerId, OverlayEntry[]>()
  for (const row of rows) {
    const group = grouped.get(row.entry.seller)
    if (group === undefined) grouped.set(row.entry.seller, [row])
    else group.push(row)
  }
  return grouped
}

/** Share of the price that batch work pays, where the seller states one. */
export function batchFactorOf(seller: SellerId): Amount | undefined {
  const row = data.batch.find((stated) => stated.seller === seller)
  return row === undefined ? undefined : parseAmount(row.factor)
}

/** Library prices that are known to be stale for this seller. */
export function withheldOf(seller: SellerId): readonly Withheld[] {
  return data.withheld
    .filter((row) => row.seller === seller)
    .map((row) => ({ ...row, from: parseIsoDay(row.from) ?? ALWAYS }))
}

/**
 * A row is `seller|host id|model|from|until|input|cacheRead|cacheWrite|cacheWrite1h|output|batch|source|asOf|note`;
 * an empty cell is not stated. One text per row keeps the file small and a change to it readable.
 */
function readRow(row: string): OverlayEntry {
  const [seller = '', hostId = '', model = '', from = '', until = '', ...rest] = row.split('|')
  const [input = '', cacheRead = '', cacheWrite = '', cacheWrite1h = '', output = '', ...facts] =
    rest
  const [batch = '', source = '', asOf = '', note = ''] = facts
  const entry: PriceEntry = {
    seller,
    // A regional price is for the regional id only.
    model: scopeOf(hostId) === 'global' ? model : hostId,
    from: parseIsoDay(from) ?? ALWAYS,
    until: parseIsoDay(until),
    currency: 'USD',
    input: required(input, row),
    cacheRead: parseAmount(cacheRead),
    cacheWrite: parseAmount(cacheWrite),
    cacheWrite1h: parseAmount(cacheWrite1h),
    output: required(output, row),
    batchFactor: parseAmount(batch),
    source: note === '' ? source : `${source}; ${note}`,
    asOf,
    origin: 'overlay',
  }
  return { hostId, entry }
}

/** @throws RangeError for a row without its two prices: the script that writes the file lets none through. */
function required(text: string, row: string): Amount {
  const amount = parseAmount(text)
  if (amount === undefined) throw new RangeError(`overlay row without a price: ${row}`)
  return amount
}

/** The canonical model an overlay row is for. */
export function modelOfRow(row: OverlayEntry): string {
  return canonicalModel(row.entry.seller, row.entry.model)
}
