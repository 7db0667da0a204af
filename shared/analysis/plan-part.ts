import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { SeatSummary } from '../document/seat-summary-types.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import { evaluatePlan, type EvaluatedPlan } from '../plan/evaluate-plan.ts'
import { planContracts } from '../plan/contracts/plan-contracts.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { onBaseline } from '../assumptions/baseline.ts'
import { withContracts } from '../assumptions/company-contracts.ts'
import { DEFAULT_ASSUMPTIONS, isDefaultAssumptions } from '../assumptions/default-assumptions.ts'
import { gradedPlans, type EvidenceGround } from './grade-plans.ts'
import { askTiers, companyCatalogue, savingsAdvice } from './savings-advice.ts'

/** What an analysis leaves for everything that is proposed or planned, without going back to the files. */
export interface PlanGround extends EvidenceGround {
  /** All that the files cover. */
  readonly whole: PlanInput
  /** `null` where no seat list is given. */
  readonly seats: SeatSummary | null
}

/** Which plans are evaluated, and by what the program proposes. */
export interface PlanChoice {
  readonly own: readonly PlanDocument[]
  /** Whether the built-in plans stand before the own ones; without own ones they always do. */
  readonly alsoBuiltIn: boolean
  readonly terms: Assumptions
}

/** What the program proposes by itself. */
export const BUILT_IN_PLANS: PlanChoice = {
  own: [],
  alsoBuiltIn: true,
  terms: DEFAULT_ASSUMPTIONS,
}

/** The part of the document that depends on the choice. */
export type PlanPart = Pick<
  AnalysisDocument,
  | 'plans'
  | 'alternatives'
  | 'recommendation'
  | 'tierQuestions'
  | 'policy'
  | 'savingsTerms'
  | 'bands'
  | 'savingSteps'
  | 'levers'
  | 'workloads'
>

export interface Planned {
  /** Without the company's contracts, which hold for each. */
  readonly plans: readonly EvaluatedPlan[]
  /** What they stand on. */
  readonly input: PlanInput
  readonly part: PlanPart
}

/** Plans, options and recommendation on the baseline of the terms. */
export function planned(ground: PlanGround, { own, alsoBuiltIn, terms }: PlanChoice): Planned {
  const input = onBaseline(ground.whole, terms.baseline)
  const catalogue = companyCatalogue(ground, input)
  const advice = savingsAdvice(input, own, terms, ground, catalogue)
  const plans = [...(alsoBuiltIn || own.length === 0 ? advice.plans : []), ...own]
  const results = plans.map((plan) => evaluatePlan(withContracts(plan, terms.owed), input))
  return {
    plans,
    input,
    part: {
      plans: completeResults(results, ground, input),
      ...advice.part,
      tierQuestions: askTiers(input, terms, ground, catalogue),
      ...(isDefaultAssumptions(terms) ? {} : { savingsTerms: terms }),
    },
  }
}

/** With the evidence behind each move and how contracts enter each plan. */
export function completeResults(
  results: readonly PlanResult[],
  ground: PlanGround,
  input: PlanInput,
): readonly PlanResult[] {
  return gradedPlans(results, ground).map((result) => {
    const contracts = planContracts(result, input)
    return contracts === undefined ? result : { ...result, contracts }
  })
}
