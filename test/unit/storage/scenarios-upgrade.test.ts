import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { NEW_BOOKS } from '../../../renderer/storage/add-books.ts'
import { NEW_TERMS } from '../../../renderer/storage/add-terms.ts'
import { SpendDatabase } from '../../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../shared/assumptions/default-assumptions.ts'
import { planDocument } from '../plan/plan-fixture.ts'

let opened: Dexie | undefined

afterEach(() => {
  opened?.close()
})

/** A database as version 4 left it, with one workspace that has a plan of its own. */
async function versionFour(name: string): Promise<void> {
  const database = new Dexie(name)
  database.version(4).stores({
    workspaces: 'id',
    imports: 'id, workspaceId',
    files: 'id, importId, workspaceId',
    chunks: '[fileId+index], importId',
    mappings: 'name',
  })
  await database.table('workspaces').add({
    id: 'w',
    name: 'Northgate',
    createdAt: '2026-10-02T08:00:00.000Z',
    isSample: false,
    ...NEW_BOOKS,
    ...NEW_TERMS,
    overrides: [],
    overlapChoices: [],
    plans: [planDocument({ name: 'Autumn' })],
  })
  database.close()
}

it('keeps the plans of version 4 as scenarios, and begins with the default assumptions', async () => {
  const name = crypto.randomUUID()
  await versionFour(name)
  const database = new SpendDatabase(name)
  opened = database
  const workspace = await new WorkspaceStore(database).workspace('w')
  expect(workspace.scenarios).toEqual([
    {
      id: 'plan-1',
      name: 'Autumn',
      note: '',
      createdOn: '2026-10-02',
      changedOn: '2026-10-02',
      plan: planDocument({ name: 'Autumn' }),
    },
  ])
  expect(workspace.savingsTerms).toEqual(DEFAULT_ASSUMPTIONS)
  expect(workspace).not.toHaveProperty('plans')
})
