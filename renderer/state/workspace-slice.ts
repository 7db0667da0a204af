import type { StateCreator } from 'zustand'
import type { AppState, WorkspaceSlice } from './app-state.ts'
import { engine } from './engine.ts'

const LAST_OPEN = 'workspace'

const NO_ANSWERS = {
  document: undefined,
  imports: [],
  books: undefined,
  sideFaults: undefined,
  workloadId: undefined,
  sourceRows: undefined,
  planName: undefined,
  drafts: undefined,
  trials: {},
  details: undefined,
  scenarios: undefined,
  deskPast: [],
  deskFuture: [],
  savingsTerms: undefined,
  savingsBasis: undefined,
  assumptionsOf: undefined,
  reportSaved: undefined,
  wasCancelled: false,
  stage: undefined,
  mappingFileId: undefined,
  undoEffect: undefined,
} as const

export const createWorkspaceSlice: StateCreator<AppState, [], [], WorkspaceSlice> = (set, get) => ({
  isStarted: false,
  workspaces: [],
  workspaceId: undefined,
  document: undefined,
  imports: [],
  isAnalyzing: false,
  workspaceQuestion: undefined,
  ask: (workspaceQuestion) => set({ workspaceQuestion }),
  start: async () => {
    await get().attempt(async () => {
      const workspaces = await engine().listWorkspaces()
      set({ workspaces })
      const last = localStorage.getItem(LAST_OPEN)
      const first = workspaces.find(({ id }) => id === last) ?? workspaces[0]
      if (first !== undefined) await get().openWorkspace(first.id)
    })
    set({ isStarted: true })
  },
  openWorkspace: async (id) => {
    // An import that was not finished belongs to the workspace that is left.
    await get().discardStage()
    set({ ...NO_ANSWERS, workspaceId: id })
    localStorage.setItem(LAST_OPEN, id)
    await get().refresh()
  },
  ...workspaceEdits(set, get),
  refresh: async () => {
    const { workspaceId: id } = get()
    if (id === undefined) return
    set({ isAnalyzing: true })
    await get().attempt(async () => {
      const imports = await engine().listImports(id)
      // Another workspace may have been opened while the answer was on its way.
      if (get().workspaceId === id) set({ imports })
      const [document, books] = await Promise.all([engine().analyze(id), engine().books(id)])
      if (get().workspaceId === id) set({ document, books })
    })
    set({ isAnalyzing: false })
  },
})

type Edits = Pick<WorkspaceSlice, 'createWorkspace' | 'renameWorkspace' | 'removeWorkspace'>
type Get = () => AppState
type Set = (change: Partial<AppState>) => void

function workspaceEdits(set: Set, get: Get): Edits {
  return {
    createWorkspace: async (name) => {
      await get().attempt(async () => {
        const { id } = await engine().createWorkspace(name)
        set({ workspaces: await engine().listWorkspaces() })
        await get().openWorkspace(id)
        get().show('import')
      })
    },
    renameWorkspace: async (id, name) => {
      await get().attempt(async () => {
        await engine().renameWorkspace(id, name)
        set({ workspaces: await engine().listWorkspaces() })
      })
    },
    removeWorkspace: async (id) => {
      await get().attempt(async () => {
        await engine().removeWorkspace(id)
        const workspaces = await engine().listWorkspaces()
        set({ workspaces })
        if (get().workspaceId !== id) return
        const next = workspaces[0]
        if (next === undefined) set({ ...NO_ANSWERS, workspaceId: undefined })
        else await get().openWorkspace(next.id)
      })
    },
  }
}
