import { add, amountOf, multiply, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import {
  nextDay,
  parseIsoDay,
  splitByMonth,
  type Day,
  type Month,
  type Period,
} from '../../domain/day.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { PlanContract } from '../../document/user/commitments.ts'
import { forEachEnd, mapEnds, type Range } from '../../domain/range.ts'
import { sellerId, type SellerId } from '../../domain/seller.ts'
import type { PlanInput } from '../planning-input.ts'
import { lastCoveredMonth } from '../plan-time.ts'
import { moneyInReportingCurrency } from './minimum-spend.ts'
import { carriedTo, type ContractPhase } from './contract-phases.ts'
import { sellerBills, type SellerBills } from './seller-bills.ts'

type Prepaid = Extract<PlanContract, { readonly kind: 'prepaid' }>

/** A prepaid balance that ends within some phases. */
export interface EndingBalance {
  readonly contract: Prepaid
  readonly seller: SellerId
  /** The day after the last one on which it can be used. */
  readonly endsOn: Day
  /** What is left of it when the phases begin, in the reporting currency. */
  readonly held: Amount
}

/** What a plan loses of a prepaid balance, as part of the saving: at most zero unless more is used than today. */
export interface PrepaidEffect extends EndingBalance {
  readonly month: Month
  readonly effect: Range<Amount>
}

/** The share of the plan, from 0 to 1, that is in effect in a month. */
export type ArrivedPart = (month: Month) => Amount

const AT_ONCE: ArrivedPart = () => amountOf(1)

/**
 * The prepaid balances of a plan that end within the phases. A balance that ends before them is gone, and one that
 * ends after them is still there.
 *
 * @throws ProblemError when a balance is in a currency without a rate.
 */
export function endingBalances(
  plan: PlanDocument,
  input: PlanInput,
  phases: readonly ContractPhase[],
): readonly EndingBalance[] {
  const [first, last] = [phases[0], phases.at(-1)]
  const month = lastCoveredMonth(input.coveredDays)
  if (first === undefined || last === undefined || month === undefined) return []
  return (plan.contracts ?? []).flatMap((contract) => {
    if (contract.kind !== 'prepaid') return []
    const day = parseIsoDay(contract.until)
    if (day === undefined || day < first.period.start || day >= last.period.end) return []
    const held = moneyInReportingCurrency(contract.balance, month, plan, input)
    return [{ contract, seller: sellerId(contract.provider), endsOn: nextDay(day), held }]
  })
}

/**
 * A balance that today's bill would use up is lost as far as the smaller bill does not use it by its last day.
 *
 * @param arrived for a plan that moves in waves; the default is all of it from the first month.
 * @throws as `endingBalances`.
 */
export function prepaidEffects(
  plan: PlanDocument,
  input: PlanInput,
  phases: readonly ContractPhase[],
  arrived: ArrivedPart = AT_ONCE,
): readonly PrepaidEffect[] {
  const balances = endingBalances(plan, input, phases)
  if (balances.length === 0) return []
  const months = phases.flatMap(({ period, plan: bound }) => {
    const bills = sellerBills(bound, input)
    return splitByMonth(period).map((part) => ({ part, bills }))
  })
  return balances.map((balance) => {
    const lost = (used: Amount): Amount =>
      used < balance.held ? subtract(balance.held, used) : ZERO
    const used = usedBy(balance, months, input, arrived)
    const today = lost(used.today)
    return {
      ...balance,
      month: balance.contract.until.slice(0, 7),
      effect: mapEnds(used.after, (it) => subtract(today, lost(it))),
    }
  })
}

interface BilledMonth {
  readonly part: Period & { readonly month: Month }
  readonly bills: { readonly before: SellerBills; readonly after: Range<SellerBills> }
}

/** What a seller's bills come to until the last day of a balance, today and under the plan. */
function usedBy(
  { seller, endsOn }: EndingBalance,
  months: readonly BilledMonth[],
  input: PlanInput,
  arrived: ArrivedPart,
): { readonly today: Amount; readonly after: Range<Amount> } {
  let today = ZERO
  let saved: Range<Amount> = { low: ZERO, likely: ZERO, high: ZERO }
  for (const { part, bills } of months) {
    if (part.start >= endsOn) continue
    const days = { start: part.start, end: endsOn < part.end ? endsOn : part.end }
    const before = bills.before.get(seller) ?? ZERO
    today = add(today, carriedTo(before, input, days))
    saved = forEachEnd((end) => {
      const less = subtract(before, bills.after[end].get(seller) ?? ZERO)
      return add(saved[end], multiply(carriedTo(less, input, days), arrived(part.month)))
    })
  }
  return { today, after: mapEnds(saved, (it) => subtract(today, it)) }
}
