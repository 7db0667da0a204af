import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { MoneyText } from '../../../../shared/domain/money.ts'
import type { PlanCostItem } from '../../../../shared/document/user/plan-document.ts'
import type { Range } from '../../../../shared/domain/range.ts'
import { asVersion2 } from './plan-draft.ts'

/** The currency that a sum is written in: its own where it has one, so that a plan in euros stays one in euros. */
export function currencyOf(money: MoneyText, reporting: string): string {
  const [own, second] = Object.keys(money)
  return own !== undefined && second === undefined ? own : reporting
}

/** The plan with its own figure for what is paid once or every month; `undefined`: none. */
export function withOwnCost(
  plan: EditablePlan,
  when: 'oneOff' | 'monthly',
  amount: string | undefined,
  currency: string,
): EditablePlan {
  const cost = amount === undefined ? {} : { [currency]: amount }
  return { ...plan, costs: { ...plan.costs, [when]: cost } }
}

/** The plan with these cost items: they belong to version 2 of the plan file. */
export function withCostItems(
  plan: EditablePlan,
  costItems: readonly PlanCostItem[],
): EditablePlan {
  return { ...asVersion2(plan), costItems }
}

/** The plan with one item changed. */
export function withItem(
  plan: EditablePlan,
  place: number,
  change: Partial<PlanCostItem>,
): EditablePlan {
  const items = plan.costItems ?? []
  return withCostItems(
    plan,
    items.map((item, at) => (at === place ? { ...item, ...change } : item)),
  )
}

/** Three ends of an item in one currency. */
export function itemAmount(ends: Range<string>, currency: string): PlanCostItem['amount'] {
  const money = (text: string): MoneyText => ({ [currency]: text })
  return { low: money(ends.low), likely: money(ends.likely), high: money(ends.high) }
}

/** The plan with one more item, at nothing until the user states it. */
export function withOwnItem(
  plan: EditablePlan,
  { kind, when }: Pick<PlanCostItem, 'kind' | 'when'>,
  currency: string,
): EditablePlan {
  const amount = itemAmount({ low: '0', likely: '0', high: '0' }, currency)
  return withCostItems(plan, [...(plan.costItems ?? []), { kind, when, amount, basis: '' }])
}

/** The plan without one item. */
export function withoutItem(plan: EditablePlan, place: number): EditablePlan {
  return withCostItems(plan, (plan.costItems ?? []).toSpliced(place, 1))
}

/** The plan without any cost of its own. */
export function withoutCosts(plan: EditablePlan): EditablePlan {
  return { ...withCostItems(plan, []), costs: { oneOff: {}, monthly: {} } }
}
