import type { PlanResult } from '../document/plan-result.ts'
import type { PlanEffect } from '../views/review-views.ts'

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
        name: any.name,
        builtIn: any.builtIn,
        horizonMonths: any.horizonMonths,
        before: was?.net ?? null,
        after: is?.net ?? null,
        movesBefore: was?.moves.length ?? 0,
        movesAfter: is?.moves.length ?? 0,
      },
    ]
  })
}
