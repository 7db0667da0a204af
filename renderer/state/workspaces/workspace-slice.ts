import type { StateCreator } from 'zustand'
import type { AppState, Fault, WorkspaceSlice } from '../app-state.ts'
import { newestBooks, newestDocument } from './seen-workspace.ts'
import { engine } from '../engine.ts'
import { faultOf } from '../fault-slice.ts'
import { keepChoice, keptChoice } from './kept-choices.ts'
import { openMade } from './open-made.ts'
import { isMarked, markFailed, markOpening } from './opening-mark.ts'

const LAST_OPEN = 'workspace'

const NO_ANSWERS = {
  document: undefined,
  revision: 0,
  seenRevision: 0,
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
  sentScenarios: undefined,
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
  rulesView: undefined,
  isAsking: false,
  questionRound: [],
  questionId: undefined,
  skippedQuestions: [],
  passedOn: {},
  targetsFor: undefined,
  candidates: undefined,
  compared: [],
  priceBook: undefined,
  windowNotice: undefined,
  backups: [],
  fileSaved: undefined,
  blocked: undefined,
  gaps: [],
  readableSaved: undefined,
} as const

export const createWorkspaceSlice: StateCreator<AppState, [], [], WorkspaceSlice> = (set, get) => ({
  isStarted: false,
  workspaces: [],
  workspaceId: undefined,
  document: undefined,
  revision: 0,
  seenRevision: 0,
  imports: [],
  isAnalyzing: false,
  workspaceQuestion: undefined,
  ask: (workspaceQuestion) => set({ workspaceQuestion }),
  start: async () => {
    get().followOtherWindows()
    get().followHistory()
    await openFirst(set, get)
    set({ isStarted: true })
  },
  openWorkspace: async (id) => {
    // An import that was not finished belongs to the workspace that is left.
    await get().discardStage()
    set({ ...NO_ANSWERS, workspaceId: id })
    keepChoice(LAST_OPEN, id)
    markOpening(id)
    await get().refresh()
  },
  ...workspaceEdits(set, get),
  refresh: async () => {
    const { workspaceId: id } = get()
    if (id === undefined) return
    set({ isAnalyzing: true })
    try {
      await readAll(id, set, get)
    } catch (error) {
      if (get().workspaceId === id) failed(id, error, set, get)
    }
    set({ isAnalyzing: false })
  },
})

/** Where not even the list of workspaces can be read, that is what the window shows. */
async function openFirst(set: Set, get: Get): Promise<void> {
  try {
    set({ workspaces: await engine().listWorkspaces() })
    await openLast(set, get)
  } catch (error) {
    showBlocked(undefined, faultOf(error, get()), set, get)
  }
}

/** Opens the workspace that was open last, unless its last opening did not end well: then a person decides. */
async function openLast(set: Set, get: Get): Promise<void> {
  const listed = get().workspaces.filter(({ isArchived }) => !isArchived)
  const last = keptChoice(LAST_OPEN)
  const first = listed.find(({ id }) => id === last) ?? listed[0]
  if (first === undefined) return
  if (await isMarked(first.id)) {
    set({ workspaceId: first.id, blocked: { kind: 'not-opened', workspaceId: first.id } })
  } else {
    await get().openWorkspace(first.id)
  }
}

/** A workspace that is shown stays; one that is not yet shown gives way to what can be done. */
function failed(workspaceId: string, error: unknown, set: Set, get: Get): void {
  const fault = faultOf(error, get())
  if (get().document !== undefined) {
    set({ fault })
    return
  }
  markFailed(workspaceId)
  showBlocked(workspaceId, fault, set, get)
}

/** Shows a fault in place of a workspace. That the worker has stopped was shown above it already; once is enough. */
function showBlocked(workspaceId: string | undefined, fault: Fault, set: Set, get: Get): void {
  const { fault: above } = get()
  const isTold = fault.isStopped === true && above?.isStopped === true
  set({ blocked: { kind: 'failed', workspaceId, fault }, fault: isTold ? undefined : above })
}

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

/**
 * Reads everything that the screens show of a workspace. What has been seen is the revision of the first answer: all
 * others are at least as new.
 */
async function readAll(id: string, set: Set, get: Get): Promise<void> {
  // Another workspace may have been opened while an answer was on its way.
  const isOpen = (): boolean => get().workspaceId === id
  const books = await engine().books(id)
  const imports = await engine().listImports(id)
  if (isOpen()) set({ imports })
  const [analyzed, views, gaps] = await Promise.all([
    engine().analyze(id),
    viewsAgain(id, get()),
    engine().storageGaps(id),
  ])
  if (!isOpen()) return
  const seenRevision = books.revision
  set({
    ...newestDocument(get(), id, analyzed),
    ...views,
    books: newestBooks(get().books, books),
    imports,
    gaps,
    seenRevision,
    blocked: undefined,
  })
}

/** The parts that a screen has asked for before; the others are asked for when they are shown. */
async function viewsAgain(id: string, shown: AppState): Promise<Partial<AppState>> {
  const again = async <T>(before: unknown, read: () => Promise<T>): Promise<T | undefined> =>
    before === undefined ? undefined : read()
  const [rulesView, priceBook, scenarios, savingsTerms] = await Promise.all([
    again(shown.rulesView, () => engine().rules(id)),
    again(shown.priceBook, () => engine().priceBook(id)),
    again(shown.scenarios, () => engine().scenarios(id)),
    again(shown.savingsTerms, () => engine().savingsTerms(id)),
  ])
  return {
    ...(rulesView === undefined ? {} : { rulesView }),
    ...(priceBook === undefined ? {} : { priceBook }),
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(savingsTerms === undefined ? {} : { savingsTerms }),
  }
}

type Edits = Pick<
  WorkspaceSlice,
  'createWorkspace' | 'renameWorkspace' | 'removeWorkspace' | 'leaveWorkspace'
>

function workspaceEdits(set: Set, get: Get): Edits {
  return {
    createWorkspace: async (name) => {
      await get().attempt(async () => {
        await openMade(await engine().createWorkspace(name), set, get)
        get().show('import')
      })
    },
    renameWorkspace: async (id, name) => {
      await get().attempt(async () => {
        await engine().renameWorkspace({ id, revision: get().seenRevision }, name)
        set({ workspaces: await engine().listWorkspaces() })
      })
    },
    removeWorkspace: async (id) => {
      await get().attempt(async () => {
        await engine().removeWorkspace(id)
        set({ workspaces: await engine().listWorkspaces() })
        if (get().workspaceId === id) await get().leaveWorkspace()
      })
    },
    leaveWorkspace: async () => {
      const { workspaceId, workspaces } = get()
      const next = workspaces.find(({ id, isArchived }) => id !== workspaceId && !isArchived)
      if (next === undefined) set({ ...NO_ANSWERS, workspaceId: undefined })
      else await get().openWorkspace(next.id)
    },
  }
}
