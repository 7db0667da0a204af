import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { NEW_BOOKS } from '../../../renderer/storage/add-books.ts'
import { SpendDatabase, type FileRecord } from '../../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { repairCsv, readRepair, type Repair } from '../../../shared/ingest/repair.ts'
import type { MappingDocument } from '../../../shared/document/user/mapping-document.ts'
import { aWorkspace } from '../../support/a-workspace.ts'
import { aFile, usd } from '../../support/imported.ts'
import { COST_HEADER, costRow, importText } from '../../support/source-files.ts'

let opened: Dexie | undefined

afterEach(() => {
  opened?.close()
})

function storeOf(name: string = crypto.randomUUID()): WorkspaceStore {
  const database = new SpendDatabase(name)
  opened = database
  return new WorkspaceStore(database)
}

/** A database as version 2 has it, with one workspace and one file. */
async function versionTwo(name: string): Promise<void> {
  const database = new Dexie(name)
  database.version(2).stores({
    workspaces: 'id',
    imports: 'id, workspaceId',
    files: 'id, importId, workspaceId',
    chunks: '[fileId+index], importId',
  })
  const about = { id: 'w', name: 'Northgate', createdAt: '', isSample: false }
  await database.table('workspaces').add({ ...about, ...NEW_BOOKS, overrides: [], plans: [] })
  await database.table('imports').add({ id: 'i', workspaceId: 'w', at: '', isUndone: false })
  const imported = aFile('cost.csv', 'cost', [{ billed: '1.5' }])
  const record = { id: 'f', importId: 'i', workspaceId: 'w', order: 0, imported, dictionary: [''] }
  await database.table('files').add(record)
  database.close()
}

const MAPPING: MappingDocument = {
  schema: 'ai-spend-mapping/1',
  name: 'Mine',
  provider: 'example',
  role: 'usage',
  day: { order: 'period' },
  texts: {},
  requests: 'Calls',
}

describe('a database from before imports were staged', () => {
  it('keeps its files and gets empty choices and mappings', async () => {
    const name = crypto.randomUUID()
    await versionTwo(name)
    const store = storeOf(name)
    expect(await store.workspace('w')).toMatchObject({ name: 'Northgate', overlapChoices: [] })
    expect(await store.mappings()).toEqual([])
    const [file] = await store.activeFiles('w')
    expect(file?.imported.cells[0]?.amounts.billed).toBe(usd('1.5'))
  })

  it('remembers mappings by name', async () => {
    const store = storeOf()
    await store.saveMapping(MAPPING)
    await store.saveMapping({ ...MAPPING, provider: 'other' })
    expect(await store.mappings()).toEqual([{ ...MAPPING, provider: 'other' }])
    await store.removeMapping('Mine')
    expect(await store.mappings()).toEqual([])
  })
})

describe('corrections in the store', () => {
  const base = { workspaceId: 'w', isUndone: false }

  async function withCorrection(): Promise<{ store: WorkspaceStore; repair: Repair }> {
    const rows = [COST_HEADER, costRow({ amount: '10' }), costRow({ amount: 'abc' }), '']
    const [member] = await importText('cost.csv', rows.join('\n'))
    if (member?.rejected === undefined) throw new RangeError('nothing was rejected')
    const { imported, dictionary, rejected } = member
    const sheet = repairCsv(imported, rejected, imported.rejectedRows).replace(',abc,', ',2,')
    const repair = readRepair(sheet.split('\r\n').map((line) => line.split(',')))
    const about = { workspaceId: 'w', order: 0, dictionary }
    const file: FileRecord = { ...about, id: 'f', importId: 'i', imported, rejected, isTable: true }
    const empty = aFile('corrected.csv', 'cost', [], { status: 'empty' })
    const store = storeOf()
    await store.addWorkspace(aWorkspace())
    await store.commit({ ...base, id: 'i', at: '1' }, [file])
    await store.commit({ ...base, id: 'j', at: '2' }, [
      { ...about, id: 'g', importId: 'j', imported: empty, repair },
    ])
    return { store, repair }
  }

  it('change the file they belong to, and stand for no file of their own', async () => {
    const { store } = await withCorrection()
    const files = await store.activeFiles('w')
    expect(files.map(({ id }) => id)).toEqual(['f'])
    expect(files[0]?.imported.rejectedBy).toEqual({})
    expect(files[0]?.corrected?.chunks[0]?.rows).toBe(1)
  })

  it('are undone by themselves', async () => {
    const { store } = await withCorrection()
    await store.setUndone('j', true)
    const [file] = await store.activeFiles('w')
    expect(file?.imported.rejectedBy).toEqual({ 'not-a-number': 1 })
  })

  it('never count twice, however often they are imported', async () => {
    const { store, repair } = await withCorrection()
    const imported = aFile('again.csv', 'cost', [], { status: 'empty' })
    const about = { workspaceId: 'w', order: 0, dictionary: [''], imported }
    await store.commit({ ...base, id: 'k', at: '3' }, [
      { ...about, id: 'h', importId: 'k', repair },
    ])
    const [file] = await store.activeFiles('w')
    const billed = file?.imported.cells.reduce(
      (sum, { amounts }) => sum + (amounts.billed ?? 0n),
      0n,
    )
    expect(billed).toBe(usd('12'))
  })
})
