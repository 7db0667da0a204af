import type { ModelInfo, ModelPrice } from '@pydantic/genai-prices'
import { parseAmount, type Amount } from '../domain/amount.ts'
import { parseIsoDay, type Day } from '../domain/day.ts'

/** Before every bill: the first day of a price without a known beginning. */
export const ALWAYS = 0 as Day

/** One dated state of a model's prices. */
export interface Step {
  readonly from: Day
  readonly prices: ModelPrice
  readonly isTimed: boolean
}

/** The model's prices by day. A price by the hour stands, at its peak, from the last dated change on. */
export function steps(info: ModelInfo): readonly Step[] {
  if (!Array.isArray(info.prices)) return [{ from: ALWAYS, prices: info.prices, isTimed: false }]
  const dated: Step[] = []
  const timed: ModelPrice[] = []
  for (const { constraint, prices } of info.prices) {
    if (constraint?.type === 'time_of_date') timed.push(prices)
    else {
      const from = constraint === undefined ? ALWAYS : parseIsoDay(constraint.start_date)
      if (from !== undefined) dated.push({ from, prices, isTimed: false })
    }
  }
  const last = dated.at(-1)
  const peak = timed.toSorted((a, b) => baseOf(b['input_mtok']) - baseOf(a['input_mtok']))[0]
  if (peak === undefined) return dated
  return [...dated.slice(0, -1), { from: last?.from ?? ALWAYS, prices: peak, isTimed: true }]
}

/** Where the library has a dearer tier for long calls: the first token that falls into it. */
export function longContextOf(value: LibraryPrice): { readonly longContextFrom?: number } {
  const start = typeof value === 'object' ? value.tiers[0]?.start : undefined
  return start === undefined ? {} : { longContextFrom: start + 1 }
}

type LibraryPrice = ModelPrice[string]

function baseOf(value: LibraryPrice): number {
  if (value === undefined) return 0
  return typeof value === 'number' ? value : value.base
}

/** The shortest decimal text of the library's number is the figure that its authors wrote. */
export function amount(value: LibraryPrice): Amount | undefined {
  return value === undefined ? undefined : parseAmount(String(baseOf(value)))
}
