import { add, divideRounded, scale, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { daysInMonth, type Month } from '../domain/day.ts'
import type { PriceBook, PriceEntry } from '../domain/price.ts'
import { sellerId } from '../domain/seller.ts'
import type { PlanCell, PlanInput } from '../plan/plan-input.ts'
import { exactTokens, tokenCosts, totalCost, unitPrices } from '../plan/token-costs.ts'

/** Spend that is no measure of the months to come. */
export interface BaselineExclusion {
  readonly month: Month
  /** Only this workload; the whole month where it is left out. */
  readonly workload?: string
  /** In words, for the reader: never empty. */
  readonly reason: string
}

export interface BaselineChoice {
  readonly lastMonths: 1 | 3 | 6 | 12
  readonly statistic: 'median' | 'mean'
  readonly exclusions: readonly BaselineExclusion[]
}

/** One month of the baseline as it was used or left out. */
export interface BaselineMonth {
  readonly month: Month
  readonly spend: Amount
  readonly coveredDays: number
  readonly days: number
  /** Spend less exclusions, carried to the whole month; `undefined` where the month is left out. */
  readonly whole: Amount | undefined
  readonly excluded: readonly BaselineExclusion[]
  readonly why: 'used' | 'excluded' | 'too-few-days' | 'before-the-window'
}

export interface Baseline {
  /** Effective cost of a month; `undefined` when no month can be used. */
  readonly monthly: Amount | undefined
  readonly months: readonly BaselineMonth[]
}

/** Money of the same work by three prices; a price that is not known for part of it leaves that part out of all. */
export interface ThreeCosts {
  readonly list: Amount
  /** By the user's own price entries; `undefined` where there is none. */
  readonly contracted: Amount | undefined
  readonly effective: Amount
  /** Effective cost of work without a list price: in none of the three. */
  readonly notCompared: Amount
}

/** A month with fewer of its days covered is not carried to the whole: half of them. */
const LEAST_PART = 2

/**
 * What a month costs today: the median or mean of the last months, by what was really paid. A month that is covered
 * in part is carried to its whole by days; one with fewer than half of them is left out, and says so.
 *
 * @throws RangeError for an exclusion without a reason.
 */
export function baselineOf(input: PlanInput, choice: BaselineChoice): Baseline {
  if (choice.exclusions.some(({ reason }) => reason.trim() === '')) {
    throw new RangeError('an exclusion needs a reason')
  }
  const covered = [...input.coveredDays].filter(([, days]) => days > 0).sort()
  const window = new Set(covered.slice(-choice.lastMonths).map(([month]) => month))
  const months = covered.map(([month, days]) =>
    baselineMonth(month, days, window.has(month), input, choice),
  )
  const used = months.flatMap(({ whole }) => whole ?? [])
  return { monthly: statisticOf(used, choice.statistic), months }
}

/** List, contracted and effective cost of the same work side by side. @param list a price book without own entries. */
export function costsSideBySide(input: PlanInput, list: PriceBook): ThreeCosts {
  let [listed, contracted, effective, notCompared] = [ZERO, ZERO, ZERO, ZERO]
  let hasOwn = false
  for (const cell of input.cells) {
    const byList = costAt(cell, input, list)
    if (byList === undefined) {
      notCompared = add(notCompared, cell.spend)
      continue
    }
    const own = costAt(cell, input, input.prices, ({ origin }) => origin === 'user')
    hasOwn ||= own !== undefined
    listed = add(listed, byList)
    contracted = add(contracted, own ?? byList)
    effective = add(effective, cell.spend)
  }
  return { list: listed, contracted: hasOwn ? contracted : undefined, effective, notCompared }
}

function baselineMonth(
  month: Month,
  coveredDays: number,
  isInWindow: boolean,
  input: PlanInput,
  { exclusions }: BaselineChoice,
): BaselineMonth {
  const days = daysInMonth(month)
  const excluded = exclusions.filter((it) => it.month === month)
  const spend = spendOf(input, month, () => true)
  const isWhole = excluded.some(({ workload }) => workload === undefined)
  const out = new Set(excluded.map(({ workload }) => workload))
  const left = subtract(
    spend,
    spendOf(input, month, (cell) => out.has(input.workloads[cell.workload]?.id)),
  )
  const why = !isInWindow
    ? 'before-the-window'
    : isWhole
      ? 'excluded'
      : coveredDays * LEAST_PART < days
        ? 'too-few-days'
        : 'used'
  const whole = why === 'used' ? scale(left, BigInt(days), BigInt(coveredDays)) : undefined
  return { month, spend, coveredDays, days, whole, excluded, why }
}

function spendOf(input: PlanInput, month: Month, isMeant: (cell: PlanCell) => boolean): Amount {
  return input.cells.reduce(
    (sum, cell) => (cell.month === month && isMeant(cell) ? add(sum, cell.spend) : sum),
    ZERO,
  )
}

function statisticOf(values: readonly Amount[], kind: 'median' | 'mean'): Amount | undefined {
  if (values.length === 0) return undefined
  if (kind === 'mean') {
    const sum = values.reduce(add, ZERO)
    return divideRounded(sum, BigInt(values.length)) as Amount
  }
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const [low = ZERO, high = ZERO] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ]
  return divideRounded(low + high, 2n) as Amount
}

function costAt(
  cell: PlanCell,
  input: PlanInput,
  book: PriceBook,
  isMeant: (entry: PriceEntry) => boolean = () => true,
): Amount | undefined {
  const workload = input.workloads[cell.workload]
  if (workload === undefined || workload.model === null || cell.tokens === undefined) {
    return undefined
  }
  const seller = sellerId(workload.provider)
  for (const id of workload.modelIds) {
    const found = book.find(seller, id, cell.priceDay)
    if (found.kind !== 'found') continue
    if (!isMeant(found.entry)) return undefined
    const cost = totalCost(tokenCosts(exactTokens(cell.tokens), unitPrices(found.entry)))
    const { currency } = found.entry
    const { reportingCurrency } = input
    return currency === reportingCurrency
      ? cost
      : input.convert(cost, currency, reportingCurrency, cell.month)
  }
  return undefined
}
