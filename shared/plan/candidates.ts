import { ZERO, type Amount } from '../domain/amount.ts'
import { parseIsoDay, type Day, type Month } from '../domain/day.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { PriceEntry, TokenPrices } from '../domain/price.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'
import type { PlanInput, PlanWorkload } from './planning-input.ts'
import { unitPrices, type UnitPrices } from './token-costs.ts'

/** The seller of a self-hosted model: its tokens are free; its nodes are in the plan's `hosting`. */
export const SELF_HOSTED: SellerId = 'self-hosted'

/** The model a move goes to, with its price on the plan's day. */
export interface Candidate {
  readonly seller: SellerId
  readonly entry: PriceEntry
  readonly match: 'exact' | 'alias'
  /** In the reporting currency by that month's rate; `undefined` when the month has no rate. */
  pricesIn(month: Month): UnitPrices | undefined
}

/** The day whose prices apply to the candidates: the plan's price date, otherwise the price book's. */
export function priceDateOf(plan: PlanDocument, input: PlanInput): string {
  return plan.priceDate ?? input.prices.asOf
}

/**
 * The candidate of every move, in their order; `undefined` when no price is valid on the day. A price that is only
 * a family resemblance is none.
 *
 * @throws RangeError when the price date is no day.
 */
export function findCandidates(
  plan: PlanDocument,
  input: PlanInput,
): readonly (Candidate | undefined)[] {
  const text = priceDateOf(plan, input)
  const day = parseIsoDay(text.slice(0, 10))
  if (day === undefined) throw new RangeError(`not a day: ${text}`)
  return plan.moves.map(({ to }) =>
    sellerId(to.seller) === SELF_HOSTED
      ? selfHosted(to.model, plan, day, input)
      : findCandidate(to, day, input),
  )
}

/** Finds the price of today's model in a month; each workload and day is looked up once. */
export function incumbentPrices(
  input: PlanInput,
): (workload: PlanWorkload, day: Day) => PriceEntry | undefined {
  const found = new Map<string, PriceEntry | undefined>()
  return (workload, day) => {
    const key = `${String(day)} ${workload.provider} ${workload.modelIds.join(' ')}`
    if (!found.has(key)) found.set(key, lookUp(input, workload, day))
    return found.get(key)
  }
}

function lookUp(input: PlanInput, workload: PlanWorkload, day: Day): PriceEntry | undefined {
  if (workload.model === null) return undefined
  const seller = sellerId(workload.provider)
  for (const id of workload.modelIds) {
    const lookup = input.prices.find(seller, id, day)
    if (lookup.kind === 'found') return lookup.entry
  }
  return undefined
}

/** `undefined` without a hosting cost for the model: without it the move would seem to save everything. */
function selfHosted(
  model: string,
  plan: PlanDocument,
  day: Day,
  input: PlanInput,
): Candidate | undefined {
  if (!plan.hosting?.some((hosting) => hosting.model === model)) return undefined
  const entry: PriceEntry = {
    seller: SELF_HOSTED,
    model,
    from: day,
    until: undefined,
    currency: input.reportingCurrency,
    input: ZERO,
    cacheRead: undefined,
    cacheWrite: undefined,
    cacheWrite1h: undefined,
    output: ZERO,
    batchFactor: undefined,
    source: 'hosting cost of the plan',
    asOf: priceDateOf(plan, input).slice(0, 10),
    origin: 'user',
  }
  return { seller: SELF_HOSTED, entry, match: 'exact', pricesIn: () => unitPrices(entry) }
}

function findCandidate(
  to: { readonly seller: string; readonly model: string },
  day: Day,
  input: PlanInput,
): Candidate | undefined {
  const seller = sellerId(to.seller)
  const lookup = input.prices.find(seller, to.model, day)
  if (lookup.kind !== 'found') return undefined
  const { entry, match } = lookup
  const byMonth = new Map<Month, UnitPrices | undefined>()
  return {
    seller,
    entry,
    match,
    pricesIn: (month) => {
      if (!byMonth.has(month)) byMonth.set(month, convertedPrices(entry, month, input))
      return byMonth.get(month)
    },
  }
}

function convertedPrices(
  entry: PriceEntry,
  month: Month,
  input: PlanInput,
): UnitPrices | undefined {
  const { reportingCurrency } = input
  if (entry.currency === reportingCurrency) return unitPrices(entry)
  const convert = (price: Amount | undefined): Amount | undefined =>
    price === undefined ? undefined : input.convert(price, entry.currency, reportingCurrency, month)
  const inputPrice = convert(entry.input)
  const output = convert(entry.output)
  if (inputPrice === undefined || output === undefined) return undefined
  const prices: TokenPrices = {
    input: inputPrice,
    cacheRead: convert(entry.cacheRead),
    cacheWrite: convert(entry.cacheWrite),
    cacheWrite1h: convert(entry.cacheWrite1h),
    output,
  }
  return unitPrices(prices)
}
