import type {
  OpenedFileAnswer,
  WorkspaceFilesApi,
} from '../../../shared/api/workspace-files-api.ts'
import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import { joinBytes } from '../../../shared/containers/byte-stream.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import { openHead, type OpenedHead } from '../../../shared/workspace-file/envelope.ts'
import { browserRuntime } from '../browser-runtime.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { sourceFile } from '../stage/dropped-source.ts'
import { addFromFile, type WholeFile } from '../travel/read-workspace.ts'
import { writeWorkspace } from '../travel/write-workspace.ts'
import { freeName } from './free-name.ts'
import { workspaceSummary } from './new-workspace.ts'

/** Workspaces as files that can be kept, handed over and opened elsewhere. */
export function workspaceFilesService(session: WorkspaceSession): WorkspaceFilesApi {
  const { store, world } = session
  let waiting: { readonly file: SourceFile; readonly head: OpenedHead } | undefined
  return {
    saveWorkspaceFile: async (workspaceId, passphrase) => {
      const pieces = await writeWorkspace(store, world, workspaceId, passphrase)
      return joinBytes(pieces, lengthOf(pieces))
    },
    openWorkspaceFile: async (incoming): Promise<OpenedFileAnswer> => {
      const file = sourceFile(incoming)
      const head = await openHead(file, browserRuntime)
      if (head.lock === null) {
        return { kind: 'opened', workspace: await added(session, { file, head, passphrase: null }) }
      }
      waiting = { file, head }
      const { savedAt, program } = head
      return { kind: 'locked', locked: { file: file.name, savedAt, program } }
    },
    unlockWorkspaceFile: async (passphrase) => {
      if (waiting === undefined) throw new RangeError('no workspace file waits for a passphrase')
      const workspace = await added(session, { ...waiting, passphrase })
      waiting = undefined
      return workspace
    },
    forgetLockedFile: () => {
      waiting = undefined
      return Promise.resolve()
    },
  }
}

async function added(session: WorkspaceSession, whole: WholeFile): Promise<WorkspaceSummary> {
  const record = await addFromFile(session, whole, (name) => freeName(session.store, name))
  return workspaceSummary(session.store, record)
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}
