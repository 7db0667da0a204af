import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../renderer/storage/database.ts'
import { importedFiles, WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { analyzeWorkspace } from '../../../renderer/worker/session/analyze-workspace.ts'
import { aFile, usd } from '../../support/imported.ts'

let opened: Dexie | undefined

afterEach(() => {
  opened?.close()
})

/** A database as version 1 of the program made it, with one workspace, import, file and chunk. */
async function firstVersion(name: string): Promise<void> {
  const database = new Dexie(name)
  database.version(1).stores({
    workspaces: 'id',
    imports: 'id, workspaceId',
    files: 'id, importId, workspaceId',
    chunks: '[fileId+index], importId',
  })
  await database.table('workspaces').add({
    id: 'w',
    name: 'Northgate',
    createdAt: '2026-11-20T00:00:00.000+00:00',
    isSample: false,
    overrides: [],
    invoices: [{ provider: 'openai', amount: '12', currency: 'USD' }],
    plans: [],
  })
  await database
    .table('imports')
    .add({ id: 'i', workspaceId: 'w', at: '2026-11-20T00:00:00.000+00:00', isUndone: false })
  const tax = { reason: 'tax', provider: 'openai', currency: 'USD', amount: usd('2') }
  await database.table('files').add({
    id: 'f',
    importId: 'i',
    workspaceId: 'w',
    order: 0,
    imported: { ...aFile('cost.csv', 'cost', [{ billed: '10' }]), skippedMoney: [tax] },
    dictionary: ['', 'gpt-5.5'],
  })
  await database.table('chunks').add({ fileId: 'f', index: 0, importId: 'i', chunk: { rows: 1 } })
  database.close()
}

async function upgraded(): Promise<{ database: SpendDatabase; store: WorkspaceStore }> {
  const name = crypto.randomUUID()
  await firstVersion(name)
  const database = new SpendDatabase(name)
  opened = database
  return { database, store: new WorkspaceStore(database) }
}

describe('a database of version 1', () => {
  it('gets the books of a new workspace and keeps its invoices', async () => {
    const { store } = await upgraded()
    expect(await store.workspace('w')).toMatchObject({
      name: 'Northgate',
      reportingCurrency: 'USD',
      rates: [],
      owners: [],
      seats: [],
      idleAfterDays: 30,
      tolerance: { amount: '1', share: '0.0005' },
      invoices: [{ provider: 'openai', amount: '12', currency: 'USD', month: null, reference: '' }],
    })
  })

  it('keeps imports, files and chunks', async () => {
    const { database, store } = await upgraded()
    const [file] = await store.activeFiles('w')
    expect(file?.dictionary).toEqual(['', 'gpt-5.5'])
    expect(file?.imported.cells[0]?.amounts.billed).toBe(usd('10'))
    expect(file?.imported.skippedMoney).toEqual([
      {
        reason: 'tax',
        provider: 'openai',
        account: '',
        currency: 'USD',
        amount: usd('2'),
        day: undefined,
        invoiceMonth: '',
      },
    ])
    expect(await database.chunks.count()).toBe(1)
  })

  it('gives the same reconciliation as before', async () => {
    const { store } = await upgraded()
    const files = importedFiles(await store.activeFiles('w'))
    const { document } = await analyzeWorkspace(await store.workspace('w'), files, '0.0.0')
    expect(document.reconciliation).toMatchObject([
      { provider: 'openai', files: { USD: '12' }, status: 'reconciled' },
    ])
  })

  it('opens again without another upgrade', async () => {
    const { database } = await upgraded()
    await database.open()
    database.close()
    await database.open()
    expect(await database.workspaces.count()).toBe(1)
  })
})
