import type { BackupReason } from '../views/backup-reason.ts'
import type { WorkspaceSummary } from './workspaces-api.ts'

/** A backup as it is listed. */
export interface BackupSummary {
  readonly id: string
  readonly workspaceId: string
  /** Of the workspace at that time. */
  readonly name: string
  /** ISO 8601 with offset. */
  readonly at: string
  readonly reason: BackupReason
  readonly bytes: number
}

/** What the window may ask of the worker about backups and copies. Nothing here replaces a workspace. */
export interface BackupsApi {
  /** Of one workspace, the newest first. */
  listBackups(workspaceId: string): Promise<readonly BackupSummary[]>
  backUp(workspaceId: string): Promise<BackupSummary>
  /** Adds the workspace as it was beside the others. */
  restoreBackup(backupId: string, name: string): Promise<WorkspaceSummary>
  removeBackup(backupId: string): Promise<void>
  /** Adds a workspace that is equal to this one. */
  duplicateWorkspace(workspaceId: string, name: string): Promise<WorkspaceSummary>
  /** An archived workspace keeps everything and is not offered in the list. */
  setArchived(workspaceId: string, isArchived: boolean): Promise<void>
}
