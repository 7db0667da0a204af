import { divide, multiply, parseAmount, type Amount } from '../domain/amount.ts'
import type { Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { SideReading, SideRecords } from '../document/side-file.ts'
import { readSideTable, type SideColumn } from '../table/side-table.ts'

/** One month's rate: `rate` multiplies an amount in `from` into `to`. */
export interface MonthlyRate {
  readonly month: Month
  readonly from: CurrencyCode
  readonly to: CurrencyCode
  readonly rate: Amount
}

/** Exchange rates by billing month. A missing rate is shown as a gap; the rate of another month is never used. */
export class RateTable {
  readonly #rates = new Map<string, Amount>()

  constructor(rates: readonly MonthlyRate[] = []) {
    for (const { month, from, to, rate } of rates) this.#rates.set(`${month} ${from} ${to}`, rate)
  }

  /**
   * Converts an amount at the given rate, otherwise at the inverse of the opposite rate; never through a third
   * currency.
   */
  convert(
    amount: Amount,
    from: CurrencyCode,
    to: CurrencyCode,
    month: Month | undefined,
  ): Amount | undefined {
    if (from === to) return amount
    if (month === undefined) return undefined
    const direct = this.#rates.get(`${month} ${from} ${to}`)
    if (direct !== undefined) return multiply(amount, direct)
    const inverse = this.#rates.get(`${month} ${to} ${from}`)
    return inverse === undefined || inverse === 0n ? undefined : divide(amount, inverse)
  }
}

const COLUMNS = {
  month: { names: [], isRequired: true },
  from: { names: [], isRequired: true },
  to: { names: [], isRequired: true },
  rate: { names: [], isRequired: true },
} as const satisfies Readonly<Record<string, SideColumn>>

/** Reads the records of a rates file with the header `month,from,to,rate`. */
export function readRates(records: SideRecords): SideReading<MonthlyRate> {
  return readSideTable(records, COLUMNS, (row) => {
    const month = row.required('month', 'YYYY-MM') && row.month('month')
    const from = row.currency('from', '')
    const to = row.currency('to', '')
    const written = parseAmount(row.text('rate'))
    const isRate = written !== undefined && written > 0n
    const rate = row.orFault(isRate ? written : undefined, 'rate', 'a rate such as 1.0842')
    if (!month || from === undefined || to === undefined || rate === undefined) return undefined
    return { month, from, to, rate }
  })
}
