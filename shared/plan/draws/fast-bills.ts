import { amountToNumber } from '../../domain/amount.ts'
import type { SellerId } from '../../domain/seller.ts'
import type { Minimums } from '../contracts/minimum-spend.ts'
import type { Settlement } from '../contracts/settlement.ts'
import { sellerOfBill } from '../evaluate-case.ts'
import type { SettledStep } from '../../levers/lever-registry.ts'
import type { FastLot } from './fast-lot.ts'
import type { Charged } from './fast-switch.ts'

/** The bills of one scenario after another, and what is paid on top of them. */
export interface FastBills extends Charged {
  reset(): void
  /** What is paid beside the tokens, by step: a cost is above zero. */
  settled(hosting: number): Readonly<Record<SettledStep, number>>
  /** What a seller charges in the observed period, before lost tiers and shortfalls: today, and in the scenario. */
  ofSeller(seller: SellerId): { readonly before: number; readonly after: number }
}

/** @param lots whose spend is today's bill. */
export function fastBills(lots: readonly FastLot[], { minimums, tiers }: Settlement): FastBills {
  const before = new Map<string, number>()
  for (const { bill, spend } of lots) {
    if (bill !== undefined) before.set(bill, (before.get(bill) ?? 0) + spend)
  }
  const least = numbersOf(minimums)
  const limits = tiers.map((tier) => ({
    discount: amountToNumber(tier.discount),
    least: numbersOf(tier.least).filter(([bill, limit]) => (before.get(bill) ?? 0) >= limit),
  }))
  const today = missing(least, before)
  const after = new Map<string, number>()
  return {
    reset: () => {
      after.clear()
    },
    charge: (bill, amount) => {
      after.set(bill, (after.get(bill) ?? 0) + amount)
    },
    ofSeller: (seller) => ({ before: sumOf(before, seller), after: sumOf(after, seller) }),
    settled: (hosting) => {
      const dearer = limits.length === 0 ? after : new Map(after)
      let lost = 0
      for (const { discount, least: bills } of limits) {
        for (const [bill, limit] of bills) {
          const paid = dearer.get(bill) ?? 0
          if (paid >= limit) continue
          const extra = (paid * discount) / (1 - discount)
          lost += extra
          dearer.set(bill, paid + extra)
        }
      }
      return { hosting, 'lost-tier': lost, commitment: missing(least, dearer) - today }
    },
  }
}

function sumOf(bills: ReadonlyMap<string, number>, seller: SellerId): number {
  let sum = 0
  for (const [bill, amount] of bills) if (sellerOfBill(bill) === seller) sum += amount
  return sum
}

function numbersOf(amounts: Minimums): readonly (readonly [string, number])[] {
  return [...amounts].map(([bill, amount]) => [bill, amountToNumber(amount)])
}

function missing(
  least: readonly (readonly [string, number])[],
  bills: ReadonlyMap<string, number>,
): number {
  let sum = 0
  for (const [bill, minimum] of least) sum += Math.max(0, minimum - (bills.get(bill) ?? 0))
  return sum
}
