import type {
  OpenedFileAnswer,
  WorkspaceFilesApi,
} from '../../../shared/api/workspace-files-api.ts'
import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import { openHead, type OpenedHead } from '../../../shared/workspace-file/envelope.ts'
import { browserRuntime } from '../browser-runtime.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { sourceFile } from '../stage/dropped-source.ts'
import { workspaceBytes } from '../travel/backups.ts'
import { addFromFile, type WholeFile } from '../travel/read-workspace.ts'
import { freeWorkspaceName } from './free-workspace-name.ts'
import { workspaceSummary } from './new-workspace.ts'

/** Workspaces as files that can be kept, handed over and opened elsewhere. */
export function workspaceFilesService(session: WorkspaceSession): WorkspaceFilesApi {
  let waiting: { readonly file: SourceFile; readonly head: OpenedHead } | undefined
  return {
    saveWorkspaceFile: (workspaceId, passphrase) =>
      workspaceBytes(session, workspaceId, passphrase),
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
  const record = await addFromFile(session, whole, (name) => freeWorkspaceName(session.store, name))
  return workspaceSummary(session.store, record)
}
