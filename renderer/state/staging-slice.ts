import type { StateCreator } from 'zustand'
import type { AppState } from './app-state.ts'
import { newestDocument, seenWorkspace } from './workspaces/seen-workspace.ts'
import { engine } from './engine.ts'
import type { StagingSlice } from './staging-state.ts'

export const createStagingSlice: StateCreator<AppState, [], [], StagingSlice> = (set, get) => ({
  stage: undefined,
  isStageBusy: false,
  mappingFileId: undefined,
  helpQuery: undefined,
  undoEffect: undefined,
  changeStage: (change) =>
    whileBusy(set, get, async (stageId) => {
      set({ stage: await engine().changeStage(stageId, change) })
    }),
  commitStage: () =>
    whileBusy(set, get, async (stageId) => {
      await engine().commitStage(stageId)
      set({
        stage: undefined,
        mappingFileId: undefined,
        workspaces: await engine().listWorkspaces(),
      })
      await get().refresh()
    }),
  discardStage: () =>
    whileBusy(set, get, async (stageId) => {
      set({ stage: undefined, mappingFileId: undefined })
      await engine().discardStage(stageId)
    }),
  mapFile: (mappingFileId) => set({ mappingFileId }),
  searchHelp: (helpQuery) => set({ helpQuery }),
  ...overlaps(set, get),
  ...history(set, get),
})

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

function overlaps(set: Set, get: Get): Pick<StagingSlice, 'decideOverlap'> {
  return {
    decideOverlap: async (id, choice) => {
      const { stage } = get()
      const seen = seenWorkspace(get())
      if (seen === undefined) return
      set({ isStageBusy: true })
      await get().attempt(async () => {
        const answer = await engine().setOverlapChoice(seen, id, choice)
        set(newestDocument(get(), seen.id, answer))
        if (stage !== undefined) set({ stage: await engine().previewStage(stage.stageId) })
      })
      set({ isStageBusy: false })
    },
  }
}

function history(set: Set, get: Get): Pick<StagingSlice, 'setImportUndone'> {
  return {
    setImportUndone: async (importId, isUndone) => {
      const { workspaceId, stage } = get()
      if (workspaceId === undefined || get().isAnalyzing) return
      const before = billedOf(get())
      const isDone = await get().attempt(async () => {
        await engine().setImportUndone(workspaceId, importId, isUndone)
        return true
      })
      await get().refresh()
      if (isDone !== true) return
      set({ undoEffect: { isUndone, before, after: billedOf(get()) } })
      if (stage === undefined) return
      await get().attempt(async () => {
        set({ stage: await engine().previewStage(stage.stageId) })
      })
    },
  }
}

/** Billed cost of the document that is shown, in its reporting currency. */
export function billedOf({ document }: AppState): string {
  return document?.totals.billed[document.reportingCurrency] ?? '0'
}

async function whileBusy(
  set: Set,
  get: Get,
  job: (stageId: string) => Promise<void>,
): Promise<void> {
  const { stage, isStageBusy } = get()
  if (stage === undefined || isStageBusy) return
  set({ isStageBusy: true })
  await get().attempt(() => job(stage.stageId))
  set({ isStageBusy: false })
}
