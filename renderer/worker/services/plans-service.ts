import { changedList, idKey, type ListChange } from '../../../shared/api/list-change.ts'
import type { EditablePlan, PlansApi } from '../../../shared/api/plans-api.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../shared/assumptions/default-assumptions.ts'
import {
  readAssumptions,
  writeAssumptions,
  type Assumptions,
} from '../../../shared/document/user/assumptions-document.ts'
import type { Scenario } from '../../../shared/document/user/scenario-document.ts'
import { readPolicy, writePolicy } from '../../../shared/document/user/policy-document.ts'
import { readJsonText } from '../../../shared/domain/json-text.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import {
  readScenarioFile,
  readScenarios,
  scenarioFile,
} from '../../../shared/document/user/scenario-document.ts'
import type { WorkspaceEdit } from '../../storage/stored-workspace.ts'
import type { ServiceWorld } from '../service-world.ts'
import { planChoice } from '../session/analyze-workspace.ts'
import { restoreEdit } from '../session/undo.ts'
import { builtInBook } from '../session/workspace-prices.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'

/** Plans, scenarios, what they stand on, and what they would bring. */
export function plansService(session: WorkspaceSession): PlansApi {
  return { ...evaluation(session), ...scenarios(session), ...assumptions(session) }
}

type Evaluation =
  | 'planDrafts'
  | 'evaluatePlan'
  | 'planDetails'
  | 'routingFile'
  | 'savingsBasis'
  | 'candidates'
  | 'withTarget'
  | 'planOutlook'

/** By the last analysis of the workspace, so that no question goes back to the files. */
function evaluation(session: WorkspaceSession): Pick<PlansApi, Evaluation> {
  return {
    planDrafts: async (workspaceId) => (await session.planning(workspaceId)).drafts(),
    evaluatePlan: async (workspaceId, plan, isQuick) =>
      (await session.planning(workspaceId)).evaluate(plan, isQuick),
    planDetails: async (workspaceId, plan) => (await session.planning(workspaceId)).details(plan),
    candidates: async (workspaceId, workloads) =>
      (await session.planning(workspaceId)).candidates(workloads),
    withTarget: async (workspaceId, plan, choice) =>
      (await session.planning(workspaceId)).withTarget(plan, choice),
    planOutlook: async (workspaceId, plan) => (await session.planning(workspaceId)).outlook(plan),
    routingFile: async (workspaceId, plan, kind) =>
      (await session.planning(workspaceId)).routing(plan, kind),
    savingsBasis: async (workspaceId) => (await session.planning(workspaceId)).basis(builtInBook()),
  }
}

type Scenarios =
  'scenarios' | 'changeScenarios' | 'newScenario' | 'readScenarioFile' | 'scenarioFile'

function scenarios(session: WorkspaceSession): Pick<PlansApi, Scenarios> {
  const { store, world } = session
  return {
    scenarios: async (workspaceId) => {
      const { scenarios: kept } = await store.workspace(workspaceId)
      return { schema: 'ai-spend-scenarios/1', scenarios: kept }
    },
    changeScenarios: async (seen, change, isRestore) => {
      const read = readChange(change)
      const desk = await session.planning(seen.id)
      // A plan that cannot be evaluated would stop every later analysis: it is never kept.
      for (const { items } of read) for (const { plan } of items) desk.evaluate(plan, true)
      const edit: WorkspaceEdit = {
        touches: read.map(({ key }) => ({ part: 'scenarios', key })),
        patch: (record) => ({ scenarios: named(changedList(record.scenarios, read, idKey)) }),
      }
      return isRestore === true ? restoreEdit(session, seen, edit) : session.edit(seen, edit)
    },
    newScenario: (name, note, plan) => Promise.resolve(newScenario(world, name, note, plan)),
    readScenarioFile: (fileName, text) => {
      const found = readScenarioFile(jsonOf(fileName, text), fileName)
      return Promise.resolve(
        found.map(({ name, note, plan }) => newScenario(world, name, note, plan)),
      )
    },
    scenarioFile: async (workspaceId, chosen) => {
      const desk = await session.planning(workspaceId)
      const bound = chosen.map((each) => ({ ...each, plan: desk.bound(each.plan) }))
      return new TextEncoder().encode(scenarioFile(bound))
    },
  }
}

/** Checked as a file is, with every default filled in. @throws ProblemError naming what is wrong. */
function readChange(change: ListChange<Scenario>): ListChange<Scenario> {
  const read = (items: readonly Scenario[]): readonly Scenario[] =>
    readScenarios({ schema: 'ai-spend-scenarios/1', scenarios: items }, 'scenarios').scenarios
  return change.map(({ items, ...each }) => ({ ...each, items: read(items) }))
}

/** Results are found by the name of their plan. @throws ProblemError when two scenarios have the same. */
function named(all: readonly Scenario[]): readonly Scenario[] {
  const names = all.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice === undefined) return all
  throw new ProblemError({
    what: `The scenario was not saved: there is another one named "${twice}".`,
    found: twice,
    fix: 'Save it under another name.',
  })
}

/** A plan under an id and a name of its own; one that the program proposed is the user's own from now on. */
function newScenario(
  { newId, now }: ServiceWorld,
  name: string,
  note: string,
  { builtIn: _, ...plan }: EditablePlan,
): Scenario {
  const day = now().slice(0, 10)
  const named = { ...plan, name }
  return { id: newId(), name, note, createdOn: day, changedOn: day, plan: named }
}

type AssumptionMethods =
  | 'savingsTerms'
  | 'changeSavingsTerms'
  | 'readTermsFile'
  | 'termsFile'
  | 'readPolicyFile'
  | 'policyFile'

function assumptions(session: WorkspaceSession): Pick<PlansApi, AssumptionMethods> {
  const { store } = session
  return {
    savingsTerms: async (workspaceId) => (await store.workspace(workspaceId)).savingsTerms,
    changeSavingsTerms: async (seen, change) => {
      const desk = await session.planning(seen.id)
      const workspace = await store.workspace(seen.id)
      const changed = withTerms(workspace.savingsTerms, change)
      // Assumptions that cannot be planned by would stop every later analysis: they are never kept.
      desk.prepare(planChoice({ ...workspace, savingsTerms: changed }))
      return session.edit(seen, {
        touches: Object.keys(change).map((key) => ({ part: 'savingsTerms', key })),
        patch: ({ savingsTerms }) => ({ savingsTerms: withTerms(savingsTerms, change) }),
      })
    },
    readTermsFile: (fileName, text) =>
      Promise.resolve(readAssumptions(jsonOf(fileName, text), fileName, DEFAULT_ASSUMPTIONS)),
    termsFile: (terms) => Promise.resolve(new TextEncoder().encode(writeAssumptions(terms))),
    readPolicyFile: (fileName, text) =>
      Promise.resolve(readPolicy(jsonOf(fileName, text), fileName)),
    policyFile: (policy) => Promise.resolve(new TextEncoder().encode(writePolicy(policy))),
  }
}

function withTerms(kept: Assumptions, change: Partial<Assumptions>): Assumptions {
  return readAssumptions({ ...kept, ...change }, 'assumptions', DEFAULT_ASSUMPTIONS)
}

const SAVED_HERE = {
  expected: 'a plan, a list of scenarios or assumptions that this program saved',
  fix: 'Choose a file that was saved on the Savings screen, or correct it.',
}

function jsonOf(fileName: string, text: string): unknown {
  return readJsonText(text, fileName, SAVED_HERE)
}
