import { scale, ZERO, type Amount } from '../domain/amount.ts'
import { daysInMonth, type Month } from '../domain/day.ts'

/** A number of months as an exact fraction. */
export interface ExactMonths {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Divisible by the days of every month. */
const COMMON_DAYS = 28n * 29n * 30n * 31n

/** One map of days is asked for by every figure of an input. */
const memo = new WeakMap<ReadonlyMap<Month, number>, ExactMonths>()

/**
 * The sum over the months of covered days by the days of the month.
 *
 * Source: HEADLESS.md, "Plan rules", Time.
 */
export function observedMonths(coveredDays: ReadonlyMap<Month, number>): ExactMonths {
  const known = memo.get(coveredDays)
  if (known !== undefined) return known
  let numerator = 0n
  for (const [month, days] of coveredDays) {
    numerator += BigInt(days) * (COMMON_DAYS / BigInt(daysInMonth(month)))
  }
  const months = { numerator, denominator: COMMON_DAYS }
  memo.set(coveredDays, months)
  return months
}

/** For a document and for drawing. */
export function monthsAsNumber({ numerator, denominator }: ExactMonths): number {
  return Number(numerator) / Number(denominator)
}

/** The last month with a covered day; `undefined` when there is none. */
export function lastCoveredMonth(coveredDays: ReadonlyMap<Month, number>): Month | undefined {
  const covered = [...coveredDays].flatMap(([month, days]) => (days > 0 ? [month] : []))
  return covered.sort().at(-1)
}

/**
 * Money of the observed period carried to a number of months at constant volume; zero without an observed day.
 *
 * @returns amount × months ÷ observed months, rounded once. Growth does not enter.
 * Source: HEADLESS.md, "Plan rules", Time.
 */
export function overHorizon(
  amount: Amount,
  { coveredDays }: { readonly coveredDays: ReadonlyMap<Month, number> },
  months: number,
): Amount {
  const { numerator, denominator } = observedMonths(coveredDays)
  return numerator === 0n ? ZERO : scale(amount, BigInt(months) * denominator, numerator)
}
