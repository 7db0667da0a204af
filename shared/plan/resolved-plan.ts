import type { PlanDocument, PlanLever, PlanMove } from '../document/user/plan-document.ts'
import type { ResolvedLever, ResolvedMove, ResolvedPlan } from '../document/plan-result.ts'
import type { Ranged } from '../document/user/plan-parts.ts'
import { forEachEnd, type Range } from '../domain/range.ts'
import { endOf } from './plan-terms.ts'

/**
 * The plan with every default filled in and every figure as three ends, in version 2. It evaluates to the same
 * result, in memory and as a plan file.
 *
 * @param priceDate the day whose prices the evaluation took, `YYYY-MM-DD`.
 */
export function resolvedPlan(plan: PlanDocument, priceDate: string): ResolvedPlan {
  return {
    schema: 'ai-spend-plan/2',
    name: plan.name,
    moves: plan.moves.map(resolvedMove),
    levers: plan.levers.map(resolvedLever),
    commitments: plan.commitments,
    costs: plan.costs,
    growth: plan.growth,
    horizonMonths: plan.horizonMonths,
    priceDate,
    hosting: plan.hosting ?? [],
    discountTiers: plan.discountTiers ?? [],
    contracts: plan.contracts ?? [],
    costItems: plan.costItems ?? [],
    waves: plan.waves ?? [],
    discountRate: plan.discountRate ?? 0,
  }
}

function resolvedMove(move: PlanMove): ResolvedMove {
  return {
    where: move.where,
    to: move.to,
    share: endsOf(move.share),
    inputFactor: endsOf(move.inputFactor),
    outputFactor: endsOf(move.outputFactor),
    attempts: endsOf(move.attempts),
    fallbackShare: endsOf(move.fallbackShare),
    cacheCarryOver: endsOf(move.cacheCarryOver),
    batchCarryOver: endsOf(move.batchCarryOver),
  }
}

function resolvedLever(lever: PlanLever): ResolvedLever {
  return lever.kind === 'model-switch' ? lever : { ...lever, share: endsOf(lever.share) }
}

function endsOf(figure: Ranged): Range<number> {
  return forEachEnd((end) => endOf(figure, end))
}
