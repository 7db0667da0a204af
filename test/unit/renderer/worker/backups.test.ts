import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import type { WorkspaceNews } from '../../../../shared/api/workspace-news.ts'
import { KEPT_BACKUPS } from '../../../../shared/views/backup-reason.ts'
import {
  engineWindows,
  workspaceWithFile,
  type EngineOfWindow,
} from '../../../support/engine-world.ts'
import { aFile } from '../../../support/imported.ts'

const USE = { apiKeyName: 'k', input: 2_000_000, output: 100_000, requests: 40, model: 'gpt-5.5' }
const SHA = 'ab'.repeat(32)

let window: EngineOfWindow
let database: SpendDatabase
let id: string

beforeEach(async () => {
  database = new SpendDatabase(crypto.randomUUID())
  window = engineWindows(database)()
  const file = aFile('usage.csv', 'usage', [{ ...USE, projectName: 'A' }], { sha256: SHA })
  id = await workspaceWithFile(window, { ...file, rowsRead: 1 })
})

async function documentOf(workspaceId: string): Promise<string> {
  return JSON.stringify((await window.engine.analyze(workspaceId)).document)
}

async function rename(name: string): Promise<void> {
  const { revision } = await window.store.workspace(id)
  await window.engine.renameWorkspace({ id, revision }, name)
}

describe('a backup', () => {
  it('is restored as another workspace, equal to what it was', async () => {
    const before = await documentOf(id)
    const { bytes, reason } = await window.engine.backUp(id)
    expect(reason).toBe('by-hand')
    expect(bytes).toBeGreaterThan(500)
    await window.engine.setImportUndone(id, 'i', true)
    const [, first] = await window.engine.listBackups(id)
    const { id: restored } = await window.engine.restoreBackup(first?.id ?? '', 'W')
    expect(await documentOf(restored)).toBe(before)
    expect((await window.store.workspace(restored)).name).toBe('W (2)')
    expect((await window.engine.listImports(id))[0]?.isUndone).toBe(true)
  })

  it('is made by itself before an import is undone', async () => {
    await window.engine.setImportUndone(id, 'i', true)
    const [backup] = await window.engine.listBackups(id)
    expect(backup?.reason).toBe('undo-import')
  })

  it('that cannot be made stops nothing, and the window is told', async () => {
    const told: WorkspaceNews[] = []
    void window.engine.watchOtherWindows((news) => told.push(news))
    database.backupFiles.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await window.engine.setImportUndone(id, 'i', true)
    expect((await window.engine.listImports(id))[0]?.isUndone).toBe(true)
    expect(await window.engine.listBackups(id)).toEqual([])
    expect(told).toEqual([{ kind: 'not-backed-up', workspaceId: id }])
  })

  it('drops the oldest when there are as many as are kept', async () => {
    for (let n = 0; n <= KEPT_BACKUPS; n++) {
      await rename(`N${String(n)}`)
      await window.engine.backUp(id)
    }
    expect(await window.engine.listBackups(id)).toHaveLength(KEPT_BACKUPS)
    expect(await database.backupFiles.count()).toBe(KEPT_BACKUPS)
  })

  it('goes with its workspace', async () => {
    await window.engine.backUp(id)
    await window.engine.removeWorkspace(id)
    expect(await database.backups.count()).toBe(0)
    expect(await database.backupFiles.count()).toBe(0)
  })

  it('that is gone says so', async () => {
    const { id: backup } = await window.engine.backUp(id)
    await window.engine.removeBackup(backup)
    await expect(window.engine.restoreBackup(backup, 'W')).rejects.toThrow('not there any more')
  })
})

describe('a workspace', () => {
  it('is copied with everything in it', async () => {
    const copy = await window.engine.duplicateWorkspace(id, 'W, copy')
    expect(copy.name).toBe('W, copy')
    expect(await documentOf(copy.id)).toBe(await documentOf(id))
  })

  it('that is archived keeps everything, and comes back', async () => {
    const before = await documentOf(id)
    await window.engine.setArchived(id, true)
    expect(await window.engine.listWorkspaces()).toMatchObject([{ id, isArchived: true }])
    expect(await documentOf(id)).toBe(before)
    await window.engine.setArchived(id, false)
    expect(await window.engine.listWorkspaces()).toMatchObject([{ id, isArchived: false }])
  })
})
