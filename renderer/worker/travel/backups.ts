import type { BackupSummary } from '../../../shared/api/backups-api.ts'
import { AUTOMATIC_BACKUP_ROWS, type BackupReason } from '../../../shared/views/backup-reason.ts'
import { fileInMemory, joinBytes } from '../../../shared/containers/byte-stream.ts'
import { FILE_ENDING } from '../../../shared/domain/workspace-file-fault.ts'
import { openHead } from '../../../shared/workspace-file/envelope.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import { browserRuntime } from '../browser-runtime.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { addFromFile } from './read-workspace.ts'
import { writeWorkspace } from './write-workspace.ts'

/** Makes a backup. @throws ProblemError when the workspace was removed, or the browser's error when storage is full. */
export async function backUp(
  { store, backups, world }: WorkspaceSession,
  workspaceId: string,
  reason: BackupReason,
): Promise<BackupSummary> {
  const { name } = await store.workspace(workspaceId)
  const file = await workspaceBytes({ store, world }, workspaceId)
  const bytes = file.length
  const summary = { id: world.newId(), workspaceId, name, at: world.now(), reason, bytes }
  await backups.add(summary, file)
  return summary
}

/**
 * Makes a backup before something is done that a person may regret. What is to be done is not stopped where none can be
 * made: it can be undone all the same. The window is told.
 */
export async function backUpFirst(
  session: WorkspaceSession,
  workspaceId: string,
  reason: BackupReason,
): Promise<void> {
  try {
    const files = await session.store.activeFiles(workspaceId)
    const rows = files.reduce((sum, { imported }) => sum + imported.rowsRead, 0)
    if (rows > 0 && rows <= AUTOMATIC_BACKUP_ROWS) await backUp(session, workspaceId, reason)
  } catch {
    session.tellWindow({ kind: 'not-backed-up', workspaceId })
  }
}

/** Adds the workspace that the bytes of a workspace file hold, under this name. @throws ProblemError. */
export async function addFromBytes(
  session: WorkspaceSession,
  bytes: Uint8Array,
  name: string,
): Promise<WorkspaceRecord> {
  const file = fileInMemory(`${name}${FILE_ENDING}`, bytes)
  const head = await openHead(file, browserRuntime)
  return addFromFile(session, { file, head, passphrase: null }, () => name)
}

/** The workspace as the bytes of a workspace file. @param passphrase `null`: the file is not encrypted. */
export async function workspaceBytes(
  { store, world }: Pick<WorkspaceSession, 'store' | 'world'>,
  workspaceId: string,
  passphrase: string | null = null,
): Promise<Uint8Array> {
  return joinBytes(await writeWorkspace(store, world, workspaceId, passphrase))
}
