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
import { companyPolicy } from '../../../shared/assumptions/company-policy.ts'
import { optionSettings } from '../../../shared/assumptions/default-assumptions.ts'
import type { OptionSettings } from '../../../shared/assumptions/option-settings.ts'
import type { Assumptions } from '../../../shared/document/user/assumptions-document.ts'
import { sellerId } from '../../../shared/domain/seller.ts'
import { SELF_HOSTED } from '../../../shared/plan/candidates.ts'
import { adviceDraws } from '../../../shared/plan/draws/advice-draws.ts'
import { intervalOf } from '../../../shared/plan/draws/draw-interval.ts'
import { drawPlan } from '../../../shared/plan/draws/draw-plan.ts'
import type { PlanInput } from '../../../shared/plan/planning-input.ts'
import type { OptionCatalogue } from '../../../shared/recommend/option-catalogue.ts'
import { candidateTable } from '../../../shared/targets/candidate-table.ts'
import { withTarget } from '../../../shared/targets/with-target.ts'
import type {
  CandidateTable,
  PlanOutlook,
  TargetChoice,
} from '../../../shared/views/candidate-views.ts'
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
      const costs = defaultCostItems(plan, result.moves, input)
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

  candidates(workloads: readonly string[]): CandidateTable {
    return candidateTable(this.#planned.input, workloads, this.#catalogue(), this.#settings())
  }

  /** Costs that were the defaults of the plan are those of the changed one. */
  withTarget(plan: EditablePlan, choice: TargetChoice): EditablePlan {
    const { input } = this.#planned
    const next = withTarget(plan, choice, input, this.#catalogue(), this.#settings())
    const isDefault = JSON.stringify(plan.costItems) === JSON.stringify(this.#defaultCosts(plan))
    const costItems = isDefault ? this.#defaultCosts(next) : undefined
    return costItems === undefined ? next : { ...next, costItems }
  }

  outlook(plan: EditablePlan): PlanOutlook {
    const { input } = this.#planned
    const random = adviceDraws()
    const { nets } = drawPlan(this.bound(plan), input, random)
    return {
      interval: intervalOf(nets, input.reportingCurrency, random),
      paybackMonth: this.details(plan)?.cash.likely.paybackMonth ?? null,
      newSellers: newSellers(plan, input, this.#choice.terms),
    }
  }

  #defaultCosts(plan: EditablePlan): EditablePlan['costItems'] {
    const result = this.#evaluate(this.bound(plan), { drivers: false })
    return defaultCostItems(plan, result.moves, this.#planned.input)
  }

  #catalogue(): OptionCatalogue {
    return companyCatalogue(this.#analysis.ground, this.#planned.input)
  }

  #settings(): OptionSettings {
    return optionSettings(this.#choice.terms, this.#planned.input.reportingCurrency)
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

/** Sellers of a plan that are not on the bill, and whether they may get the data. */
function newSellers(
  plan: EditablePlan,
  { workloads }: PlanInput,
  { policy }: Assumptions,
): PlanOutlook['newSellers'] {
  const onBill = new Set(workloads.map(({ provider }) => sellerId(provider)))
  const sellers = new Set(plan.moves.map(({ to }) => sellerId(to.seller)))
  const { approvalOf } = companyPolicy(policy ?? undefined, workloads)
  return [...sellers]
    .filter((seller) => !onBill.has(seller) && seller !== SELF_HOSTED)
    .map((seller) => ({ seller, approval: approvalOf(seller) }))
}
