import type { Policy } from '../document/user/policy-choices.ts'
import type { CandidateTable, PlanOutlook, TargetChoice } from '../views/candidate-views.ts'
import type { PlanDetails } from '../views/plan-timeline.ts'
import type { PlanCostItem, PlanDocument } from '../document/user/plan-document.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { SavingsBasis } from '../views/assumptions-basis.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import type { Scenario, ScenarioSet } from '../document/user/scenario-document.ts'
import type { ListChange } from './list-change.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from './workspace-news.ts'

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

/** What the window may ask about plans, scenarios and what they stand on. No answer reads the files again. */
export interface PlansApi {
  /** In the order of the document's plans. */
  planDrafts(workspaceId: string): Promise<readonly PlanDraft[]>
  /**
   * The result of a plan that is not kept. A quick one has no drivers and no moves: for a slider while it is dragged.
   * It stands on the last analysis of the workspace.
   */
  evaluatePlan(workspaceId: string, plan: EditablePlan, isQuick: boolean): Promise<PlanResult>
  /** Every target for some workloads, with those that a rule leaves out. */
  candidates(workspaceId: string, workloads: readonly string[]): Promise<CandidateTable>
  /** The plan with a chosen target, not kept; the default costs of the change follow the moves. */
  withTarget(workspaceId: string, plan: EditablePlan, choice: TargetChoice): Promise<EditablePlan>
  planOutlook(workspaceId: string, plan: EditablePlan): Promise<PlanOutlook>
  /** `null` where no day is covered. */
  planDetails(workspaceId: string, plan: EditablePlan): Promise<PlanDetails | null>
  /** Which workload goes where under the plan, as a configuration or a table. */
  routingFile(workspaceId: string, plan: EditablePlan, kind: RoutingKind): Promise<Uint8Array>
  scenarios(workspaceId: string): Promise<ScenarioSet>
  /**
   * By id. The plans of all kept scenarios are in the new document after the built-in ones.
   *
   * @param isRestore whether the change goes back to an earlier state, so that it is no decision of its own.
   */
  changeScenarios(
    seen: SeenWorkspace,
    change: ListChange<Scenario>,
    isRestore?: boolean,
  ): Promise<AnalyzedWorkspace>
  /** A plan under an id of its own, as of today. */
  newScenario(name: string, note: string, plan: EditablePlan): Promise<Scenario>
  /** Scenarios of a file: a set, or one plan of either version, which takes the file's name where it has none. */
  readScenarioFile(fileName: string, text: string): Promise<readonly Scenario[]>
  /** One scenario as a plan that the command reads, several as a set; the contracts of the company stand in each. */
  scenarioFile(workspaceId: string, scenarios: readonly Scenario[]): Promise<Uint8Array>
  savingsTerms(workspaceId: string): Promise<Assumptions>
  /** Takes the given parts over and keeps the others; checked as a file is. */
  changeSavingsTerms(seen: SeenWorkspace, change: Partial<Assumptions>): Promise<AnalyzedWorkspace>
  /** Terms of a file, checked, not yet taken. */
  readTermsFile(fileName: string, text: string): Promise<Assumptions>
  termsFile(terms: Assumptions): Promise<Uint8Array>
  /** The policy of a file, checked, not yet taken. */
  readPolicyFile(fileName: string, text: string): Promise<Policy>
  policyFile(policy: Policy): Promise<Uint8Array>
  /** What the kept terms make of the workspace. */
  savingsBasis(workspaceId: string): Promise<SavingsBasis>
}
