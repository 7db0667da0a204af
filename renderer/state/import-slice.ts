import type { StateCreator } from 'zustand'
import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import type { Progress } from '../../shared/domain/job.ts'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import { isAnswerList } from '../../shared/review/answer-list.ts'
import type { AppState, Fault, ImportProgress, ImportSlice } from './app-state.ts'
import { engine } from './engine.ts'
import { openMade } from './workspaces/open-made.ts'
import { isWorkspaceFile } from './workspaces/workspace-files-slice.ts'

const MIN_UPDATE_MILLIS = 100

export const createImportSlice: StateCreator<AppState, [], [], ImportSlice> = (set, get) => ({
  importProgress: undefined,
  wasCancelled: false,
  importFiles: async (dropped) => {
    const list = await droppedAnswers(dropped)
    if (list !== undefined && get().document !== undefined) {
      if (get().isAsking) get().show('workloads')
      else get().askQuestions()
      await get().readReview(list.text)
    }
    const files = dropped.filter((file) => !isWorkspaceFile(file) && file !== list?.file)
    await get().openWorkspaceFiles(dropped.filter(isWorkspaceFile))
    // Looked at after the wait: another drop may have begun an import meanwhile.
    if (files.length === 0) return
    const fault = notImported(get())
    if (fault !== undefined) {
      set({ fault })
      return
    }
    get().show('import')
    set({ importProgress: beginning(files, false), wasCancelled: false, undoEffect: undefined })
    await attemptImport(get, async () => {
      const workspaceId = get().workspaceId ?? (await firstWorkspace(get, set))
      set({ stage: await engine().stageFiles(workspaceId, files, follower(files, set)) })
    })
    set({ importProgress: undefined })
  },
  openSample: async () => {
    set({ importProgress: beginning([], true), wasCancelled: false })
    await attemptImport(get, async () => {
      await openMade(await engine().openSampleCompany(follower([], set)), set, get)
      get().show('overview')
    })
    set({ importProgress: undefined })
  },
  cancelImport: async () => {
    set({ wasCancelled: true })
    await get().attempt(() => engine().cancelImport())
  },
})

type Get = () => AppState
type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void

/** Why files are not imported when they are dropped; `undefined`: they are. */
function notImported({ importProgress, blocked, settings }: AppState): Fault | undefined {
  const { importing, storage } = messagesOf(settings.language)
  const place = { where: undefined, expected: undefined }
  if (importProgress !== undefined) return { ...place, ...importing.notTaken }
  if (blocked === undefined) return undefined
  return { ...place, what: storage.dropBlocked, fix: storage.notOpenedFix }
}

/** A failure after the user has cancelled is what was asked for, not a fault. */
async function attemptImport(get: Get, job: () => Promise<void>): Promise<void> {
  await get().attempt(async () => {
    try {
      await job()
    } catch (error) {
      if (!get().wasCancelled) throw error
    }
  })
}

async function firstWorkspace(get: Get, set: Set): Promise<string> {
  const { noWorkspaceName } = messagesOf(get().settings.language).importing
  const { id } = await engine().createWorkspace(noWorkspaceName)
  set({ workspaces: await engine().listWorkspaces(), workspaceId: id })
  return id
}

function beginning(files: readonly IncomingFile[], isSample: boolean): ImportProgress {
  const now = performance.now()
  return {
    isSample,
    startedAt: now,
    seenAt: now,
    file: '',
    fileNumber: 0,
    fileCount: files.length,
    rows: 0,
    bytesDone: 0,
    bytesTotal: files.reduce((sum, file) => sum + sizeOf(file), 0),
  }
}

/** Adds the files up: the engine tells how far each one is. */
function follower(files: readonly IncomingFile[], set: Set): (progress: Progress) => void {
  const rowsOf = new Map<number, number>()
  let lastShown = 0
  return (progress) => {
    const { fileNumber, fileCount, file, rowsRead, bytesRead, bytesTotal } = progress
    rowsOf.set(fileNumber, rowsRead)
    const now = performance.now()
    if (now - lastShown < MIN_UPDATE_MILLIS) return
    lastShown = now
    const before = files.slice(0, Math.max(0, fileNumber - 1))
    const known = files.length > 0
    set(({ importProgress }) => ({
      importProgress: importProgress && {
        ...importProgress,
        seenAt: now,
        file,
        fileNumber,
        fileCount,
        rows: [...rowsOf.values()].reduce((sum, rows) => sum + rows, 0),
        bytesDone: before.reduce((sum, each) => sum + sizeOf(each), 0) + bytesRead,
        bytesTotal: known ? importProgress.bytesTotal : bytesTotal,
      },
    }))
  }
}

function sizeOf(incoming: IncomingFile): number {
  if (incoming.kind === 'port') return incoming.sizeBytes
  return incoming.file instanceof File ? incoming.file.size : 0
}

/** Longer files are no lists that a person filled in, and are not looked into. */
const MOST_ANSWER_BYTES = 2_000_000

/** A list of answers about tiers among dropped files; it belongs to the questions, not to the bills. */
async function droppedAnswers(
  dropped: readonly IncomingFile[],
): Promise<{ readonly file: IncomingFile; readonly text: string } | undefined> {
  for (const incoming of dropped) {
    if (incoming.kind !== 'file' || !/\.csv$/i.test(incoming.path)) continue
    const { file } = incoming
    if (!(file instanceof File) || file.size > MOST_ANSWER_BYTES) continue
    const text = await file.text()
    if (isAnswerList(text)) return { file: incoming, text }
  }
  return undefined
}
