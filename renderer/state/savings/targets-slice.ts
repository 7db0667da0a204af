import type { StateCreator } from 'zustand'
import type { EditablePlan } from '../../../shared/api/plans-api.ts'
import type { CandidateRow, PlanOutlook } from '../../../shared/views/candidate-views.ts'
import type { AppState } from '../app-state.ts'
import { engine } from '../engine.ts'
import type { TargetsSlice } from './savings-state.ts'

/** Models that stand side by side. */
export const MOST_COMPARED = 4

type Get = () => AppState
type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void

const CLOSED = {
  targetsFor: undefined,
  candidates: undefined,
  targetPlan: undefined,
  targetPlanOutlook: undefined,
  targetShare: 1,
  compared: [],
} as const

export const createTargetsSlice: StateCreator<AppState, [], [], TargetsSlice> = (set, get) => ({
  ...CLOSED,
  openTargets: async (workloads) => {
    const { workspaceId, document, drafts } = get()
    if (workspaceId === undefined) return
    set({ ...CLOSED, targetsFor: workloads })
    if (drafts?.document !== document) await get().loadDrafts()
    const plan = planOf(get())
    if (plan === undefined) return
    set({ targetPlan: plan })
    await get().attempt(async () => {
      const candidates = await engine().candidates(workspaceId, workloads)
      if (get().targetsFor === workloads) set({ candidates })
      const targetPlanOutlook = await engine().planOutlook(workspaceId, plan)
      if (get().targetsFor === workloads) set({ targetPlanOutlook })
    })
  },
  closeTargets: () => set(CLOSED),
  ...comparison(set, get),
  takeTarget: async (row) => {
    const plan = await get().attempt(() => planWith(row, get()))
    if (plan === undefined) return
    set(CLOSED)
    get().choosePlan(plan.name)
    get().setSavingsView('scenarios')
    get().show('savings')
    await get().tryPlan(plan)
  },
})

function comparison(set: Set, get: Get): Pick<TargetsSlice, 'compareTarget' | 'setTargetShare'> {
  return {
    compareTarget: async (row) => {
      const { compared } = get()
      if (compared.some((each) => each.row === row)) {
        set({ compared: compared.filter((each) => each.row !== row) })
        return
      }
      if (compared.length >= MOST_COMPARED) return
      set({ compared: [...compared, { row, outlook: undefined }] })
      await workOut(row, set, get)
    },
    setTargetShare: async (targetShare) => {
      const compared = get().compared.map(({ row }) => ({ row, outlook: undefined }))
      set({ targetShare, compared })
      for (const { row } of compared) await workOut(row, set, get)
    },
  }
}

/** The plan that is chosen on the savings screen, with what is tried of it; otherwise the first. */
function planOf({ planName, trials, drafts }: AppState): EditablePlan | undefined {
  const plans = drafts?.plans.map(({ plan }) => trials[plan.name]?.plan ?? plan) ?? []
  return plans.find(({ name }) => name === planName) ?? plans[0]
}

/** The plan with a target for the chosen workloads. */
async function planWith(
  { seller, model }: CandidateRow,
  { workspaceId, targetPlan, targetsFor, targetShare: share }: AppState,
): Promise<EditablePlan | undefined> {
  if (workspaceId === undefined || targetPlan === undefined || targetsFor === undefined) {
    return undefined
  }
  const choice = { workloads: targetsFor, seller, model, share }
  return engine().withTarget(workspaceId, targetPlan, choice)
}

/** Works out what a compared target does to the plan; an answer for another share comes too late. */
async function workOut(row: CandidateRow, set: Set, get: Get): Promise<void> {
  const { workspaceId, targetShare } = get()
  const outlook = await get().attempt(async (): Promise<PlanOutlook | undefined> => {
    const plan = await planWith(row, get())
    if (plan === undefined || workspaceId === undefined) return undefined
    return engine().planOutlook(workspaceId, plan)
  })
  if (get().targetShare !== targetShare) return
  set(({ compared }) => ({
    compared: compared.map((each) => (each.row === row ? { row, outlook } : each)),
  }))
}
