import type { PlanDocument, PlanHosting, PlanMove } from '../document/user/plan-document.ts'
import type { Target } from '../assumptions/target.ts'
import { moveFigures, type SwitchFactors } from '../assumptions/switch-factors.ts'

/** One workload and its target. */
export interface Proposal {
  readonly workload: string
  readonly to: Target
  readonly factors: SwitchFactors
}

/** A plan with moves only: one move for each target and set of factors. */
export function planOfProposals(
  name: string,
  proposals: readonly Proposal[],
  horizonMonths: number,
  hosting: readonly PlanHosting[] = [],
): PlanDocument {
  const groups = new Map<string, { readonly move: PlanMove; readonly workloads: string[] }>()
  for (const { workload, to, factors } of proposals) {
    const figures = moveFigures(factors)
    const key = JSON.stringify([to.seller, to.model, figures])
    const group = groups.get(key)
    if (group !== undefined) group.workloads.push(workload)
    else {
      const move = { where: {}, to: { seller: to.seller, model: to.model }, ...figures }
      groups.set(key, { move, workloads: [workload] })
    }
  }
  const moves = [...groups.values()].map(({ move, workloads }) => ({
    ...move,
    where: { workload: workloads },
  }))
  return { ...emptyPlan(name, horizonMonths), moves, hosting }
}

/** A plan that moves nothing. */
export function emptyPlan(name: string, horizonMonths: number): PlanDocument {
  return {
    schema: 'ai-spend-plan/2',
    name,
    moves: [],
    levers: [{ kind: 'model-switch' }],
    commitments: [],
    costs: { oneOff: {}, monthly: {} },
    growth: { monthlyRate: 0 },
    horizonMonths,
    priceDate: undefined,
  }
}

/** A move of all work with factors of 1, used only to look up the target's price. */
export function unpricedPlan(to: Target): PlanDocument {
  const move: PlanMove = {
    where: {},
    to,
    share: 1,
    inputFactor: 1,
    outputFactor: 1,
    attempts: 1,
    fallbackShare: 0,
    cacheCarryOver: 0,
    batchCarryOver: 0,
  }
  return { ...emptyPlan('', 1), moves: [move] }
}
