import { formatAmount, parseAmount, ZERO, type Amount } from '../domain/amount.ts'
import { roundedParts } from '../i18n/parts.ts'
import { sum } from './figures.ts'

/** A table of money whose printed cells add up to its printed totals, across and down. */
export interface MoneyGrid {
  readonly cells: readonly (readonly Amount[])[]
  readonly rowTotals: readonly Amount[]
  readonly columnTotals: readonly Amount[]
  readonly total: Amount
}

/** Rounds all cells of a table at once; the total is the exact total, rounded once. */
export function roundedGrid(rows: readonly (readonly Amount[])[], places: number): MoneyGrid {
  const parts = roundedParts(rows.flat().map(formatAmount), places).map(
    (text) => parseAmount(text) ?? ZERO,
  )
  let at = 0
  const cells = rows.map((row) => row.map(() => parts[at++] ?? ZERO))
  const width = rows[0]?.length ?? 0
  return {
    cells,
    rowTotals: cells.map(sum),
    columnTotals: Array.from({ length: width }, (_, column) =>
      sum(cells.map((row) => row[column] ?? ZERO)),
    ),
    total: sum(parts),
  }
}
