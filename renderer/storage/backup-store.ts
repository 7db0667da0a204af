import type { BackupSummary } from '../../shared/api/backups-api.ts'
import { KEPT_BACKUPS } from '../../shared/views/backup-reason.ts'
import { removedWorkspace } from './stored-workspace.ts'
import type { SpendDatabase } from './database.ts'

/** Backups of workspaces, as workspace files in the same database. */
export class BackupStore {
  readonly #database: SpendDatabase

  constructor(database: SpendDatabase) {
    this.#database = database
  }

  /** The newest first. */
  async list(workspaceId: string): Promise<readonly BackupSummary[]> {
    const found = await this.#database.backups.where('workspaceId').equals(workspaceId).toArray()
    return found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  }

  /** Adds a backup and drops those beyond `KEPT_BACKUPS`, all at once. @throws ProblemError when the workspace is gone. */
  add(summary: BackupSummary, file: Uint8Array): Promise<void> {
    const { workspaces, backups, backupFiles } = this.#database
    return this.#database.transaction('rw', workspaces, backups, backupFiles, async () => {
      if ((await workspaces.get(summary.workspaceId)) === undefined) throw removedWorkspace()
      const before = await this.list(summary.workspaceId)
      const dropped = before.slice(KEPT_BACKUPS - 1).map(({ id }) => id)
      await backups.bulkDelete(dropped)
      await backupFiles.bulkDelete(dropped)
      await backups.add(summary)
      await backupFiles.add({ id: summary.id, file })
    })
  }

  /** The bytes of a backup; `undefined` where it is not there any more. */
  async file(
    id: string,
  ): Promise<{ readonly summary: BackupSummary; readonly file: Uint8Array } | undefined> {
    const [summary, kept] = await Promise.all([
      this.#database.backups.get(id),
      this.#database.backupFiles.get(id),
    ])
    return summary && kept && { summary, file: kept.file }
  }

  async remove(id: string): Promise<void> {
    const { backups, backupFiles } = this.#database
    await this.#database.transaction('rw', backups, backupFiles, async () => {
      await backups.delete(id)
      await backupFiles.delete(id)
    })
  }
}
