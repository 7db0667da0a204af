import { add, ZERO, type Amount } from '../domain/amount.ts'
import type { Month } from '../domain/day.ts'
import type { SellerId } from '../domain/seller.ts'
import { pullLever, type PlacedLever } from './levers/pull-levers.ts'
import { spendWithIncumbent, totalSpend, untouched, type LotState } from './levers/lot-state.ts'
import type { Lot } from './levers/lots.ts'
import type { PlanTerms } from './plan-terms.ts'

/** What each seller charges in each month, under `billKey`. Empty where no lot is of a single month. */
export type Bills = ReadonlyMap<string, Amount>

/** All lots after each lever in turn. */
export interface Scenario {
  /** All money: before the first lever, then after each one. */
  readonly totals: readonly Amount[]
  readonly before: Bills
  readonly after: Bills
  /** The lots in the end. */
  readonly states: readonly LotState[]
}

/** Where a seller's bill of a month stands in `Bills`. */
export function billKey(seller: SellerId, month: Month): string {
  return `${month} ${seller}`
}

/** The seller of a key of `Bills`. */
export function sellerOfBill(key: string): SellerId {
  return key.slice(key.indexOf(' ') + 1)
}

/** Applies levers in sequence, each to what the one before left. */
export function runScenario(
  lots: readonly Lot[],
  levers: readonly PlacedLever[],
  terms: PlanTerms,
): Scenario {
  let states = lots.map(untouched)
  const totals = [sumOf(states)]
  const before = billsOf(lots, states)
  for (const lever of levers) {
    states = states.map((state, index) => {
      const lot = lots[index]
      return lot === undefined ? state : pullLever(lever, lot, state, terms)
    })
    totals.push(sumOf(states))
  }
  return { totals, before, after: billsOf(lots, states), states }
}

function sumOf(states: readonly LotState[]): Amount {
  return states.reduce((sum, state) => add(sum, totalSpend(state)), ZERO)
}

function billsOf(lots: readonly Lot[], states: readonly LotState[]): Bills {
  const bills = new Map<string, Amount>()
  const charge = (seller: SellerId, month: Month, amount: Amount): void => {
    const key = billKey(seller, month)
    bills.set(key, add(bills.get(key) ?? ZERO, amount))
  }
  states.forEach((state, index) => {
    const lot = lots[index]
    if (lot?.month === undefined) return
    charge(lot.seller, lot.month, spendWithIncumbent(state))
    for (const { seller, run } of state.outcomes) charge(seller, lot.month, run)
  })
  return bills
}
