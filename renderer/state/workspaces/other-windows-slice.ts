import type { StateCreator } from 'zustand'
import type { WorkspaceNews } from '../../../shared/api/workspace-news.ts'
import { WORKSPACE_PARTS, type WorkspacePart } from '../../../shared/domain/workspace-part.ts'
import type { AppState, OtherWindowsSlice, WindowNotice } from '../app-state.ts'
import { engine } from '../engine.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

export const createOtherWindowsSlice: StateCreator<AppState, [], [], OtherWindowsSlice> = (
  set,
  get,
) => ({
  windowNotice: undefined,
  dismissWindowNotice: () => set({ windowNotice: undefined }),
  followOtherWindows: () => {
    const waiting: WorkspaceNews[] = []
    let isBusy = false
    const follow = async (): Promise<void> => {
      if (isBusy) return
      isBusy = true
      // News that comes while the window is being refreshed is taken together afterwards.
      while (waiting.length > 0) {
        const news = waiting.splice(0)
        await get().attempt(() => take(news, set, get))
      }
      isBusy = false
    }
    void engine().watchOtherWindows((news) => {
      waiting.push(news)
      void follow()
    })
  },
})

/** Parts that the list of workspaces shows something of. */
const LISTED: readonly WorkspacePart[] = ['name', 'imports']

async function take(news: readonly WorkspaceNews[], set: Set, get: Get): Promise<void> {
  const { workspaceId, workspaces, seenRevision } = get()
  const isListed = (each: WorkspaceNews): boolean =>
    each.kind === 'changed'
      ? each.parts.some((part) => LISTED.includes(part))
      : each.kind !== 'not-backed-up'
  if (news.some(isListed)) set({ workspaces: await engine().listWorkspaces() })
  const ours = news.filter((each) => each.workspaceId === workspaceId)
  if (ours.some(({ kind }) => kind === 'removed')) {
    const name = workspaces.find(({ id }) => id === workspaceId)?.name ?? ''
    await get().leaveWorkspace()
    set({ windowNotice: { kind: 'removed', name } })
    return
  }
  if (ours.some(({ kind }) => kind === 'not-backed-up')) {
    set({ windowNotice: { kind: 'not-backed-up' } })
  }
  const parts = ours.flatMap((each) =>
    each.kind === 'changed' && each.revision > seenRevision ? each.parts : [],
  )
  if (parts.length === 0) return
  await get().refresh()
  await previewAgain(set, get)
  set({ windowNotice: changed(get().windowNotice, parts) })
}

/** Files that are staged are shown with all that the workspace holds. */
async function previewAgain(set: Set, get: Get): Promise<void> {
  const { stage } = get()
  if (stage !== undefined) set({ stage: await engine().previewStage(stage.stageId) })
}

function changed(told: WindowNotice | undefined, parts: readonly WorkspacePart[]): WindowNotice {
  const all = new Set([...(told?.kind === 'changed' ? told.parts : []), ...parts])
  return { kind: 'changed', parts: WORKSPACE_PARTS.filter((part) => all.has(part)) }
}
