import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { SpendDatabase, type FileRecord } from '../../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { amountAt } from '../../../shared/table/amount-column.ts'
import { ChunkBuilder, Dictionary, type ChargeChunk } from '../../../shared/table/charge-table.ts'
import { aWorkspace } from '../../support/a-workspace.ts'
import { aDraft, aFile, usd } from '../../support/imported.ts'

let opened: SpendDatabase | undefined

function storeOf(name: string): WorkspaceStore {
  opened?.close()
  opened = new SpendDatabase(name)
  return new WorkspaceStore(opened)
}

/** A store with one empty workspace. */
async function freshStore(name = crypto.randomUUID()): Promise<WorkspaceStore> {
  const store = storeOf(name)
  await store.addWorkspace(aWorkspace())
  return store
}

afterEach(() => {
  opened?.close()
})

const record = { workspaceId: 'w', at: '2026-11-20T00:00:00.000+00:00', isUndone: false }

function fileRecord(id: string, importId: string, order: number): FileRecord {
  const imported = aFile(`${id}.csv`, 'cost', [{ billed: '1.5' }])
  return { id, importId, workspaceId: 'w', order, imported, dictionary: [''] }
}

function aChunk(): ChargeChunk {
  const builder = new ChunkBuilder(new Dictionary())
  builder.append(aDraft({ billed: '0.000000000000000000000000000001', input: 5 }), 2)
  builder.append(aDraft({ billed: '10000000000000' }), 3)
  return builder.finish()
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('WorkspaceStore', () => {
  it('gives chunks back to the last digit, in order', async () => {
    const store = await freshStore()
    await store.addChunk('i', 'f', 1, { ...aChunk(), rows: 1 })
    await store.addChunk('i', 'f', 0, aChunk())
    const chunks = await all(store.chunks('f'))
    expect(chunks.map(({ rows }) => rows)).toEqual([2, 1])
    expect(amountAt(chunks[0]?.amounts.billed, 0)).toBe(1n)
    expect(amountAt(chunks[0]?.amounts.billed, 1)).toBe(usd('10000000000000'))
  })

  it('shows an import only once it is committed', async () => {
    const store = await freshStore()
    await store.addChunk('i', 'f', 0, aChunk())
    expect(await store.imports('w')).toEqual([])
    await store.commit({ id: 'i', ...record }, [fileRecord('f', 'i', 0)])
    expect(await store.activeFiles('w')).toMatchObject([{ id: 'f' }])
  })

  it('sweeps out what a crash left behind, and nothing else', async () => {
    const store = await freshStore()
    await store.addChunk('crashed', 'x', 0, aChunk())
    await store.addChunk('good', 'f', 0, aChunk())
    await store.commit({ id: 'good', ...record }, [fileRecord('f', 'good', 0)])
    await store.discardUncommitted()
    expect(await all(store.chunks('x'))).toEqual([])
    expect(await all(store.chunks('f'))).toHaveLength(1)
  })

  it('counts nothing of an undone import, and all of it when it is redone', async () => {
    const store = await freshStore()
    await store.commit({ id: 'i', ...record }, [fileRecord('f', 'i', 0)])
    await store.setUndone('i', true)
    expect(await store.activeFiles('w')).toEqual([])
    expect(await store.imports('w')).toHaveLength(1)
    await store.setUndone('i', false)
    expect(await store.activeFiles('w')).toHaveLength(1)
  })

  it('survives closing and opening again', async () => {
    const name = crypto.randomUUID()
    const store = await freshStore(name)
    await store.commit({ id: 'i', ...record }, [fileRecord('b', 'i', 1), fileRecord('a', 'i', 0)])
    const files = await storeOf(name).activeFiles('w')
    expect(files.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(files[0]?.imported.cells[0]?.amounts.billed).toBe(usd('1.5'))
  })

  it('removes a workspace with all that belongs to it', async () => {
    const store = await freshStore()
    await store.addChunk('i', 'f', 0, aChunk())
    await store.commit({ id: 'i', ...record }, [fileRecord('f', 'i', 0)])
    await store.removeWorkspace('w')
    expect(await store.workspaces()).toEqual([])
    expect(await store.imports('w')).toEqual([])
    expect(await all(store.chunks('f'))).toEqual([])
  })
})
