import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../renderer/storage/database.ts'
import { storageFaultOf } from '../../../renderer/storage/storage-fault.ts'
import { WorkspaceStore } from '../../../renderer/storage/workspace-store.ts'
import { toProblem } from '../../../renderer/worker/to-problem.ts'
import { aWorkspace } from '../../support/a-workspace.ts'

const faultOf = (job: () => Promise<unknown>): Promise<unknown> =>
  job().then(
    () => 'no fault',
    (error: unknown) => error,
  )

describe('a fault of the stored data', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['VersionError', 'newer'],
    ['InvalidStateError', 'closed'],
    ['UnknownError', 'unreadable'],
  ])('is known by the name of the error: %s', (name, kind) => {
    expect(storageFaultOf(new DOMException('x', name))).toEqual({ kind })
  })

  it('is found inside the error that Dexie makes of it', () => {
    const inner = new DOMException('x', 'QuotaExceededError')
    expect(storageFaultOf(new Dexie.AbortError('x', inner))).toEqual({ kind: 'full' })
    expect(storageFaultOf(new Dexie.DatabaseClosedError('x', inner))).toEqual({ kind: 'full' })
  })

  it('is a denial where only the message of the browser says so', () => {
    const message = 'The user denied permission to access the database.'
    expect(storageFaultOf(new DOMException(message, 'UnknownError'))).toEqual({ kind: 'denied' })
  })

  it('is no other error', () => {
    expect(storageFaultOf(new RangeError('x'))).toBeUndefined()
    expect(toProblem(new RangeError('x'))).not.toHaveProperty('storage')
  })
})

describe('a database of a newer version', () => {
  it('is refused at every call, and nothing is written into it', async () => {
    const name = crypto.randomUUID()
    const newer = new Dexie(name)
    newer.version(999).stores({ workspaces: 'id', later: 'id' })
    await newer.open()
    newer.close()
    const store = new WorkspaceStore(new SpendDatabase(name))
    for (const job of [() => store.workspaces(), () => store.addWorkspace(aWorkspace())]) {
      expect(toProblem(await faultOf(job)).storage).toEqual({ kind: 'newer' })
    }
    await newer.open()
    expect(await newer.table('workspaces').count()).toBe(0)
    newer.close()
  })
})
