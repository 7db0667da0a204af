import type { StateCreator } from 'zustand'
import { saveFile } from '../native.ts'
import type { AppState, ReportSlice } from './app-state.ts'
import { engine } from './engine.ts'

export const createReportSlice: StateCreator<AppState, [], [], ReportSlice> = (set, get) => ({
  reportBusy: undefined,
  reportSaved: undefined,
  wasReportDismissed: false,
  saveReport: async (kind) => {
    const { workspaceId, workspaces, document, reportBusy } = get()
    if (workspaceId === undefined || reportBusy !== undefined) return
    set({ reportBusy: kind, wasReportDismissed: false, reportSaved: undefined })
    await get().attempt(async () => {
      const bytes = await engine().makeReport(workspaceId, kind)
      const workspace = workspaces.find(({ id }) => id === workspaceId)?.name ?? ''
      const name = `${plainName(workspace)}-${document?.totals.period?.start.slice(0, 7) ?? 'report'}.${kind}`
      const isSaved = await saveFile(name, bytes)
      set(isSaved ? { reportSaved: { kind, name } } : { wasReportDismissed: true })
    })
    set({ reportBusy: undefined })
  },
})

/** Without what a file system may refuse. */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'ai-spend'
}
