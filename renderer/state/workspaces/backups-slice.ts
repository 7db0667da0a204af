import type { StateCreator } from 'zustand'
import type { AppState, BackupsSlice } from '../app-state.ts'
import { engine } from '../engine.ts'
import { openMade } from './open-made.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

export const createBackupsSlice: StateCreator<AppState, [], [], BackupsSlice> = (set, get) => ({
  backups: [],
  isCopying: false,
  loadBackups: async () => {
    const { workspaceId: id } = get()
    set({ backups: [] })
    if (id === undefined) return
    const backups = await get().attempt(() => engine().listBackups(id))
    if (backups !== undefined && get().workspaceId === id) set({ backups })
  },
  backUpNow: () =>
    onOpen(set, get, async (id) => {
      await engine().backUp(id)
      await get().loadBackups()
    }),
  restoreBackup: (backupId, name) =>
    onOpen(set, get, async () => openMade(await engine().restoreBackup(backupId, name), set, get)),
  removeBackup: (backupId) =>
    onOpen(set, get, async () => {
      await engine().removeBackup(backupId)
      await get().loadBackups()
    }),
  duplicateWorkspace: (name) =>
    onOpen(set, get, async (id) => openMade(await engine().duplicateWorkspace(id, name), set, get)),
  archiveWorkspace: () =>
    onOpen(set, get, async (id) => {
      await engine().setArchived(id, true)
      set({ workspaces: await engine().listWorkspaces() })
      await get().leaveWorkspace()
    }),
  bringBack: async (id) => {
    await get().attempt(async () => {
      await engine().setArchived(id, false)
      set({ workspaces: await engine().listWorkspaces() })
    })
  },
})

/** Does something with the open workspace; one thing at a time, since each takes a while. */
async function onOpen(set: Set, get: Get, job: (id: string) => Promise<void>): Promise<void> {
  const { workspaceId: id, isCopying } = get()
  if (id === undefined || isCopying) return
  set({ isCopying: true })
  await get().attempt(() => job(id))
  set({ isCopying: false })
}
