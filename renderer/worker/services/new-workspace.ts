import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import { NEW_BOOKS } from '../../storage/add-books.ts'
import { FIRST_REVISION } from '../../storage/add-revisions.ts'
import { NEW_SAVINGS } from '../../storage/add-scenarios.ts'
import { NEW_TERMS } from '../../storage/add-terms.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import type { WorkspaceStore } from '../../storage/workspace-store.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'

/** Adds a workspace without files, and tells other windows of it. */
export async function addWorkspace(
  { store, world }: WorkspaceSession,
  name: string,
  isSample: boolean,
): Promise<WorkspaceRecord> {
  const record: WorkspaceRecord = {
    id: world.newId(),
    name,
    createdAt: world.now(),
    isSample,
    isArchived: false,
    overrides: [],
    overlapChoices: [],
    ...NEW_SAVINGS,
    ...NEW_BOOKS,
    ...NEW_TERMS,
    ...FIRST_REVISION,
  }
  await store.addWorkspace(record)
  world.windows.tell({ kind: 'created', workspaceId: record.id })
  return record
}

/** A workspace as the list shows it. */
export async function workspaceSummary(
  store: WorkspaceStore,
  { id, name, createdAt, isSample, isArchived }: WorkspaceRecord,
): Promise<WorkspaceSummary> {
  return { id, name, createdAt, isSample, isArchived, files: await store.fileCount(id) }
}
