import { divide, multiply, parseAmount, type Amount } from '../domain/amount.ts'
import type { Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'

/** One month's rate: `rate` multiplies an amount in `from` into `to`. */
export interface MonthlyRate {
  readonly month: Month
  readonly from: CurrencyCode
  readonly to: CurrencyCode
  readonly rate: Amount
}

/** Exchange rates by billing month. A missing rate is a gap that is shown, never a guess from another month. */
export class RateTable {
  readonly #rates = new Map<string, Amount>()

  constructor(rates: readonly MonthlyRate[] = []) {
    for (const { month, from, to, rate } of rates) this.#rates.set(`${month} ${from} ${to}`, rate)
  }

  /** The rate as given, else the inverse of the opposite one; no crosses over a third currency. */
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

/** What is wrong with a line of a rates file. */
export interface RateFault {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly expected: string
}

/** Reads the records of a rates file with the header `month,from,to,rate`. */
export function readRates(records: readonly (readonly string[])[]): {
  readonly rates: readonly MonthlyRate[]
  readonly faults: readonly RateFault[]
} {
  const header = (records[0] ?? []).map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const place = (name: string): number => header.indexOf(name)
  const missing = ['month', 'from', 'to', 'rate'].filter((name) => place(name) < 0)
  if (missing.length > 0) {
    const fault = { line: 1, column: missing.join(', '), value: header.join(',') }
    return { rates: [], faults: [{ ...fault, expected: 'the header month,from,to,rate' }] }
  }
  const rates: MonthlyRate[] = []
  const faults: RateFault[] = []
  records.slice(1).forEach((record, i) => {
    const cell = (name: string): string => (record[place(name)] ?? '').trim()
    const rate = parseAmount(cell('rate'))
    const bad = [
      { column: 'month', ok: /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell('month')), expected: 'YYYY-MM' },
      { column: 'from', ok: /^[A-Za-z]{3}$/.test(cell('from')), expected: 'a code such as EUR' },
      { column: 'to', ok: /^[A-Za-z]{3}$/.test(cell('to')), expected: 'a code such as USD' },
      { column: 'rate', ok: rate !== undefined && rate > 0n, expected: 'a rate such as 1.0842' },
    ].find(({ ok }) => !ok)
    if (bad !== undefined) {
      const { column, expected } = bad
      faults.push({ line: i + 2, column, value: cell(column), expected })
    } else if (rate !== undefined) {
      const [from, to] = [cell('from').toUpperCase(), cell('to').toUpperCase()]
      rates.push({ month: cell('month'), from, to, rate })
    }
  })
  return { rates, faults }
}
