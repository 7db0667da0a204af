import type { StateCreator } from 'zustand'
import type { EditablePlan } from '../../shared/contract/plans-api.ts'
import type { PlanResult } from '../../shared/domain/plan-result.ts'
import { saveFile } from '../native.ts'
import type { AppState, PlanTrial, SavingsSlice } from './app-state.ts'
import { engine } from './engine.ts'

export const createSavingsSlice: StateCreator<AppState, [], [], SavingsSlice> = (set, get) => {
  const running = new Set<string>()
  const keep = (name: string, trial: PlanTrial): void =>
    set(({ trials }) => ({ trials: { ...trials, [name]: trial } }))
  const isNewest = (plan: EditablePlan): boolean => get().trials[plan.name]?.plan === plan

  /** Asks until the newest plan has its full answer; changes that arrive meanwhile replace each other. */
  const follow = async (name: string, workspaceId: string): Promise<void> => {
    for (;;) {
      const trial = get().trials[name]
      if (trial === undefined || get().workspaceId !== workspaceId) return
      const { plan } = trial
      const quick = await engine().evaluatePlan(workspaceId, plan, true)
      if (!(name in get().trials)) return
      const shown = trial.result ?? get().document?.plans.find((each) => each.name === name)
      keep(name, { plan: get().trials[name]?.plan ?? plan, result: withDetails(quick, shown) })
      if (!isNewest(plan)) continue
      const full = await engine().evaluatePlan(workspaceId, plan, false)
      if (!isNewest(plan)) continue
      keep(name, { plan, result: full })
      return
    }
  }

  return {
    planName: undefined,
    drafts: undefined,
    trials: {},
    choosePlan: (planName) => set({ planName }),
    loadDrafts: async () => {
      const { workspaceId, document } = get()
      if (workspaceId === undefined || document === undefined) return
      const plans = await get().attempt(() => engine().planDrafts(workspaceId))
      if (plans !== undefined && get().document === document) {
        set({ drafts: { document, plans }, trials: {} })
      }
    },
    saveRouting: async (plan, kind) => {
      const { workspaceId } = get()
      if (workspaceId === undefined) return
      await get().attempt(async () => {
        await saveFile(`routing.${kind}`, await engine().routingFile(workspaceId, plan, kind))
      })
    },
    tryPlan: async (plan) => {
      const { workspaceId, trials } = get()
      if (workspaceId === undefined) return
      keep(plan.name, { plan, result: trials[plan.name]?.result })
      if (running.has(plan.name)) return
      running.add(plan.name)
      await get().attempt(() => follow(plan.name, workspaceId))
      running.delete(plan.name)
    },
  }
}

/** A quick answer with the moves and drivers of the last full one, until the next. */
function withDetails(quick: PlanResult, full: PlanResult | undefined): PlanResult {
  if (full === undefined) return quick
  const { moves, drivers } = full
  return { ...quick, moves, drivers }
}
