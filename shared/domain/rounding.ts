import { add, AMOUNT_PLACES, roundTo, subtract, sum, ZERO, type Amount } from './amount.ts'

/** A table of money whose printed cells add up to its printed totals, across and down. */
export interface MoneyGrid {
  readonly cells: readonly (readonly Amount[])[]
  readonly rowTotals: readonly Amount[]
  readonly columnTotals: readonly Amount[]
  readonly total: Amount
}

/**
 * Rounds all cells of a table. The total is the exact total, rounded once; the columns share it, and the cells of a
 * column share what their column got. So a column's total is the same here and wherever columns stand alone.
 */
export function roundedGrid(rows: readonly (readonly Amount[])[], places: number): MoneyGrid {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ZERO))
  const columnTotals = roundedShares(columns.map(sum), places)
  const rounded = columns.map((cells, column) =>
    sharesOf(columnTotals[column] ?? ZERO, cells, places),
  )
  const cells = rows.map((_, row) => rounded.map((column) => column[row] ?? ZERO))
  return { cells, rowTotals: cells.map(sum), columnTotals, total: sum(columnTotals) }
}

/** Parts rounded by largest remainder: they add up to their exact sum, rounded once half away from zero. */
export function roundedShares(parts: readonly Amount[], places: number): readonly Amount[] {
  return sharesOf(roundTo(sum(parts), places), parts, places)
}

/** Parts rounded so that they add up to a total that is theirs but for a unit or so. The earlier part goes first. */
export function sharesOf(
  total: Amount,
  parts: readonly Amount[],
  places: number,
): readonly Amount[] {
  const unit = 10n ** BigInt(AMOUNT_PLACES - places)
  const floors = parts.map((part) => floorTo(part, unit))
  const missing = Number(subtract(total, sum(floors)) / unit)
  const order = parts
    .map((part, at) => ({ at, left: subtract(part, floors[at] ?? ZERO) }))
    .sort((a, b) => (a.left === b.left ? a.at - b.at : a.left > b.left ? -1 : 1))
  const extra = new Map(order.map(({ at }, rank) => [at, unitsFor(rank, missing, parts.length)]))
  return floors.map((floor, at) => add(floor, (unit * BigInt(extra.get(at) ?? 0)) as Amount))
}

/** How many of the missing units the part of this rank gets; below zero when the floors are already too much. */
function unitsFor(rank: number, missing: number, parts: number): number {
  const all = Math.floor(missing / parts)
  return all + (rank < missing - all * parts ? 1 : 0)
}

function floorTo(amount: Amount, unit: bigint): Amount {
  const cut = (amount / unit) * unit
  return (amount < 0n && cut !== amount ? cut - unit : cut) as Amount
}
