import { add, scale, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { daysInMonth, type Month } from '../domain/day.ts'
import type { PriceBook, PriceEntry } from '../domain/price.ts'
import type { BaselineChoice, BaselineExclusion } from '../document/user/assumptions-document.ts'
import { sellerId } from '../domain/seller.ts'
import type { PlanCell, PlanInput } from '../plan/planning-input.ts'
import { overHorizon } from '../plan/plan-time.ts'
import { exactTokens, tokenCosts, totalCost, unitPrices } from '../plan/token-costs.ts'

/** One month of the baseline as it was used or left out. */
export interface BaselineMonth {
  readonly month: Month
  readonly spend: Amount
  readonly coveredDays: number
  readonly days: number
  /** Spend less exclusions; `undefined` where the month is left out. */
  readonly counted: Amount | undefined
  /** The same, carried to the whole month by days; `undefined` where the month is left out. */
  readonly whole: Amount | undefined
  readonly excluded: readonly BaselineExclusion[]
  readonly why: 'used' | 'excluded' | 'too-few-days' | 'before-the-window' | 'not-in-the-middle'
}

export interface Baseline {
  /** Effective cost of a month; `undefined` when no month can be used. */
  readonly monthly: Amount | undefined
  readonly months: readonly BaselineMonth[]
}

/** Cost of the same work at three sets of prices; work without a list price is left out of all three. */
export interface ThreeCosts {
  readonly list: Amount
  /** At the user's own prices; `undefined` if there are none. */
  readonly contracted: Amount | undefined
  readonly effective: Amount
  /** Effective cost of work without a list price: in none of the three. */
  readonly notCompared: Amount
}

/** Minimum share of covered days for a month to be scaled to a full month. */
const LEAST_PART = 2

/** All days that the files cover, as they are. */
export const WHOLE_PERIOD: BaselineChoice = {
  lastMonths: null,
  statistic: 'mean',
  exclusions: [],
}

/**
 * The effective cost of a month in the baseline. The mean weights months by their covered days. The median is the
 * middle month, or the two middle months, unchanged, so that tokens and spend are those of real months. In a window of
 * months, a month with fewer than half of its days covered is left out with a reason.
 *
 * @throws RangeError for an exclusion without a reason.
 */
export function baselineOf(input: PlanInput, choice: BaselineChoice): Baseline {
  if (choice.exclusions.some(({ reason }) => reason.trim() === '')) {
    throw new RangeError('an exclusion needs a reason')
  }
  const covered = [...input.coveredDays].filter(([, days]) => days > 0).sort()
  const window = new Set(
    covered.slice(choice.lastMonths === null ? 0 : -choice.lastMonths).map(([month]) => month),
  )
  const all = covered.map(([month, days]) =>
    baselineMonth(month, days, window.has(month), input, choice),
  )
  const months = choice.statistic === 'median' ? onlyTheMiddle(all) : all
  const used = months.filter(({ why }) => why === 'used')
  return { monthly: monthlyCost(used), months }
}

/**
 * The part of the input that the baseline uses, so that all later figures are based on the same months. For the whole
 * period it is the input itself.
 */
export function onBaseline(input: PlanInput, choice: BaselineChoice): PlanInput {
  const { lastMonths, statistic, exclusions } = choice
  if (lastMonths === null && statistic === 'mean' && exclusions.length === 0) return input
  const { months } = baselineOf(input, choice)
  const used = new Set(months.flatMap(({ month, why }) => (why === 'used' ? [month] : [])))
  const out = new Set(exclusions.map(({ month, workload }) => `${month} ${workload ?? ''}`))
  const kept = <T>(days: ReadonlyMap<Month, T>): ReadonlyMap<Month, T> =>
    new Map([...days].filter(([month]) => used.has(month)))
  return {
    ...input,
    cells: input.cells.filter(
      ({ month, workload }) =>
        used.has(month) && !out.has(`${month} ${input.workloads[workload]?.id ?? ''}`),
    ),
    coveredDays: kept(input.coveredDays),
    coveredDaysByProvider: new Map(
      [...input.coveredDaysByProvider].map(([provider, days]) => [provider, kept(days)]),
    ),
  }
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
  { exclusions, lastMonths }: BaselineChoice,
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
      : lastMonths !== null && coveredDays * LEAST_PART < days
        ? 'too-few-days'
        : 'used'
  const counted = why === 'used' ? left : undefined
  const whole = counted && scale(counted, BigInt(days), BigInt(coveredDays))
  return { month, spend, coveredDays, days, counted, whole, excluded, why }
}

function spendOf(input: PlanInput, month: Month, isMeant: (cell: PlanCell) => boolean): Amount {
  return input.cells.reduce(
    (sum, cell) => (cell.month === month && isMeant(cell) ? add(sum, cell.spend) : sum),
    ZERO,
  )
}

/** Spend of the months by their covered part of a month. */
function monthlyCost(used: readonly BaselineMonth[]): Amount | undefined {
  if (used.length === 0) return undefined
  const days = new Map(used.map(({ month, coveredDays }) => [month, coveredDays]))
  const spend = used.reduce((sum, month) => add(sum, month.counted ?? ZERO), ZERO)
  return overHorizon(spend, { coveredDays: days }, 1)
}

/** Of the months that could be used only the one in the middle, or the two. */
function onlyTheMiddle(months: readonly BaselineMonth[]): readonly BaselineMonth[] {
  const sorted = months
    .filter(({ why }) => why === 'used')
    .sort((a, b) => ((a.whole ?? ZERO) < (b.whole ?? ZERO) ? -1 : 1))
  const last = sorted.length - 1
  const middle = new Set([sorted[Math.floor(last / 2)], sorted[Math.ceil(last / 2)]])
  return months.map((month) =>
    month.why === 'used' && !middle.has(month)
      ? { ...month, counted: undefined, whole: undefined, why: 'not-in-the-middle' }
      : month,
  )
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
