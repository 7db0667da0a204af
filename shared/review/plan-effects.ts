import type { MoneyText } from '../domain/money.ts'
import type { PlanResult, Range } from '../domain/plan-result.ts'

/** What a change of prices or tiers does to one plan. `null`: the plan is not there on that side. */
export interface PlanEffect {
  readonly name: string
  readonly builtIn: PlanResult['builtIn']
  readonly horizonMonths: number
  readonly before: Range<MoneyText> | null
  readonly after: Range<MoneyText> | null
  /** Workloads that move. */
  readonly movesBefore: number
  readonly movesAfter: number
}

/** Plans side by side by their name, net over their horizon, in the order of `before`. */
export function planEffects(
  before: readonly PlanResult[],
  after: readonly PlanResult[],
): readonly PlanEffect[] {
  const keyOf = ({ builtIn, name }: PlanResult): string => builtIn ?? name
  const old = new Map(before.map((plan) => [keyOf(plan), plan]))
  const next = new Map(after.map((plan) => [keyOf(plan), plan]))
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), next.get(key)]
    const any = was ?? is
    if (any === undefined) return []
    return [
      {
        ...{ name: any.name, builtIn: any.builtIn, horizonMonths: any.horizonMonths },
        ...{ before: was?.net ?? null, after: is?.net ?? null },
        ...{ movesBefore: was?.moves.length ?? 0, movesAfter: is?.moves.length ?? 0 },
      },
    ]
  })
}
