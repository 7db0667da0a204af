import { add, ZERO, type Amount } from '../../domain/amount.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { SellerId } from '../../domain/seller.ts'
import type { Range } from '../../domain/range.ts'
import { gatherLots } from '../levers/gather-lots.ts'
import { mergedLots } from '../levers/lots.ts'
import type { PlanInput } from '../planning-input.ts'
import { forEachEnd } from '../../domain/range.ts'
import { termsAt } from '../plan-terms.ts'
import { runScenario, sellerOfBill, type Bills } from '../evaluate-case.ts'

/** What each seller charges in the observed period. */
export type SellerBills = ReadonlyMap<SellerId, Amount>

/** Every seller's bill before and after a plan, before minimums and tiers. Sellers without a bill are not in it. */
export function sellerBills(
  plan: PlanDocument,
  input: PlanInput,
): { readonly before: SellerBills; readonly after: Range<SellerBills> } {
  const { byWorkload } = gatherLots(plan, input, true)
  const lots = mergedLots([...byWorkload.values()].flat())
  const levers = plan.levers.map(({ kind }, index) => ({ index, kind }))
  const scenarios = forEachEnd((end) => runScenario(lots, levers, termsAt(plan, end)))
  return {
    before: bySeller(scenarios.likely.before),
    after: forEachEnd((end) => bySeller(scenarios[end].after)),
  }
}

/** The months of each seller added up. */
function bySeller(bills: Bills): SellerBills {
  const sums = new Map<SellerId, Amount>()
  for (const [key, amount] of bills) {
    const seller = sellerOfBill(key)
    sums.set(seller, add(sums.get(seller) ?? ZERO, amount))
  }
  return sums
}
