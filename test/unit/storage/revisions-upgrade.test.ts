import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { NEW_BOOKS } from '../../../renderer/storage/add-books.ts'
import { NEW_SAVINGS } from '../../../renderer/storage/add-scenarios.ts'
import { NEW_TERMS } from '../../../renderer/storage/add-terms.ts'
import { SpendDatabase } from '../../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { aWorkspace } from '../../support/a-workspace.ts'

let opened: Dexie | undefined

afterEach(() => {
  opened?.close()
})

/** A database as version 5 left it, with one workspace. */
async function versionFive(name: string): Promise<void> {
  const database = new Dexie(name)
  database.version(5).stores({
    workspaces: 'id',
    imports: 'id, workspaceId',
    files: 'id, importId, workspaceId',
    chunks: '[fileId+index], importId',
    mappings: 'name',
  })
  await database.table('workspaces').add({
    id: 'w',
    name: 'Northgate',
    createdAt: '2026-11-20T00:00:00.000+00:00',
    isSample: false,
    overrides: [],
    overlapChoices: [],
    ...NEW_BOOKS,
    ...NEW_TERMS,
    ...NEW_SAVINGS,
    idleAfterDays: 45,
  })
  database.close()
}

it('a workspace of version 5 begins to count its edits, and keeps everything else', async () => {
  const name = crypto.randomUUID()
  await versionFive(name)
  const database = new SpendDatabase(name)
  opened = database
  const store = new WorkspaceStore(database)
  expect(await store.workspace('w')).toEqual(aWorkspace({ idleAfterDays: 45 }))
  const edit = { touches: [{ part: 'name' }], patch: () => ({ name: 'Southgate' }) } as const
  const edited = await store.edit({ id: 'w', revision: 0 }, edit)
  expect(edited).toMatchObject({ name: 'Southgate', revision: 1, idleAfterDays: 45 })
})
