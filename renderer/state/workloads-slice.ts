import type { StateCreator } from 'zustand'
import type { AppState, WorkloadsSlice } from './app-state.ts'
import { newestDocument, seenWorkspace } from './workspaces/seen-workspace.ts'
import { engine } from './engine.ts'

const ROWS_SHOWN = 500

export const createWorkloadsSlice: StateCreator<AppState, [], [], WorkloadsSlice> = (set, get) => ({
  workloadQuery: '',
  workloadFilter: 'all',
  workloadCell: undefined,
  workloadSort: { column: 'spend', isDescending: true },
  workloadId: undefined,
  sourceRows: undefined,
  searchWorkloads: (workloadQuery) => set({ workloadQuery }),
  filterWorkloads: (workloadFilter) => set({ workloadFilter, workloadCell: undefined }),
  filterCell: (workloadCell) =>
    set({ workloadCell, workloadFilter: 'all', workloadQuery: '', workloadId: undefined }),
  sortWorkloads: (column) =>
    set(({ workloadSort: sort }) => ({
      workloadSort: {
        column,
        isDescending:
          sort.column === column ? !sort.isDescending : column === 'spend' || column === 'tokens',
      },
    })),
  chooseWorkload: (workloadId) => set({ workloadId }),
  ...decisions(set, get),
  showSourceRows: async (workloadId) => {
    const { workspaceId } = get()
    if (workspaceId === undefined) return
    const answer = await get().attempt(() =>
      engine().sourceRows({ workspaceId, workloadId, limit: ROWS_SHOWN }),
    )
    if (answer !== undefined) set({ sourceRows: { workloadId, ...answer } })
  },
  hideSourceRows: () => set({ sourceRows: undefined }),
})

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

function decisions(set: Set, get: Get): Pick<WorkloadsSlice, 'decideTier' | 'clearDecision'> {
  return {
    decideTier: async (workloadId, neededTier, note) => {
      const { document: before, settings } = get()
      const seen = seenWorkspace(get())
      if (seen === undefined) return
      const task = before?.workloads.find(({ id }) => id === workloadId)?.task ?? null
      const at = new Date().toISOString()
      const override = { workloadId, neededTier, task, note, author: settings.author, at }
      const answer = await get().attempt(() => engine().setOverrides(seen, [override]))
      if (answer !== undefined) set(newestDocument(get(), seen.id, answer))
    },
    clearDecision: async (workloadId) => {
      const seen = seenWorkspace(get())
      if (seen === undefined) return
      const answer = await get().attempt(() => engine().clearOverrides(seen, [workloadId]))
      if (answer !== undefined) set(newestDocument(get(), seen.id, answer))
    },
  }
}
