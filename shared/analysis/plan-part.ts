import type { AnalysisDocument, WorkloadEntry } from '../document/analysis-document.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { PriceBook } from '../domain/price.ts'
import type { OwnTest } from '../views/review-views.ts'
import type { SavingsTerms } from '../document/assumptions-terms.ts'
import { evaluatePlan, type EvaluatedPlan } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { onBaseline } from '../assumptions/baseline.ts'
import { withOwed } from '../assumptions/commitment-terms.ts'
import { DEFAULT_SAVINGS_TERMS, isDefaultTerms } from '../assumptions/assumptions-document.ts'
import { gradedPlans } from './grade-plans.ts'
import { savingsAdvice } from './savings-advice.ts'

/** What an analysis leaves for everything that is proposed or planned, without going back to the files. */
export interface PlanGround {
  /** All that the files cover. */
  readonly whole: PlanInput
  readonly workloads: readonly WorkloadEntry[]
  readonly prices: PriceBook
  readonly tests: readonly OwnTest[]
}

/** Which plans are evaluated, and by what the program proposes. */
export interface PlanChoice {
  readonly own: readonly PlanDocument[]
  /** Whether the built-in plans stand before the own ones; without own ones they always do. */
  readonly alsoBuiltIn: boolean
  readonly terms: SavingsTerms
}

/** What the program proposes by itself. */
export const BUILT_IN_PLANS: PlanChoice = {
  own: [],
  alsoBuiltIn: true,
  terms: DEFAULT_SAVINGS_TERMS,
}

/** The part of the document that depends on the choice. */
export type PlanPart = Pick<
  AnalysisDocument,
  'plans' | 'alternatives' | 'recommendation' | 'savingsTerms'
>

export interface Planned {
  /** Without what is owed whatever is planned: it holds for each. */
  readonly plans: readonly EvaluatedPlan[]
  /** What they stand on. */
  readonly input: PlanInput
  readonly part: PlanPart
}

/** Plans, answers and advice on the baseline of the terms. */
export function planned(ground: PlanGround, { own, alsoBuiltIn, terms }: PlanChoice): Planned {
  const input = onBaseline(ground.whole, terms.baseline)
  const advice = savingsAdvice(input, own, terms)
  const plans = [...(alsoBuiltIn || own.length === 0 ? advice.plans : []), ...own]
  const results = plans.map((plan) => evaluatePlan(withOwed(plan, terms.owed), input))
  return {
    plans,
    input,
    part: {
      plans: gradedResults(results, ground),
      ...advice.part,
      ...(isDefaultTerms(terms) ? {} : { savingsTerms: terms }),
    },
  }
}

/** With the proof behind each move. */
export function gradedResults(
  results: readonly PlanResult[],
  { workloads, prices, tests }: PlanGround,
): readonly PlanResult[] {
  return gradedPlans(results, workloads, { prices, tests })
}
