import type { PlanCostItem, PlanDocument } from '../domain/plan-document.ts'
import type { PlanResult } from '../domain/plan-result.ts'

/** A plan as it can be changed: the user's own, or one that the program proposes. */
export type EditablePlan = PlanDocument & {
  readonly builtIn?: Exclude<PlanResult['builtIn'], null>
}

/** A plan behind the document's results, and what its change would cost by default. */
export interface PlanDraft {
  readonly plan: EditablePlan
  /** `null`: the dollar has no rate into the reporting currency. */
  readonly defaultCosts: readonly PlanCostItem[] | null
}

/** Forms in which a mapping can be handed to engineers: LiteLLM, OpenRouter, a plain table. */
export const ROUTING_KINDS = ['yaml', 'json', 'csv'] as const

export type RoutingKind = (typeof ROUTING_KINDS)[number]

/** What the window may ask about plans without changing the workspace. */
export interface PlansApi {
  /** In the order of the document's plans. */
  planDrafts(workspaceId: string): Promise<readonly PlanDraft[]>
  /**
   * The result of a plan that is not kept. A quick one has no drivers and no moves: for a slider while it is dragged.
   * It stands on the last analysis of the workspace.
   */
  evaluatePlan(workspaceId: string, plan: EditablePlan, isQuick: boolean): Promise<PlanResult>
  /** Which workload goes where under the plan, as a configuration or a table. */
  routingFile(workspaceId: string, plan: EditablePlan, kind: RoutingKind): Promise<Uint8Array>
}

/** Its methods, by name. */
export const PLANS_METHODS = [
  'planDrafts',
  'evaluatePlan',
  'routingFile',
] as const satisfies readonly (keyof PlansApi)[]
