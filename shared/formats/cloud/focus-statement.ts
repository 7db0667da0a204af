import type { Cells } from '../format.ts'
import { isoOrUsDays, minuteOf } from '../reading/dates.ts'
import { fault, text, type Columns, type Column } from '../reading/read-cells.ts'

const MINUTES_PER_DAY = 1440

/** Who issues the invoices that a row speaks of. @throws CellError where nobody is named: charges would not find it. */
export function issuerReader(columns: Columns): (cells: Cells) => string {
  const column = columns.find('InvoiceIssuerName', 'InvoiceIssuer')
  return (cells) => {
    const issuer = text(cells, column)
    if (issuer === '') throw fault(cells, column, 'missing-value', 'the name of the invoice issuer')
    return issuer
  }
}

/** When a row was last changed, in minutes since 1970; `undefined` where it does not say. */
export function changeReader(column: Column): (cells: Cells) => number | undefined {
  const dayOf = isoOrUsDays(column)
  return (cells) =>
    text(cells, column) === ''
      ? undefined
      : dayOf(cells) * MINUTES_PER_DAY + (minuteOf(cells, column) ?? 0)
}
