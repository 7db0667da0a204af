import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { SpendDatabase, type FileRecord } from '../../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { toProblem } from '../../../renderer/worker/to-problem.ts'
import type { Cell } from '../../../shared/table/cells.ts'
import { CHUNK_ROWS, ChunkBuilder, Dictionary } from '../../../shared/table/charge-table.ts'
import { aWorkspace } from '../../support/a-workspace.ts'
import { aDraft, aFile } from '../../support/imported.ts'

async function storeWith(file: FileRecord): Promise<WorkspaceStore> {
  const store = new WorkspaceStore(new SpendDatabase(crypto.randomUUID()))
  await store.addWorkspace(aWorkspace())
  const record = { id: 'i', workspaceId: 'w', at: '2026-11-20', isUndone: false }
  await store.commit(record, [file])
  return store
}

function fileOf(change: (cell: Cell) => Cell): FileRecord {
  const imported = aFile('usage.csv', 'cost', [{ billed: '1.5' }])
  const cells = imported.cells.map(change)
  const about = { id: 'f', importId: 'i', workspaceId: 'w', order: 0 }
  return { ...about, imported: { ...imported, cells }, dictionary: [''] }
}

const faultOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => 'no fault',
    (error: unknown) => toProblem(error).storage,
  )

const aChunk = () => {
  const builder = new ChunkBuilder(new Dictionary())
  builder.append(aDraft({ billed: '1' }), 2)
  return builder.finish()
}

describe('a damaged record', () => {
  it.each([
    ['a count that is not a number', (cell: Cell) => ({ ...cell, counts: { input: Number.NaN } })],
    ['a count without end', (cell: Cell) => ({ ...cell, counts: { input: Infinity } })],
    ['rows that are not a number', (cell: Cell) => ({ ...cell, rows: Number.NaN })],
    ['a day that is not a number', (cell: Cell) => ({ ...cell, day: Number.NaN }) as Cell],
  ])('of a file, by %s, is refused with the file and its import', async (_, change) => {
    const store = await storeWith(fileOf(change))
    const damaged = { kind: 'damaged-file', file: 'usage.csv', importId: 'i' }
    expect(await faultOf(store.state('w'))).toEqual(damaged)
    expect(await store.fileCount('w')).toBe(1)
    await store.setUndone('i', true)
    expect(await faultOf(store.state('w'))).toBe('no fault')
  })

  it('of a workspace is refused', async () => {
    const name = crypto.randomUUID()
    const database = new SpendDatabase(name)
    const record = { ...aWorkspace() }
    Reflect.deleteProperty(record, 'rules')
    await database.workspaces.add(record)
    expect(await faultOf(new WorkspaceStore(database).workspace('w'))).toEqual({
      kind: 'damaged-workspace',
    })
  })
})

describe('missing chunks', () => {
  const rows = 2 * CHUNK_ROWS + 10

  it('are counted in rows, wherever they were', async () => {
    const store = await storeWith(fileOf((cell) => ({ ...cell, rows })))
    const missing = async (): Promise<number> => (await store.gaps('w'))[0]?.missingRows ?? 0
    expect(await missing()).toBe(rows)
    await store.addChunk('i', 'f', 0, aChunk())
    await store.addChunk('i', 'f', 2, aChunk())
    expect(await store.gaps('w')).toEqual([{ file: 'usage.csv', missingRows: CHUNK_ROWS, rows }])
    await store.addChunk('i', 'f', 1, aChunk())
    expect(await missing()).toBe(0)
  })

  it('do not end the chunks that come after them', async () => {
    const store = await storeWith(fileOf((cell) => ({ ...cell, rows })))
    await store.addChunk('i', 'f', 0, aChunk())
    await store.addChunk('i', 'f', 2, aChunk())
    const seen: number[] = []
    for await (const { rows: each } of store.chunks('f')) seen.push(each)
    expect(seen).toEqual([1, 1])
  })
})

describe('the export of what can be read', () => {
  it('has a line for each record of the workspace, and none of another', async () => {
    const store = await storeWith(fileOf((cell) => ({ ...cell, counts: { input: Number.NaN } })))
    await store.addWorkspace({ ...aWorkspace(), id: 'other' })
    await store.addChunk('i', 'f', 0, aChunk())
    await store.addChunk('elsewhere', 'g', 0, aChunk())
    const linesOf = async (id?: string): Promise<readonly string[]> => {
      const text = new TextDecoder().decode(await store.salvage(id)).trim()
      return text.split('\n').map((line) => (JSON.parse(line) as { table?: string }).table ?? '')
    }
    expect(await linesOf('w')).toEqual(['', 'workspaces', 'imports', 'chunks', 'files'])
    expect(await linesOf()).toHaveLength(7)
    expect(new TextDecoder().decode(await store.salvage('w'))).toContain('"input":"NaN"')
  })
})
