import type { EditablePlan, PlanDraft, RoutingKind } from '../../shared/contract/plans-api.ts'
import type { Amount } from '../../shared/domain/amount.ts'
import type { PlanDocument } from '../../shared/domain/plan-document.ts'
import type { PlanResult } from '../../shared/domain/plan-result.ts'
import { CATALOGUE_CANDIDATES } from '../../shared/engine/candidates.ts'
import { builtInPlans } from '../../shared/plan/built-in-plans.ts'
import { planEvaluator, type PlanEvaluator } from '../../shared/plan/evaluate-plan.ts'
import type { PlanInput } from '../../shared/plan/plan-input.ts'
import { lastCoveredMonth } from '../../shared/plan/plan-time.ts'
import { defaultCostItems } from '../../shared/savings/cost-defaults.ts'
import { routesOf } from '../../shared/savings/routing.ts'
import { litellmConfig, openrouterConfig, routingCsv } from '../../shared/savings/routing-export.ts'

/** Holds what one analysis left for its plans, so that a slider does not go back to the files. */
export class PlanDesk {
  readonly workspaceId: string
  readonly #input: PlanInput
  readonly #plans: readonly PlanDocument[]
  readonly #evaluate: PlanEvaluator

  /** @param plans the workspace's own; none: the built-in ones. */
  constructor(workspaceId: string, input: PlanInput, plans: readonly PlanDocument[]) {
    this.workspaceId = workspaceId
    this.#input = input
    this.#plans = plans
    this.#evaluate = planEvaluator(input)
  }

  drafts(): readonly PlanDraft[] {
    const plans: readonly EditablePlan[] =
      this.#plans.length > 0 ? this.#plans : builtInPlans(this.#input, CATALOGUE_CANDIDATES)
    return plans.map((plan) => {
      const result = this.#evaluate(plan, { drivers: false })
      const costs = defaultCostItems(plan, result, this.#input, (usd) => this.#dollars(usd))
      return { plan, defaultCosts: costs ?? null }
    })
  }

  evaluate(plan: EditablePlan, isQuick: boolean): PlanResult {
    return this.#evaluate(plan, { drivers: !isQuick, moves: !isQuick })
  }

  routing(plan: EditablePlan, kind: RoutingKind): Uint8Array {
    const write = { yaml: litellmConfig, json: openrouterConfig, csv: routingCsv }[kind]
    return new TextEncoder().encode(write(routesOf(plan, this.#input)))
  }

  #dollars(usd: Amount): Amount | undefined {
    const { reportingCurrency, coveredDays } = this.#input
    const month = lastCoveredMonth(coveredDays)
    if (reportingCurrency === 'USD') return usd
    return month === undefined
      ? undefined
      : this.#input.convert(usd, 'USD', reportingCurrency, month)
  }
}
