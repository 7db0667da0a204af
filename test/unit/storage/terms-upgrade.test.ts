import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { NEW_BOOKS } from '../../../renderer/storage/add-books.ts'
import { SpendDatabase } from '../../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'

let opened: Dexie | undefined

afterEach(() => {
  opened?.close()
})

/** A database as it was before version 4, with one workspace. */
async function before(name: string): Promise<void> {
  const database = new Dexie(name)
  database.version(2).stores({
    workspaces: 'id',
    imports: 'id, workspaceId',
    files: 'id, importId, workspaceId',
    chunks: '[fileId+index], importId',
  })
  const decision = { workloadId: 'x', neededTier: 'mid', task: null, note: '', author: '', at: '' }
  await database.table('workspaces').add({
    id: 'w',
    name: 'Northgate',
    createdAt: '',
    isSample: false,
    plans: [],
    ...NEW_BOOKS,
    overrides: [decision],
  })
  database.close()
}

describe('a database of an earlier version', () => {
  it('gets empty terms, and keeps its decisions', async () => {
    const name = crypto.randomUUID()
    await before(name)
    const database = new SpendDatabase(name)
    opened = database
    expect(await new WorkspaceStore(database).workspace('w')).toMatchObject({
      name: 'Northgate',
      previousPrices: null,
      tests: [],
      prices: { schema: 'ai-spend-prices/1', prices: [], discounts: [], aliases: [] },
      rules: { schema: 'ai-spend-rules/1', rules: [], without: [], merges: [], splits: [] },
      overrides: [{ workloadId: 'x', neededTier: 'mid' }],
    })
  })
})
