import type { EditablePlan, PlanDraft, PlansApi, RoutingKind } from '../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { PlanDetails } from '../../shared/views/plan-timeline.ts'
import type { PlanResult } from '../../shared/document/plan-result.ts'
import { readJsonText } from '../../shared/domain/json-text.ts'
import type { SavingsBasis } from '../../shared/views/assumptions-basis.ts'
import { DEFAULT_ASSUMPTIONS } from '../../shared/assumptions/default-assumptions.ts'
import {
  readAssumptions,
  writeAssumptions,
  type Assumptions,
} from '../../shared/document/user/assumptions-document.ts'
import type { Scenario, ScenarioSet } from '../../shared/document/scenario.ts'
import {
  readScenarioFile,
  readScenarios,
  scenarioFile,
} from '../../shared/plan/exchange/scenario-file.ts'
import type { WorkspaceRecord } from '../storage/database.ts'
import { planChoice } from './analyze-workspace.ts'
import type { PlanDesk } from './plan-desk.ts'
import { StageService } from './stage-service.ts'
import { builtInBook } from './workspace-prices.ts'

/** The part of the engine that plans: scenarios, what they stand on, and what they would bring. */
export class PlansService extends StageService implements PlansApi {
  async planDrafts(workspaceId: string): Promise<readonly PlanDraft[]> {
    return (await this.#deskOf(workspaceId)).drafts()
  }

  async evaluatePlan(
    workspaceId: string,
    plan: EditablePlan,
    isQuick: boolean,
  ): Promise<PlanResult> {
    return (await this.#deskOf(workspaceId)).evaluate(plan, isQuick)
  }

  async planDetails(workspaceId: string, plan: EditablePlan): Promise<PlanDetails | null> {
    return (await this.#deskOf(workspaceId)).details(plan)
  }

  async routingFile(
    workspaceId: string,
    plan: EditablePlan,
    kind: RoutingKind,
  ): Promise<Uint8Array> {
    return (await this.#deskOf(workspaceId)).routing(plan, kind)
  }

  async scenarios(workspaceId: string): Promise<ScenarioSet> {
    const { scenarios } = await this.store.workspace(workspaceId)
    return { schema: 'ai-spend-scenarios/1', scenarios }
  }

  async saveScenarios(workspaceId: string, set: ScenarioSet): Promise<AnalysisDocument> {
    const { scenarios } = readScenarios(set, 'scenarios')
    return this.#replan(workspaceId, { scenarios })
  }

  newScenario(name: string, note: string, plan: EditablePlan): Promise<Scenario> {
    return Promise.resolve(this.#scenario(name, note, plan))
  }

  readScenarioFile(fileName: string, text: string): Promise<readonly Scenario[]> {
    const found = readScenarioFile(jsonOf(fileName, text), fileName)
    return Promise.resolve(found.map(({ name, note, plan }) => this.#scenario(name, note, plan)))
  }

  async scenarioFile(workspaceId: string, scenarios: readonly Scenario[]): Promise<Uint8Array> {
    const desk = await this.#deskOf(workspaceId)
    const whole = scenarios.map((scenario) => ({ ...scenario, plan: desk.bound(scenario.plan) }))
    return new TextEncoder().encode(scenarioFile(whole))
  }

  async savingsTerms(workspaceId: string): Promise<Assumptions> {
    return (await this.store.workspace(workspaceId)).savingsTerms
  }

  setSavingsTerms(workspaceId: string, terms: unknown): Promise<AnalysisDocument> {
    return this.#replan(workspaceId, {
      savingsTerms: readAssumptions(terms, 'assumptions', DEFAULT_ASSUMPTIONS),
    })
  }

  readTermsFile(fileName: string, text: string): Promise<Assumptions> {
    return Promise.resolve(readAssumptions(jsonOf(fileName, text), fileName, DEFAULT_ASSUMPTIONS))
  }

  termsFile(terms: Assumptions): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode(writeAssumptions(terms)))
  }

  async savingsBasis(workspaceId: string): Promise<SavingsBasis> {
    return (await this.#deskOf(workspaceId)).basis(builtInBook())
  }

  /** A plan that the program proposed is the user's own once it is kept. */
  #scenario(name: string, note: string, { builtIn: _, ...plan }: EditablePlan): Scenario {
    const day = this.world.now().slice(0, 10)
    const named = { ...plan, name }
    return { id: this.world.newId(), name, note, createdOn: day, changedOn: day, plan: named }
  }

  async #replan(workspaceId: string, change: Partial<WorkspaceRecord>): Promise<AnalysisDocument> {
    const workspace = { ...(await this.store.workspace(workspaceId)), ...change }
    const desk = await this.#deskOf(workspaceId)
    const document = desk.replan(planChoice(workspace))
    await this.store.saveWorkspace(workspace)
    return document
  }

  async #deskOf(workspaceId: string): Promise<PlanDesk> {
    if (this.desk?.workspaceId !== workspaceId) await this.analyze(workspaceId)
    if (this.desk === undefined) throw new RangeError('An analysis leaves a desk.')
    return this.desk
  }
}

const SAVED_HERE = {
  expected: 'a plan, a list of scenarios or assumptions that this program saved',
  fix: 'Choose a file that was saved on the Savings screen, or correct it.',
}

function jsonOf(fileName: string, text: string): unknown {
  return readJsonText(text, fileName, SAVED_HERE)
}
