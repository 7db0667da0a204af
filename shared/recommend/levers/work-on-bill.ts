import { amountToNumber, ZERO } from '../../domain/amount.ts'
import type { PriceEntry } from '../../domain/price.ts'
import { incumbentPrices } from '../../plan/candidates.ts'
import { knownTokens } from '../../plan/levers/gather-lots.ts'
import type { LeverSigns } from '../../plan/lever-signs.ts'
import type { PlanInput } from '../../plan/planning-input.ts'
import { tokenCosts, totalCost, unitPrices, type TokenCosts } from '../../plan/token-costs.ts'
import { workOf, type Work } from '../../plan/work.ts'

/** A workload with what the bill shows of it and what it costs by the price list. */
export interface WorkOnBill extends Work {
  readonly signs: LeverSigns | undefined
  readonly price: PriceEntry | undefined
  /** Of all its tokens in the reporting currency; `undefined` where some have no price or rate. */
  readonly list: ListCost | undefined
}

/** What tokens cost at today's seller by the price list. */
export interface ListCost {
  readonly total: number
  /** What writing to the cache costs more than sending the same input uncached. */
  readonly writePremium: number
  /** What cache reads cost less than the same input uncached. */
  readonly readRebate: number
}

/** All workloads in their order. */
export function workOnBill(input: PlanInput): readonly WorkOnBill[] {
  const prices = new Map<number, PriceEntry>()
  const lists = listCosts(input, prices)
  return workOf(input).map((work) => ({
    ...work,
    signs: work.workload.signs,
    price: prices.get(work.index),
    list: lists.get(work.index),
  }))
}

/** By workload. @param prices takes the last price of each. */
function listCosts(
  input: PlanInput,
  prices: Map<number, PriceEntry>,
): ReadonlyMap<number, ListCost> {
  const priceOf = incumbentPrices(input)
  const sums = new Map<number, ListCost>()
  const unknown = new Set<number>()
  for (const cell of input.cells) {
    const workload = input.workloads[cell.workload]
    if (workload === undefined || (cell.spend === ZERO && cell.tokens === undefined)) continue
    const price = priceOf(workload, cell.priceDay)
    const tokens = knownTokens(cell)
    if (price !== undefined) prices.set(cell.workload, price)
    const isKnown = price?.currency === input.reportingCurrency && tokens !== undefined
    if (!isKnown) {
      unknown.add(cell.workload)
      continue
    }
    const cost = listCost(tokenCosts(tokens, unitPrices(price)), tokens, price)
    const sum = sums.get(cell.workload)
    sums.set(cell.workload, {
      total: (sum?.total ?? 0) + cost.total,
      writePremium: (sum?.writePremium ?? 0) + cost.writePremium,
      readRebate: (sum?.readRebate ?? 0) + cost.readRebate,
    })
  }
  return new Map([...sums].filter(([index]) => !unknown.has(index)))
}

function listCost(
  costs: TokenCosts,
  tokens: { readonly cacheWrite5m: bigint; readonly cacheWrite1h: bigint },
  price: PriceEntry,
): ListCost {
  const { input } = unitPrices(price)
  const uncached = (tokens.cacheWrite5m + tokens.cacheWrite1h) * input
  return {
    total: amountToNumber(totalCost(costs)),
    writePremium: amountToNumber(costs.writes) - Number(uncached) / 1e30,
    readRebate: amountToNumber(costs.readsAsUncached) - amountToNumber(costs.reads),
  }
}
