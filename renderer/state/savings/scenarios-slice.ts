import type { StateCreator } from 'zustand'
import { freeName } from '../../../shared/api/free-name.ts'
import { idKey, listChange } from '../../../shared/api/list-change.ts'
import type { EditablePlan, PlanDraft } from '../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { Scenario, ScenarioSet } from '../../../shared/document/user/scenario-document.ts'
import { duplicateScenario, keepScenario } from '../../../shared/document/user/scenario-list.ts'
import { saveFile } from '../../native.ts'
import { fileNameOf } from '../file-name.ts'
import type { AppState } from '../app-state.ts'
import { newestDocument, seenWorkspace } from '../workspaces/seen-workspace.ts'
import { engine } from '../engine.ts'
import { keptScenarios } from './kept-scenarios.ts'
import type { DeskState, ScenariosSlice } from './savings-state.ts'
import { withoutTrial } from './trials.ts'

/** Changes of one gesture that follow each other so closely are undone together. */
const GESTURE_MILLIS = 1000

/** How far back undo goes. */
const REMEMBERED = 100

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

export const createScenariosSlice: StateCreator<AppState, [], [], ScenariosSlice> = (set, get) => ({
  scenarios: undefined,
  deskPast: [],
  deskFuture: [],
  rememberDesk: rememberer(set, get),
  sentScenarios: undefined,
  putScenarios: async (scenarios, isRestore = false) => {
    const seen = seenWorkspace(get())
    if (seen === undefined) return
    const { scenarios: before } = keptScenarios(get())
    set({ sentScenarios: scenarios })
    try {
      const change = listChange(before, scenarios.scenarios, idKey)
      const answer = await engine().changeScenarios(seen, change, isRestore)
      const [plans, kept] = await Promise.all([
        engine().planDrafts(seen.id),
        engine().scenarios(seen.id),
      ])
      if (get().workspaceId !== seen.id) return
      const shown = newestDocument(get(), seen.id, answer)
      const trials = withoutKept(get().trials, scenarios)
      set({ ...shown, ...draftsOf(shown.document, plans), scenarios: kept, trials })
    } finally {
      if (get().sentScenarios === scenarios) set({ sentScenarios: undefined })
    }
  },
  ...edits(set, get),
  ...files(set, get),
  ...undoing(set, get),
})

function draftsOf(
  document: AnalysisDocument | undefined,
  plans: readonly PlanDraft[],
): Pick<AppState, 'drafts'> {
  return { drafts: document === undefined ? undefined : { document, plans } }
}

/** A trial that has become its scenario is over. */
function withoutKept(trials: AppState['trials'], { scenarios }: ScenarioSet): AppState['trials'] {
  const kept = new Set(scenarios.map(({ plan }): EditablePlan => plan))
  return Object.fromEntries(Object.entries(trials).filter(([, { plan }]) => !kept.has(plan)))
}

/** As they stand on the screen: a change that is not kept yet belongs to whatever is done next. */
function current(state: AppState): ScenarioSet {
  return deskNow(state).scenarios
}

async function put(scenarios: ScenarioSet, get: Get): Promise<void> {
  get().rememberDesk()
  await get().attempt(() => get().putScenarios(scenarios))
}

type Edits = Pick<
  ScenariosSlice,
  'keepScenario' | 'changeScenario' | 'duplicateScenario' | 'removeScenario'
>

function edits(set: Set, get: Get): Edits {
  const withNew = (scenario: Scenario): ScenarioSet => keepScenario(current(get()), scenario)
  return {
    keepScenario: async (wanted, plan) => {
      const name = freePlanName(wanted, get())
      const scenario = await get().attempt(() => engine().newScenario(name, '', plan))
      if (scenario === undefined) return
      await put(withNew(scenario), get)
      // What was tried has become the scenario; the built-in plan is as it was.
      set({ planName: name, trials: withoutTrial(get().trials, plan.name) })
    },
    changeScenario: async (id, { name: wanted, note }) => {
      const scenario = current(get()).scenarios.find((each) => each.id === id)
      if (scenario === undefined) return
      const name = wanted === scenario.name ? wanted : freePlanName(wanted, get())
      const plan = name === scenario.name ? scenario.plan : { ...scenario.plan, name }
      await put(withNew({ ...scenario, name, note, plan }), get)
      if (name === scenario.name) return
      set({ trials: withoutTrial(get().trials, scenario.name) })
      if (get().planName === scenario.name) set({ planName: name })
    },
    duplicateScenario: async (id) => {
      const scenario = current(get()).scenarios.find((each) => each.id === id)
      if (scenario === undefined) return
      const name = freePlanName(scenario.name, get())
      const copy = await get().attempt(() => engine().newScenario(name, '', scenario.plan))
      if (copy === undefined) return
      await put(duplicateScenario(current(get()), id, copy), get)
      set({ planName: name })
    },
    removeScenario: async (id) => {
      const { schema, scenarios } = current(get())
      const removed = scenarios.find((each) => each.id === id)
      await put({ schema, scenarios: scenarios.filter((each) => each.id !== id) }, get)
      if (removed !== undefined) set({ trials: withoutTrial(get().trials, removed.name) })
    },
  }
}

function files(set: Set, get: Get): Pick<ScenariosSlice, 'importScenarios' | 'exportScenarios'> {
  return {
    importScenarios: async (fileName, text) => {
      const found = await get().attempt(() => engine().readScenarioFile(fileName, text))
      if (found === undefined) return
      const named: Scenario[] = []
      for (const each of found) {
        const name = freePlanName(each.name, get(), named)
        named.push({ ...each, name, plan: { ...each.plan, name } })
      }
      await put({ ...current(get()), scenarios: [...current(get()).scenarios, ...named] }, get)
      const [first] = named
      if (first !== undefined) set({ planName: first.name })
    },
    exportScenarios: async (id) => {
      const { workspaceId } = get()
      const { scenarios } = current(get())
      const chosen = id === undefined ? scenarios : scenarios.filter((each) => each.id === id)
      const [first] = chosen
      if (first === undefined || workspaceId === undefined) return
      const name = id === undefined ? 'scenarios' : fileNameOf(first.name, 'plan')
      await get().attempt(async () => {
        await saveFile(`${name}.json`, await engine().scenarioFile(workspaceId, chosen))
      })
    },
  }
}

function undoing(set: Set, get: Get): Pick<ScenariosSlice, 'undoDesk' | 'redoDesk'> {
  const restore = async ({ scenarios, tried }: DeskState): Promise<void> => {
    set({ trials: {} })
    await get().attempt(() => get().putScenarios(scenarios, true))
    await Promise.all(tried.map((plan) => get().followPlan(plan)))
  }
  return {
    undoDesk: async () => {
      const { deskPast, deskFuture } = get()
      const before = deskPast.at(-1)
      if (before === undefined) return
      const now = deskNow(get())
      set({ deskPast: deskPast.slice(0, -1), deskFuture: [...deskFuture, now] })
      await restore(before)
    },
    redoDesk: async () => {
      const { deskPast, deskFuture } = get()
      const next = deskFuture.at(-1)
      if (next === undefined) return
      const now = deskNow(get())
      set({ deskPast: [...deskPast, now], deskFuture: deskFuture.slice(0, -1) })
      await restore(next)
    },
  }
}

function rememberer(set: Set, get: Get): ScenariosSlice['rememberDesk'] {
  let last: { readonly gesture: string; readonly at: number; readonly past: unknown } | undefined
  return (gesture) => {
    const at = Date.now()
    // After an undo or a redo the past is another one, and the next change is a step of its own.
    const isSame =
      gesture !== undefined &&
      gesture === last?.gesture &&
      get().deskPast === last.past &&
      at - last.at < GESTURE_MILLIS
    if (!isSame) {
      const deskPast = [...get().deskPast.slice(1 - REMEMBERED), deskNow(get())]
      set({ deskPast, deskFuture: [] })
    }
    last = gesture === undefined ? undefined : { gesture, at, past: get().deskPast }
  }
}

/** With what is being changed this moment, although it is not kept yet. */
function deskNow(state: AppState): DeskState {
  const { trials } = state
  const scenarios = keptScenarios(state)
  const names = new Set(scenarios.scenarios.map(({ name }) => name))
  return {
    scenarios: {
      ...scenarios,
      scenarios: scenarios.scenarios.map((scenario) => {
        const trial = trials[scenario.name]
        return trial === undefined ? scenario : { ...scenario, plan: trial.plan }
      }),
    },
    tried: Object.values(trials).flatMap(({ plan }) => (names.has(plan.name) ? [] : [plan])),
  }
}

/** The name, with a number where it is taken: plans are told apart by their names. */
function freePlanName(wanted: string, state: AppState, also: readonly Scenario[] = []): string {
  const kept = [...keptScenarios(state).scenarios, ...also]
  const taken = [...(state.document?.plans ?? []), ...kept].map(({ name }) => name)
  return freeName(wanted.trim(), new Set(taken))
}
