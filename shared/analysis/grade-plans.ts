import type { WorkloadEntry } from '../document/analysis-document.ts'
import { parseIsoDay } from '../domain/day.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { PriceBook } from '../domain/price.ts'
import { gradeMove, gradeOf } from '../evidence/grade.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'

/** Plans with the proof behind each move: from data, price, tier and quality together. */
export function gradedPlans(
  plans: readonly PlanResult[],
  workloads: readonly WorkloadEntry[],
  { prices, tests }: { readonly prices: PriceBook; readonly tests: readonly OwnTest[] },
): readonly PlanResult[] {
  const byId = new Map(workloads.map((entry) => [entry.id, entry]))
  return plans.map((plan) => {
    const day = parseIsoDay(plan.priceDate.slice(0, 10))
    return {
      ...plan,
      moves: plan.moves.map((move) => {
        const workload = byId.get(move.workload)
        if (workload === undefined || day === undefined) return move
        const proof = gradeMove(move, workload, { prices, day, tests })
        return { ...move, evidence: gradeOf(proof), proof }
      }),
    }
  })
}
