import type { StateCreator } from 'zustand'
import type { EditablePlan } from '../../../shared/api/plans-api.ts'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import { keepScenario } from '../../../shared/document/user/scenario-list.ts'
import { saveFile } from '../../native.ts'
import type { AppState } from '../app-state.ts'
import { engine } from '../engine.ts'
import { keptScenarios } from './kept-scenarios.ts'
import type { PlanTrial, SavingsSlice } from './savings-state.ts'
import { withoutTrial } from './trials.ts'

/** A change is kept when nothing newer came for so long: a drag is one change. */
const QUIET_MILLIS = 300

type Get = () => AppState
type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void

export const createSavingsSlice: StateCreator<AppState, [], [], SavingsSlice> = (set, get) => {
  return {
    savingsView: 'answers',
    setSavingsView: (savingsView) => set({ savingsView }),
    planName: undefined,
    drafts: undefined,
    trials: {},
    details: undefined,
    choosePlan: (planName) => set({ planName }),
    tryPlan: async (plan, gesture) => {
      get().rememberDesk(gesture)
      await get().followPlan(plan)
    },
    followPlan: planFollower(set, get),
    resetPlan: (name) => {
      get().rememberDesk()
      set({ trials: withoutTrial(get().trials, name) })
    },
    ...questions(set, get),
  }
}

type Questions = 'loadDrafts' | 'loadDetails' | 'saveRouting'

/** What the worker is asked about plans as they are. */
function questions(set: Set, get: Get): Pick<SavingsSlice, Questions> {
  return {
    loadDrafts: async () => {
      const { workspaceId, document } = get()
      if (workspaceId === undefined || document === undefined) return
      const loaded = await get().attempt(() =>
        Promise.all([engine().planDrafts(workspaceId), engine().scenarios(workspaceId)]),
      )
      if (loaded === undefined || get().document !== document) return
      const [plans, scenarios] = loaded
      // Other bills or prices make other plans: what was tried on the old ones is over.
      set({
        drafts: { document, plans },
        scenarios,
        trials: {},
        details: undefined,
        deskPast: [],
        deskFuture: [],
      })
    },
    saveRouting: async (plan, kind) => {
      const { workspaceId } = get()
      if (workspaceId === undefined) return
      await get().attempt(async () => {
        await saveFile(`routing.${kind}`, await engine().routingFile(workspaceId, plan, kind))
      })
    },
    loadDetails: async (plan) => {
      const { workspaceId } = get()
      if (workspaceId === undefined) return
      const details = await get().attempt(() => engine().planDetails(workspaceId, plan))
      if (details !== undefined && get().workspaceId === workspaceId) {
        set({ details: { plan, details } })
      }
    },
  }
}

/** Follows a plan that is being changed; of changes that arrive while an answer is awaited only the newest counts. */
function planFollower(set: Set, get: Get): (plan: EditablePlan) => Promise<void> {
  const running = new Set<string>()
  const quiet = quietTime()
  const keep = (name: string, trial: PlanTrial): void =>
    set(({ trials }) => ({ trials: { ...trials, [name]: trial } }))
  const isNewest = (plan: EditablePlan): boolean => get().trials[plan.name]?.plan === plan

  const follow = async (name: string, workspaceId: string): Promise<void> => {
    for (;;) {
      const trial = get().trials[name]
      if (trial === undefined || get().workspaceId !== workspaceId) return
      const { plan } = trial
      const quick = await engine().evaluatePlan(workspaceId, plan, true)
      const now = get().trials[name]
      if (now === undefined) return
      const shown = trial.result ?? get().document?.plans.find((each) => each.name === name)
      keep(name, { plan: now.plan, result: withDetails(quick, shown), isSettled: false })
      if (!isNewest(plan)) continue
      const full = await engine().evaluatePlan(workspaceId, plan, false)
      if (!isNewest(plan)) continue
      keep(name, { plan, result: full, isSettled: true })
      if (!isScenario(get(), name)) return
      await quiet.wait(name)
      if (!isNewest(plan)) continue
      await keepChanged(plan, get)
      if (get().trials[name] === undefined) return
    }
  }

  return async (plan) => {
    const { workspaceId, trials } = get()
    if (workspaceId === undefined) return
    keep(plan.name, { plan, result: trials[plan.name]?.result, isSettled: false })
    if (running.has(plan.name)) {
      quiet.end(plan.name)
      return
    }
    running.add(plan.name)
    await get().attempt(() => follow(plan.name, workspaceId))
    running.delete(plan.name)
  }
}

/** Waiting that the next change ends: it is worked out at once, whatever waits to be kept. */
function quietTime() {
  const ends = new Map<string, () => void>()
  return {
    wait: (name: string): Promise<void> =>
      new Promise((resolve) => {
        ends.set(name, resolve)
        setTimeout(resolve, QUIET_MILLIS)
      }),
    end: (name: string): void => ends.get(name)?.(),
  }
}

function isScenario(state: AppState, name: string): boolean {
  return keptScenarios(state).scenarios.some((scenario) => scenario.name === name)
}

/** A scenario is what was last made of it. */
async function keepChanged(plan: EditablePlan, get: Get): Promise<void> {
  const scenarios = keptScenarios(get())
  const scenario = scenarios.scenarios.find(({ name }) => name === plan.name)
  if (scenario === undefined) return
  const changedOn = new Date().toISOString().slice(0, 10)
  await get().putScenarios(keepScenario(scenarios, { ...scenario, changedOn, plan }))
}

/** A quick answer with the moves and drivers of the last full one, until the next. */
function withDetails(quick: PlanResult, full: PlanResult | undefined): PlanResult {
  if (full === undefined) return quick
  const { moves, drivers } = full
  return { ...quick, moves, drivers }
}
