import { NEW_BOOKS } from '../../renderer/storage/add-books.ts'
import { FIRST_REVISION } from '../../renderer/storage/add-revisions.ts'
import { NEW_SAVINGS } from '../../renderer/storage/add-scenarios.ts'
import { NEW_TERMS } from '../../renderer/storage/add-terms.ts'
import type { WorkspaceRecord } from '../../renderer/storage/database.ts'

/** A workspace as it is kept, with nothing in it but what is given. */
export function aWorkspace(facts: Partial<WorkspaceRecord> = {}): WorkspaceRecord {
  return {
    id: 'w',
    name: 'Northgate',
    createdAt: '2026-11-20T00:00:00.000+00:00',
    isSample: false,
    isArchived: false,
    overrides: [],
    overlapChoices: [],
    ...NEW_BOOKS,
    ...NEW_TERMS,
    ...NEW_SAVINGS,
    ...FIRST_REVISION,
    ...facts,
  }
}
