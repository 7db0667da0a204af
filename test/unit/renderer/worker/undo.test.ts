import { createHash } from 'node:crypto'
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import type { DecisionHistory } from '../../../../shared/api/history-api.ts'
import { invoiceKey } from '../../../../shared/api/books-api.ts'
import { listChange } from '../../../../shared/api/list-change.ts'
import type { OwnerRow } from '../../../../shared/document/owners.ts'
import {
  engineWindows,
  workspaceWithFile,
  type EngineOfWindow,
} from '../../../support/engine-world.ts'
import { aFile } from '../../../support/imported.ts'
import { planDraft } from '../../../support/plan-draft.ts'

const DAY = '2026-11-20'
const USE = { apiKeyName: 'k', input: 2_000_000, output: 100_000, requests: 40, model: 'gpt-5.5' }
const NO_PRICES = { schema: 'ai-spend-prices/1', prices: [] }
const DISCOUNT = { seller: 'openai', percentOff: '20', from: '2026-01-01' }
const OWNER: OwnerRow = {
  match: 'key',
  value: 'k',
  provider: '',
  from: null,
  until: null,
  split: null,
  share: null,
  team: 'Support',
  costCentre: '',
  legalEntity: '',
  ledgerAccount: '',
}

let first: EngineOfWindow
let second: EngineOfWindow
let id: string
let history: DecisionHistory | undefined

beforeEach(async () => {
  const open = engineWindows(new SpendDatabase(crypto.randomUUID()))
  first = open()
  second = open()
  const rows = ['A', 'B'].map((projectName) => ({ ...USE, projectName }))
  id = await workspaceWithFile(first, aFile('usage.csv', 'usage', rows))
  history = undefined
  void first.engine.watchHistory((now) => (history = now))
})

const seen = async () => ({ id, revision: (await first.store.workspace(id)).revision })

/** Stands for the document: two of them are compared, never read. */
async function document(): Promise<string> {
  const { document: now } = await first.engine.analyze(id)
  return createHash('sha256').update(JSON.stringify(now)).digest('hex')
}

const undo = async () => first.engine.undo(await seen(), false)
const redo = async () => first.engine.redo(await seen(), false)

function tierOf(name: string, neededTier: 'routine' | 'mid' = 'routine') {
  const workloadId = `openai/${name}/k/gpt-5.5`
  return { workloadId, neededTier, task: null, note: '', author: '', at: `${DAY}T10:00:00Z` }
}

const invoice = (amount: string) => {
  return { provider: 'openai', amount, currency: 'USD', month: null, reference: '' }
}

/** One decision of each kind. */
const DECISIONS: Readonly<Record<string, (engine: EngineOfWindow['engine']) => Promise<unknown>>> =
  {
    tier: async (engine) => engine.setOverrides(await seen(), [tierOf('A')]),
    'tiers of several': async (engine) =>
      engine.setOverrides(await seen(), [tierOf('A', 'mid'), tierOf('B', 'mid')]),
    'tier back to the rules': async (engine) =>
      engine.clearOverrides(await seen(), ['openai/A/k/gpt-5.5']),
    owner: async (engine) =>
      engine.changeOwners(
        await seen(),
        listChange<OwnerRow>([], [OWNER], ({ value }) => value),
      ),
    invoice: async (engine) =>
      engine.changeInvoices(await seen(), listChange([], [invoice('9')], invoiceKey)),
    price: async (engine) =>
      engine.setPrices(await seen(), {
        kind: 'replace',
        document: { ...NO_PRICES, discounts: [DISCOUNT] },
      }),
    plan: async (engine) => {
      const plan = { ...planDraft(), name: 'Mine' }
      const scenario = { id: 's', name: 'Mine', note: '', createdOn: DAY, changedOn: DAY, plan }
      return engine.changeScenarios(await seen(), [{ key: 's', items: [scenario], follows: null }])
    },
    assumption: async (engine) => engine.changeSavingsTerms(await seen(), { horizonMonths: 24 }),
    currency: async (engine) => engine.setTolerance(await seen(), { amount: '7', share: '0.1' }),
    name: async (engine) => engine.renameWorkspace(await seen(), 'Other'),
    import: (engine) => engine.setImportUndone(id, 'i', true),
  }

describe('undo and redo', () => {
  it.each(Object.keys(DECISIONS))('takes back and makes again: %s', async (kind) => {
    const before = await document()
    await DECISIONS[kind]?.(first.engine)
    const after = await document()
    if (kind === 'tier back to the rules') {
      expect(history).toBeUndefined()
      return
    }
    expect(history?.past).not.toBeNull()
    expect(await undo()).toBe(true)
    expect(await document()).toBe(before)
    expect(await redo()).toBe(true)
    expect(await document()).toBe(after)
    expect(await redo()).toBe(false)
  })

  it('names a decision by what it changed', async () => {
    await DECISIONS['tier']?.(first.engine)
    const name = 'openai/A/k/gpt-5.5'
    expect(history?.past).toEqual({ part: 'overrides', count: 1, name, tier: 'routine' })
    await DECISIONS['invoice']?.(first.engine)
    expect(history?.past).toEqual({ part: 'invoices', count: 1, name: 'openai', tier: null })
    await DECISIONS['plan']?.(first.engine)
    expect(history?.past).toMatchObject({ part: 'scenarios', name: 'Mine' })
  })

  it('forgets what could be made again when something new is decided', async () => {
    await DECISIONS['tier']?.(first.engine)
    await undo()
    expect(history?.future).not.toBeNull()
    await DECISIONS['invoice']?.(first.engine)
    expect(history?.future).toBeNull()
    expect(await redo()).toBe(false)
  })

  it('leaves what another window decided since as it is', async () => {
    await first.engine.setOverrides(await seen(), [tierOf('A')])
    await second.engine.setOverrides(await seen(), [tierOf('B')])
    await undo()
    const { overrides } = await first.store.workspace(id)
    expect(overrides.map(({ workloadId }) => workloadId)).toEqual(['openai/B/k/gpt-5.5'])
  })

  it('is refused where another window has changed the same thing since', async () => {
    await first.engine.setOverrides(await seen(), [tierOf('A')])
    await second.engine.setOverrides(await seen(), [tierOf('A', 'mid')])
    await expect(undo()).rejects.toMatchObject({ problem: { refusal: { kind: 'stale' } } })
    expect((await first.store.workspace(id)).overrides[0]?.neededTier).toBe('mid')
    expect(history?.past).toBeNull()
  })

  it('goes along with an edit that goes back by itself', async () => {
    await DECISIONS['plan']?.(first.engine)
    const gone = [{ key: 's', items: [], follows: null }]
    await first.engine.changeScenarios(await seen(), gone, true)
    expect(history).toMatchObject({ past: null, future: { part: 'scenarios' } })
  })

  it('reaches imports of earlier sessions where that is asked for, the newest first', async () => {
    expect(await undo()).toBe(false)
    expect(await first.engine.undo(await seen(), true)).toBe(true)
    expect((await first.engine.listImports(id))[0]?.isUndone).toBe(true)
    expect(await redo()).toBe(true)
    expect((await first.engine.listImports(id))[0]?.isUndone).toBe(false)
  })

  it('goes back to the first state and on to the last, whatever was decided', async () => {
    const kinds = fc.array(fc.constantFrom(...Object.keys(DECISIONS)), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(kinds, async (chosen) => {
        while (await undo());
        const before = await document()
        // What changes nothing is no decision, and leaves what can be made again.
        for (const kind of ['tier', ...chosen]) await DECISIONS[kind]?.(first.engine)
        const after = await document()
        while (await undo());
        expect(await document()).toBe(before)
        while (await redo());
        expect(await document()).toBe(after)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
