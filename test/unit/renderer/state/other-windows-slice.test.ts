import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStore } from 'zustand'
import type { AppState } from '../../../../renderer/state/app-state.ts'
import { createBooksSlice } from '../../../../renderer/state/books-slice.ts'
import { engine, setEngine } from '../../../../renderer/state/engine.ts'
import { createFaultSlice } from '../../../../renderer/state/fault-slice.ts'
import { createOtherWindowsSlice } from '../../../../renderer/state/workspaces/other-windows-slice.ts'
import { createWorkloadsSlice } from '../../../../renderer/state/workloads-slice.ts'
import { createWorkspaceSlice } from '../../../../renderer/state/workspaces/workspace-slice.ts'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import type { InvoiceTotal } from '../../../../shared/api/books-api.ts'
import { documentFixture } from '../../../support/document-fixture.ts'
import {
  engineWindows,
  workspaceWithFile,
  type EngineOfWindow,
} from '../../../support/engine-world.ts'
import { aFile } from '../../../support/imported.ts'
import { stubEngine } from '../../../support/stubs/stub-engine.ts'

const USE = { apiKeyName: 'k', input: 2_000_000, output: 100_000, requests: 40, model: 'gpt-5.5' }
const DESK = 'openai/Desk/k/gpt-5.5'

/** The parts of a window's store that follow what is kept: the rest needs a window. */
function windowStore() {
  return createStore<AppState>()(
    (...with_) =>
      ({
        settings: { theme: 'system', language: 'en', numberLocale: undefined, author: '' },
        ...createFaultSlice(...with_),
        ...createWorkspaceSlice(...with_),
        ...createOtherWindowsSlice(...with_),
        ...createBooksSlice(...with_),
        ...createWorkloadsSlice(...with_),
      }) as AppState,
  )
}

function invoice(amount: string): InvoiceTotal {
  return { provider: 'openai', amount, currency: 'USD', month: null, reference: '' }
}

describe('a window beside another one', () => {
  let database: SpendDatabase
  let other: EngineOfWindow
  let store: ReturnType<typeof windowStore>
  let id: string

  beforeEach(async () => {
    database = new SpendDatabase(crypto.randomUUID())
    const open = engineWindows(database)
    other = open()
    setEngine(open().engine)
    id = await workspaceWithFile(
      other,
      aFile('usage.csv', 'usage', [{ ...USE, projectName: 'Desk' }]),
    )
    store = windowStore()
    store.getState().followOtherWindows()
    store.setState({ workspaceId: id, workspaces: await other.engine.listWorkspaces() })
    await store.getState().refresh()
  })

  afterEach(() => {
    database.close()
  })

  async function changeInvoices(before: readonly InvoiceTotal[], amount: string): Promise<boolean> {
    const { seenRevision: revision, setInvoices } = store.getState()
    return setInvoices({ before, after: [invoice(amount)], revision })
  }

  it('is told when no backup could be made, and goes on', async () => {
    database.backupFiles.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await engine().setImportUndone(id, 'i', true)
    await expect.poll(() => store.getState().windowNotice).toEqual({ kind: 'not-backed-up' })
    expect(store.getState().fault).toBeUndefined()
  })

  it('keeps an edit that was made while the window was being refreshed', async () => {
    const real = engine()
    let goOn: () => void = () => undefined
    const waits = new Promise<void>((resolve) => {
      goOn = resolve
    })
    setEngine({
      ...real,
      analyze: async (workspaceId) => {
        await waits
        return real.analyze(workspaceId)
      },
    })
    const refreshed = store.getState().refresh()
    await changeInvoices([], '9')
    goOn()
    await refreshed
    expect(store.getState().books?.invoices).toEqual([invoice('9')])
  })

  it('shows what the other one changed, and says what it was', async () => {
    const { revision } = await other.engine.books(id)
    await other.engine.setTolerance({ id, revision }, { amount: '7', share: '0' })
    await expect
      .poll(() => store.getState().windowNotice)
      .toEqual({
        kind: 'changed',
        parts: ['tolerance'],
      })
    expect(store.getState().books?.tolerance.amount).toBe('7')
    expect(store.getState().seenRevision).toBe(revision + 1)
  })

  it('is not told of its own edits', async () => {
    await store.getState().decideTier(DESK, 'routine', '')
    await changeInvoices([], '10')
    expect(store.getState().windowNotice).toBeUndefined()
    expect(store.getState().document?.workloads).toMatchObject([{ source: 'override' }])
  })

  it('is refused an edit on what it had not seen, in its own words', async () => {
    const { seenRevision: revision } = store.getState()
    const change = [{ key: 'openai ', items: [invoice('20')], follows: null }]
    await other.engine.changeInvoices({ id, revision }, change)
    store.setState({ settings: { ...store.getState().settings, language: 'zh-CN' } })
    const edit = { before: [], after: [invoice('10')], revision }
    expect(await store.getState().setInvoices(edit)).toBe(false)
    expect(store.getState().fault?.what).toContain('另一个窗口更改了发票')
    expect(store.getState().refusedEdits).toBe(1)
    await expect.poll(() => store.getState().books?.invoices).toEqual([invoice('20')])
    expect(await changeInvoices([invoice('20')], '30')).toBe(true)
    expect((await other.engine.books(id)).invoices).toEqual([invoice('30')])
  })

  it('makes an edit on the one before it that is not answered yet', async () => {
    const done = [changeInvoices([], '10'), changeInvoices([], '20')]
    const { seenRevision: revision, setInvoices } = store.getState()
    done.push(setInvoices({ before: [], after: [], revision }))
    expect(await Promise.all(done)).toEqual([true, true, true])
    expect((await other.engine.books(id)).invoices).toEqual([])
  })

  it('leaves a workspace that the other one removed', async () => {
    await other.engine.removeWorkspace(id)
    await expect.poll(() => store.getState().windowNotice).toEqual({ kind: 'removed', name: 'W' })
    expect(store.getState()).toMatchObject({ workspaceId: undefined, document: undefined })
  })

  it('lists a workspace that the other one made', async () => {
    await other.engine.createWorkspace('Second')
    await expect.poll(() => store.getState().workspaces.map(({ name }) => name)).toContain('Second')
  })
})

it('an answer that was overtaken by a newer one is not shown', async () => {
  const store = windowStore()
  const [older, newer] = [documentFixture(), documentFixture()]
  let answerFirst: () => void = () => undefined
  const slow = new Promise<void>((resolve) => (answerFirst = resolve))
  setEngine({
    ...stubEngine('full'),
    setOverrides: async (_seen, [made]) => {
      if (made?.neededTier === 'mid') return { revision: 3, document: newer }
      await slow
      return { revision: 2, document: older }
    },
  })
  store.setState({ workspaceId: 'w', document: documentFixture(), revision: 1, seenRevision: 1 })
  const first = store.getState().decideTier(DESK, 'routine', '')
  await store.getState().decideTier(DESK, 'mid', '')
  answerFirst()
  await first
  expect(store.getState()).toMatchObject({ revision: 3 })
  expect(store.getState().document).toBe(newer)
})
