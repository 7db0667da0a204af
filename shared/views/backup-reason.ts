/** Why a backup of a workspace was made. */
export type BackupReason = 'by-hand' | 'import' | 'undo-import'

/** Backups that are kept of one workspace; an older one goes when a new one comes. */
export const KEPT_BACKUPS = 5

/**
 * Rows up to which a workspace is backed up by itself: beyond, the backup would hold an import up for several seconds
 * and fill the storage. The settings say so.
 */
export const AUTOMATIC_BACKUP_ROWS = 250_000
