import type { StateCreator } from 'zustand'
import { saveFile } from '../../native.ts'
import type { AppState, Blocked, StorageSlice } from '../app-state.ts'
import { engine } from '../engine.ts'
import { fileNameOf } from '../file-name.ts'
import { clearMark } from './opening-mark.ts'

export const createStorageSlice: StateCreator<AppState, [], [], StorageSlice> = (set, get) => ({
  blocked: undefined,
  gaps: [],
  readableSaved: undefined,
  tryAgain: async () => {
    const { blocked } = get()
    const id = blocked?.workspaceId
    if (id === undefined || isStopped(blocked)) location.reload()
    else await get().openWorkspace(id)
  },
  openWithout: async (importId) => {
    const id = get().blocked?.workspaceId
    if (id === undefined) return
    await get().attempt(async () => {
      await engine().setImportUndone(id, importId, true)
      await get().openWorkspace(id)
    })
  },
  exportReadable: async () => {
    const { workspaceId, workspaces } = get()
    const workspace = workspaces.find(({ id }) => id === workspaceId)
    await get().attempt(async () => {
      const bytes = await engine().exportReadable(workspaceId ?? null)
      const name = `${fileNameOf(workspace?.name ?? '', 'ai-spend-data')}.jsonl`
      if (await saveFile(name, bytes)) set({ readableSaved: name })
    })
  },
  removeEverything: async () => {
    await get().attempt(async () => {
      await engine().removeEverything()
      clearMark()
      location.reload()
    })
  },
})

/** Whether nothing can be asked about a workspace before the window is loaded again. */
export function isStopped(blocked: Blocked | undefined): boolean {
  return blocked?.kind === 'failed' && blocked.fault.isStopped === true
}
