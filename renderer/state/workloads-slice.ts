import type { StateCreator } from 'zustand'
import type { AppState, WorkloadsSlice } from './app-state.ts'
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
  decideTier: async (workloadId, neededTier, note) => {
    const { workspaceId, document: before, settings } = get()
    if (workspaceId === undefined) return
    const task = before?.workloads.find(({ id }) => id === workloadId)?.task ?? null
    const at = new Date().toISOString()
    const override = { workloadId, neededTier, task, note, author: settings.author, at }
    const document = await get().attempt(() => engine().setOverride(workspaceId, override))
    if (document !== undefined) set({ document })
  },
  clearDecision: async (workloadId) => {
    const { workspaceId } = get()
    if (workspaceId === undefined) return
    const document = await get().attempt(() => engine().clearOverride(workspaceId, workloadId))
    if (document !== undefined) set({ document })
  },
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
