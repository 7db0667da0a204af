import type { StateCreator } from 'zustand'
import type { IncomingFile } from '../../../shared/api/dropped-file.ts'
import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import { FILE_ENDING } from '../../../shared/domain/workspace-file-fault.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { saveFile } from '../../native.ts'
import type { AppState, WorkspaceFilesSlice } from '../app-state.ts'
import { engine } from '../engine.ts'
import { faultOf } from '../fault-slice.ts'
import { fileNameOf } from '../file-name.ts'
import { openMade } from './open-made.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

export const createWorkspaceFilesSlice: StateCreator<AppState, [], [], WorkspaceFilesSlice> = (
  set,
  get,
) => ({
  fileBusy: undefined,
  fileSaved: undefined,
  lockedFile: undefined,
  lockedFault: undefined,
  saveWorkspaceFile: async (passphrase) => {
    const { workspaceId: id, workspaces, fileBusy } = get()
    const name = workspaces.find((each) => each.id === id)?.name
    if (id === undefined || name === undefined || fileBusy !== undefined) return
    const file = `${fileNameOf(name, 'workspace')}${FILE_ENDING}`
    await whileBusy(set, { isSaving: true, file }, () =>
      get().attempt(async () => {
        const bytes = await engine().saveWorkspaceFile(id, passphrase)
        if (await saveFile(file, bytes)) set({ fileSaved: { file, bytes: bytes.length } })
      }),
    )
  },
  openWorkspaceFiles: async (files) => {
    for (const file of files) {
      const { fileBusy, settings } = get()
      if (fileBusy !== undefined) {
        const { notTaken } = messagesOf(settings.language).travel
        set({ fault: { ...notTaken, where: undefined, expected: undefined } })
        return
      }
      await whileBusy(set, { isSaving: false, file: file.path }, () =>
        get().attempt(() => opened(file, set, get)),
      )
    }
  },
  ...lockedFiles(set, get),
})

/** A file that is opened with a passphrase waits for it, or is forgotten. */
function lockedFiles(
  set: Set,
  get: Get,
): Pick<WorkspaceFilesSlice, 'unlockWorkspaceFile' | 'forgetLockedFile'> {
  return {
    unlockWorkspaceFile: async (passphrase) => {
      const { lockedFile, fileBusy } = get()
      if (lockedFile === undefined || fileBusy !== undefined) return
      set({ lockedFault: undefined })
      await whileBusy(set, { isSaving: false, file: lockedFile.file }, async () => {
        try {
          const workspace = await engine().unlockWorkspaceFile(passphrase)
          set({ lockedFile: undefined })
          // From here on the dialog is closed, so that a fault is the window's.
          await get().attempt(() => show(workspace, set, get))
        } catch (error) {
          set({ lockedFault: faultOf(error, get()) })
        }
      })
    },
    forgetLockedFile: async () => {
      set({ lockedFile: undefined, lockedFault: undefined })
      await get().attempt(() => engine().forgetLockedFile())
    },
  }
}

/** Whether a file is a workspace rather than an export, by its name. */
export function isWorkspaceFile({ path }: IncomingFile): boolean {
  return path.toLowerCase().endsWith(FILE_ENDING)
}

async function opened(file: IncomingFile, set: Set, get: Get): Promise<void> {
  const answer = await engine().openWorkspaceFile(file)
  if (answer.kind === 'locked') set({ lockedFile: answer.locked, lockedFault: undefined })
  else await show(answer.workspace, set, get)
}

async function show(workspace: WorkspaceSummary, set: Set, get: Get): Promise<void> {
  get().show('overview')
  await openMade(workspace, set, get)
}

async function whileBusy(
  set: Set,
  fileBusy: WorkspaceFilesSlice['fileBusy'],
  job: () => Promise<unknown>,
): Promise<void> {
  set({ fileBusy, fileSaved: undefined })
  await job()
  set({ fileBusy: undefined })
}
