import type { BackupsApi } from '../../../shared/api/backups-api.ts'
import { travel } from '../../../shared/i18n/messages/en/workspaces/travel.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { addFromBytes, backUp, workspaceBytes } from '../travel/backups.ts'
import { freeWorkspaceName } from './free-workspace-name.ts'
import { workspaceSummary } from './new-workspace.ts'

/** Backups, copies and the archive. */
export function backupsService(session: WorkspaceSession): BackupsApi {
  const { store, backups, world } = session
  const added = async (bytes: Uint8Array, wanted: string) => {
    const name = await freeWorkspaceName(store, wanted)
    return workspaceSummary(store, await addFromBytes(session, bytes, name))
  }
  return {
    listBackups: (workspaceId) => backups.list(workspaceId),
    backUp: (workspaceId) => backUp(session, workspaceId, 'by-hand'),
    restoreBackup: async (backupId, name) => {
      const kept = await backups.file(backupId)
      if (kept === undefined) throw new ProblemError(travel.backupGone)
      return added(kept.file, name)
    },
    removeBackup: (backupId) => backups.remove(backupId),
    duplicateWorkspace: async (workspaceId, name) =>
      added(await workspaceBytes(session, workspaceId), name),
    setArchived: async (workspaceId, isArchived) => {
      await store.setArchived(workspaceId, isArchived)
      world.windows.tell({ kind: 'created', workspaceId })
    },
  }
}
