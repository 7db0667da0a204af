import type { PlanDocument } from './plan-document.ts'

/** A plan that is kept under a name of its own. Days are `YYYY-MM-DD` and come from the caller. */
export interface Scenario {
  readonly id: string
  /** The plan's name too; no two scenarios of a workspace share one. */
  readonly name: string
  readonly note: string
  readonly createdOn: string
  readonly changedOn: string
  readonly plan: PlanDocument
}

/** `ai-spend-scenarios/1`: what a user has saved, in the order in which it is shown. */
export interface ScenarioSet {
  readonly schema: 'ai-spend-scenarios/1'
  readonly scenarios: readonly Scenario[]
}
