import type { Transaction } from 'dexie'

/** Which window changed something last, and which revision of the workspace that made. */
export interface ChangeStamp {
  readonly revision: number
  readonly by: string
}

/** How far a workspace has been edited. Since version 6. */
export interface WorkspaceRevision {
  /** Counted up by every edit, of whatever window. */
  readonly revision: number
  /** The last change of each part (`invoices`), or of one thing of it (`invoices:openai 2026-09`). */
  readonly changes: Readonly<Record<string, ChangeStamp>>
}

/** What a workspace begins with. */
export const FIRST_REVISION: WorkspaceRevision = { revision: 0, changes: {} }

/** From version 5 to 6: workspaces count their edits. */
export async function addRevisions(transaction: Transaction): Promise<void> {
  await transaction
    .table('workspaces')
    .toCollection()
    .modify((workspace: object) => {
      Object.assign(workspace, FIRST_REVISION)
    })
}
