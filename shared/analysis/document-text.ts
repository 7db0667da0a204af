import { formatAmount, type Amount } from '../domain/amount.ts'
import type { PeriodText, TokensText } from '../document/analysis-document.ts'
import { formatDay, nextDay, type Day } from '../domain/day.ts'
import type { CurrencyCode, MoneyText } from '../domain/money.ts'
import { addCounts, type TokenCounts } from '../domain/tokens.ts'
import type { Cell } from '../table/cells.ts'

/** `{}` where nothing is known: unknown is never written as zero. */
export function amountText(amount: Amount | undefined, currency: CurrencyCode): MoneyText {
  return amount === undefined ? {} : { [currency]: formatAmount(amount) }
}

/** The contract counts both kinds of cache write as one. */
export function tokensText(tokens: TokenCounts): TokensText {
  return {
    input: tokens.input ?? null,
    cacheRead: tokens.cacheRead ?? null,
    cacheWrite: addCounts(tokens.cacheWrite5m, tokens.cacheWrite1h) ?? null,
    output: tokens.output ?? null,
    reasoning: tokens.reasoning ?? null,
  }
}

/** First day to the day after the last; `null` when no cell carries a date. */
export function periodOf(cells: Iterable<Cell>): PeriodText | null {
  let [first, end] = [Infinity, -Infinity]
  for (const { day, endDay } of cells) {
    if (day === undefined) continue
    first = Math.min(first, day)
    end = Math.max(end, endDay ?? nextDay(day))
  }
  return first === Infinity ? null : { start: formatDay(first as Day), end: formatDay(end as Day) }
}

/** The last day of any cell; `undefined` where none carries a date. */
export function lastDayOf(cells: Iterable<{ readonly cell: Cell }>): Day | undefined {
  let last = -Infinity
  for (const { cell } of cells) {
    if (cell.day !== undefined) last = Math.max(last, (cell.endDay ?? nextDay(cell.day)) - 1)
  }
  return last === -Infinity ? undefined : (last as Day)
}
