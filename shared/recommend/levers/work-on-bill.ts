import { amountToNumber, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { PriceEntry } from '../../domain/price.ts'
import { incumbentPrices } from '../../plan/candidates.ts'
import { knownTokens } from '../../plan/levers/gather-lots.ts'
import type { LeverSigns } from '../../plan/lever-signs.ts'
import type { PlanInput } from '../../plan/planning-input.ts'
import {
  tokenCosts,
  totalCost,
  unitPrices,
  writesAsUncached,
  type ExactTokens,
} from '../../plan/token-costs.ts'
import { spendByWorkload, workOf, type Work } from '../../plan/work.ts'

/** A workload with what the bill shows of it and what it costs by the price list. */
export interface WorkOnBill extends Work {
  /** In the observed period, exactly. */
  readonly billed: Amount
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
  const billed = spendByWorkload(input)
  return workOf(input).map((work) => ({
    ...work,
    billed: billed[work.index] ?? ZERO,
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
    const cost = listCost(tokens, price)
    const sum = sums.get(cell.workload)
    sums.set(cell.workload, {
      total: (sum?.total ?? 0) + cost.total,
      writePremium: (sum?.writePremium ?? 0) + cost.writePremium,
      readRebate: (sum?.readRebate ?? 0) + cost.readRebate,
    })
  }
  return new Map([...sums].filter(([index]) => !unknown.has(index)))
}

function listCost(tokens: ExactTokens, price: PriceEntry): ListCost {
  const prices = unitPrices(price)
  const costs = tokenCosts(tokens, prices)
  return {
    total: amountToNumber(totalCost(costs)),
    writePremium: amountToNumber(subtract(costs.writes, writesAsUncached(tokens, prices))),
    readRebate: amountToNumber(subtract(costs.readsAsUncached, costs.reads)),
  }
}
