import type { WorkloadEntry } from '../document/analysis-document.ts'
import { gradeOf, type GradeReason } from '../document/evidence.ts'
import { parseIsoDay } from '../domain/day.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { PriceBook } from '../domain/price.ts'
import { gradeMove, gradeQuality } from '../evidence/grade.ts'
import type { OptionEvidence } from '../recommend/option-catalogue.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'

/** What evidence is graded on. */
export interface EvidenceGround {
  readonly workloads: readonly WorkloadEntry[]
  readonly prices: PriceBook
  readonly tests: readonly OwnTest[]
}

/** The evidence behind the moves of plans and options at the prices of a day, `YYYY-MM-DD`. */
export function moveEvidence(
  { workloads, prices, tests }: EvidenceGround,
  priceDate: string,
): OptionEvidence {
  const byId = new Map(workloads.map((entry) => [entry.id, entry]))
  const day = parseIsoDay(priceDate.slice(0, 10))
  const known = new Map<string, GradeReason>()
  return {
    quality: ({ id, model, task = null }, to) => {
      const key = JSON.stringify([id, to.seller, to.model])
      const grade = known.get(key) ?? gradeQuality({ from: model ?? '', to }, { id, task }, tests)
      known.set(key, grade)
      return grade
    },
    proof: (move) => {
      const workload = byId.get(move.workload)
      if (workload === undefined || day === undefined) return undefined
      return gradeMove(move, workload, { prices, day, tests })
    },
  }
}

/** Plans with the proof behind each move: from data, price, tier and quality together. */
export function gradedPlans(
  plans: readonly PlanResult[],
  ground: EvidenceGround,
): readonly PlanResult[] {
  return plans.map((plan) => {
    const evidence = moveEvidence(ground, plan.priceDate)
    return {
      ...plan,
      moves: plan.moves.map((move) => {
        const proof = evidence.proof(move)
        return proof === undefined ? move : { ...move, evidence: gradeOf(proof), proof }
      }),
    }
  })
}
