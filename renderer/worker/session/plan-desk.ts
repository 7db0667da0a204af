import type { EditablePlan, PlanDraft, RoutingKind } from '../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { PlanDocument } from '../../../shared/document/user/plan-document.ts'
import type { PlanDetails } from '../../../shared/views/plan-timeline.ts'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import type { PriceBook } from '../../../shared/domain/price.ts'
import type { SavingsBasis } from '../../../shared/views/assumptions-basis.ts'
import type { Analysis } from '../../../shared/analysis/analyze.ts'
import {
  completeResults,
  planned,
  type PlanChoice,
  type Planned,
} from '../../../shared/analysis/plan-part.ts'
import { planEvaluator, type PlanEvaluator } from '../../../shared/plan/evaluate-plan.ts'
import { defaultCostItems } from '../../../shared/recommend/default-costs.ts'
import { withContracts } from '../../../shared/assumptions/company-contracts.ts'
import { planDetails } from '../../../shared/timeline/plan-details.ts'
import { routesOf } from '../../../shared/plan/exchange/routing.ts'
import {
  litellmConfig,
  openrouterConfig,
  routingCsv,
} from '../../../shared/plan/exchange/routing-export.ts'
import { companyCatalogue } from '../../../shared/analysis/savings-advice.ts'
import { savingsBasis } from '../../../shared/recommend/explain-assumptions.ts'

/** Holds what one analysis left for its plans, so that neither a slider nor a choice goes back to the files. */
export class PlanDesk {
  readonly #analysis: Analysis
  #choice: PlanChoice
  #planned: Planned
  #evaluate: PlanEvaluator
  #prepared: { readonly key: string; readonly planned: Planned } | undefined

  constructor(analysis: Analysis, choice: PlanChoice) {
    this.#analysis = analysis
    this.#choice = choice
    this.#planned = analysis.planned
    this.#evaluate = planEvaluator(analysis.planned.input)
  }

  /**
   * Works plans out by another choice without taking it over, so that a choice that cannot be used is never saved.
   *
   * @throws ProblemError where it cannot be used, as money without a rate.
   */
  prepare(choice: PlanChoice): Planned {
    const key = JSON.stringify(choice)
    if (this.#prepared?.key === key) return this.#prepared.planned
    this.#prepared = { key, planned: planned(this.#analysis.ground, choice) }
    return this.#prepared.planned
  }

  /** The document with other plans, or by other terms; nothing but what depends on them is worked out anew. */
  replan(choice: PlanChoice): AnalysisDocument {
    this.#planned = this.prepare(choice)
    this.#choice = choice
    this.#evaluate = planEvaluator(this.#planned.input)
    return { ...this.#analysis.account, ...this.#planned.part }
  }

  /** The plan with the contracts of the company. */
  bound<T extends PlanDocument>(plan: T): T {
    return withContracts(plan, this.#choice.terms.owed)
  }

  drafts(): readonly PlanDraft[] {
    return this.#planned.plans.map((plan) => {
      const result = this.#evaluate(this.bound(plan), { drivers: false })
      const { input } = this.#planned
      const costs = defaultCostItems(plan, result, input)
      return { plan, defaultCosts: costs ?? null }
    })
  }

  evaluate(plan: EditablePlan, isQuick: boolean): PlanResult {
    const result = this.#evaluate(this.bound(plan), { drivers: !isQuick, moves: !isQuick })
    if (isQuick) return result
    const { ground } = this.#analysis
    return completeResults([result], ground, this.#planned.input)[0] ?? result
  }

  details(plan: EditablePlan): PlanDetails | null {
    const bound = this.bound(plan)
    const result = this.#evaluate(bound, { drivers: false, moves: false })
    return planDetails(bound, result, this.#planned.input) ?? null
  }

  routing(plan: EditablePlan, kind: RoutingKind): Uint8Array {
    const write = { yaml: litellmConfig, json: openrouterConfig, csv: routingCsv }[kind]
    return new TextEncoder().encode(write(routesOf(plan, this.#planned.input)))
  }

  /** @param list the price book without own entries. */
  basis(list: PriceBook): SavingsBasis {
    const { ground } = this.#analysis
    const catalogue = companyCatalogue(ground, ground.whole)
    return savingsBasis(ground.whole, this.#choice.terms, list, catalogue)
  }
}
