import type { Transaction } from 'dexie'
import type { PlanDocument } from '../../shared/document/user/plan-document.ts'
import type { Assumptions } from '../../shared/document/user/assumptions-document.ts'
import type { Scenario } from '../../shared/document/user/scenario-document.ts'
import { DEFAULT_ASSUMPTIONS } from '../../shared/assumptions/default-assumptions.ts'

/** What a person plans in a workspace, and by what the program proposes. Since version 5. */
export interface WorkspaceSavings {
  readonly scenarios: readonly Scenario[]
  readonly savingsTerms: Assumptions
}

export const NEW_SAVINGS: WorkspaceSavings = {
  scenarios: [],
  savingsTerms: DEFAULT_ASSUMPTIONS,
}

/** A workspace as version 4 has it, as far as the upgrade touches it. */
interface WorkspaceWithPlans {
  readonly createdAt: string
  plans?: readonly PlanDocument[]
}

/** From version 4 to 5: a plan becomes a scenario of the same name, and assumptions can be kept. */
export async function addScenarios(transaction: Transaction): Promise<void> {
  await transaction
    .table('workspaces')
    .toCollection()
    .modify((workspace: WorkspaceWithPlans) => {
      const day = workspace.createdAt.slice(0, 10)
      const scenarios = (workspace.plans ?? []).map((plan, at): Scenario => ({
        id: `plan-${at + 1}`,
        name: plan.name,
        note: '',
        plan,
        createdOn: day,
        changedOn: day,
      }))
      delete workspace.plans
      Object.assign(workspace, NEW_SAVINGS, { scenarios })
    })
}
