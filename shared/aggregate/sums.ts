import { add, ZERO, type Amount } from '../domain/amount.ts'
import { monthOf, type Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'
import { addCounts, addTokens, NO_TOKENS, type TokenCounts } from '../domain/tokens.ts'
import type { ChargeLine } from '../join/charge-line.ts'
import type { RateTable } from './rates.ts'

/** A line's spend in the reporting currency. */
export interface ConvertedLine {
  readonly line: ChargeLine
  /** Usage month; `undefined` where the file has no dates. */
  readonly month: Month | undefined
  /** Month whose exchange rate applies: the invoice month, otherwise the usage month. */
  readonly rateMonth: Month | undefined
  /** `undefined` when the line is not spend or its rate is missing. */
  readonly spend: Amount | undefined
  readonly isRateMissing: boolean
}

/** Converts each line at the rate of its invoice month, otherwise of its usage month. */
export function convertLines(
  lines: readonly ChargeLine[],
  rates: RateTable,
  reportingCurrency: CurrencyCode,
): readonly ConvertedLine[] {
  const months = new Map<number, Month>()
  return lines.map((line) => {
    const { day, invoiceMonth } = line.cell
    let month: Month | undefined
    if (day !== undefined) {
      month = months.get(day)
      if (month === undefined) months.set(day, (month = monthOf(day)))
    }
    const rateMonth = invoiceMonth === '' ? month : invoiceMonth
    const facts = { line, month, rateMonth }
    if (line.spend === undefined) return { ...facts, spend: undefined, isRateMissing: false }
    const { amount, currency } = line.spend
    const spend = rates.convert(amount, currency, reportingCurrency, rateMonth)
    return { ...facts, spend, isRateMissing: spend === undefined && amount !== ZERO }
  })
}

/** Sums over a group of lines: spend, tokens, requests. */
export class Sums {
  spend: Amount | undefined
  tokens: TokenCounts = NO_TOKENS
  requests: number | undefined
  rows = 0
  isRateMissing = false

  add({ line, spend, isRateMissing }: ConvertedLine): void {
    if (spend !== undefined) this.spend = add(this.spend ?? ZERO, spend)
    if (isRateMissing) this.isRateMissing = true
    this.tokens = addTokens(this.tokens, line.tokens)
    this.requests = addCounts(this.requests, line.requests)
    this.rows += line.cell.rows
  }
}

/** Sums by a key, in the order in which the keys first occur. */
export function sumsBy<K>(
  lines: Iterable<ConvertedLine>,
  keyOf: (line: ConvertedLine) => K | undefined,
): ReadonlyMap<K, Sums> {
  const groups = new Map<K, Sums>()
  for (const line of lines) {
    const key = keyOf(line)
    if (key === undefined) continue
    let sums = groups.get(key)
    if (sums === undefined) groups.set(key, (sums = new Sums()))
    sums.add(line)
  }
  return groups
}
