import type { EditablePlan } from '../../shared/contract/plans-api.ts'
import { parseAmount } from '../../shared/domain/amount.ts'
import type { PlanCostItem, PlanMove, Ranged } from '../../shared/domain/plan-document.ts'
import type { Range } from '../../shared/domain/plan-result.ts'

/** The figures of a move that a slider changes, with the ends of the slider. */
export const SLIDERS = [
  { name: 'share', min: 0, max: 1, step: 0.01 },
  { name: 'outputFactor', min: 0.25, max: 4, step: 0.05 },
  { name: 'fallbackShare', min: 0, max: 1, step: 0.01 },
  { name: 'cacheCarryOver', min: 0, max: 1, step: 0.01 },
] as const

export type SliderName = (typeof SLIDERS)[number]['name']

/** All three ends of a figure. */
export function endsOf(figure: Ranged): Range<number> {
  return typeof figure === 'number' ? { low: figure, likely: figure, high: figure } : figure
}

/** The plan with another likely value; an end that it passes goes with it, so that low, likely, high stay in order. */
export function withLikely(
  plan: EditablePlan,
  place: number,
  name: SliderName,
  value: number,
): EditablePlan {
  const change = (move: PlanMove): PlanMove => ({ ...move, [name]: moved(move[name], value) })
  const moves = plan.moves.map((move, at) => (at === place ? change(move) : move))
  return { ...plan, moves }
}

function moved(figure: Ranged, likely: number): Ranged {
  if (typeof figure === 'number') return likely
  const { low, high } = figure
  return low <= high
    ? { low: Math.min(low, likely), likely, high: Math.max(high, likely) }
    : { low: Math.max(low, likely), likely, high: Math.min(high, likely) }
}

/** The plan with its own figure for what is paid once or every month; text that is no amount counts as nothing. */
export function withOwnCost(
  plan: EditablePlan,
  when: 'oneOff' | 'monthly',
  text: string,
  currency: string,
): EditablePlan {
  const cost = amountText(text)
  return {
    ...plan,
    costs: { ...plan.costs, [when]: cost === undefined ? {} : { [currency]: cost } },
  }
}

/** The plan with these cost items: they belong to version 2 of the plan file. */
export function withCostItems(
  plan: EditablePlan,
  costItems: readonly PlanCostItem[],
): EditablePlan {
  return { ...plan, schema: 'ai-spend-plan/2', costItems }
}

/** The plan with one item at a figure of the user: sure, so all three ends are the same. */
export function withItemAmount(
  plan: EditablePlan,
  place: number,
  text: string,
  currency: string,
): EditablePlan {
  const money = { [currency]: amountText(text) ?? '0' }
  const amount = { low: money, likely: money, high: money }
  const items = plan.costItems ?? []
  return withCostItems(
    plan,
    items.map((item, at) => (at === place ? { ...item, amount } : item)),
  )
}

/** The plan without any cost of its own. */
export function withoutCosts(plan: EditablePlan): EditablePlan {
  return { ...plan, costItems: [], costs: { oneOff: {}, monthly: {} } }
}

function amountText(text: string): string | undefined {
  const plain = text.replaceAll(/[\s,_]/g, '')
  const amount = plain === '' ? undefined : parseAmount(plain)
  return amount === undefined || amount < 0n ? undefined : plain
}
