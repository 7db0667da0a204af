import type { StateCreator } from 'zustand'
import type { AppState, HistorySlice } from '../app-state.ts'
import { seenWorkspace } from './seen-workspace.ts'
import { engine } from '../engine.ts'
import { billedOf } from '../staging-slice.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

export const createHistorySlice: StateCreator<AppState, [], [], HistorySlice> = (set, get) => {
  // A key that comes while a step is being made is a step of its own, after it.
  let last: Promise<void> = Promise.resolve()
  const afterLast = (direction: 'undo' | 'redo'): Promise<void> => {
    last = last.then(() => goThrough(direction, set, get))
    return last
  }
  return {
    histories: {},
    followHistory: () => {
      void engine().watchHistory((history) => {
        set({ histories: { ...get().histories, [history.workspaceId]: history } })
      })
    },
    undo: () => afterLast('undo'),
    redo: () => afterLast('redo'),
  }
}

/** One step back or on, and everything that the screens show of it. */
async function goThrough(direction: 'undo' | 'redo', set: Set, get: Get): Promise<void> {
  const seen = seenWorkspace(get())
  if (seen === undefined) return
  const { screen, histories } = get()
  const before = billedOf(get())
  const next = histories[seen.id]?.[direction === 'undo' ? 'past' : 'future'] ?? null
  const isDone = await get().attempt(() => engine()[direction](seen, screen === 'import'))
  if (isDone !== true || get().workspaceId !== seen.id) return
  await get().refresh()
  await showAgain(set, get)
  const isImport = next === null || next.part === 'imports'
  const undoEffect = { isUndone: direction === 'undo', before, after: billedOf(get()) }
  if (isImport) set({ undoEffect })
}

/** What is not part of the workspace's answers but shows something of it. */
async function showAgain(set: Set, get: Get): Promise<void> {
  await get().attempt(async () => {
    set({ workspaces: await engine().listWorkspaces() })
    const { stage } = get()
    if (stage !== undefined) set({ stage: await engine().previewStage(stage.stageId) })
  })
}
