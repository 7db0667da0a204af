import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import { invoiceKey, type InvoiceTotal } from '../../../../shared/api/books-api.ts'
import { idKey, listChange } from '../../../../shared/api/list-change.ts'
import type { TierOverride } from '../../../../shared/api/tier-override.ts'
import { rulesChange } from '../../../../shared/api/tiers-api.ts'
import type { SeenWorkspace } from '../../../../shared/api/workspace-news.ts'
import type { Scenario } from '../../../../shared/document/user/scenario-document.ts'
import {
  engineWindows,
  workspaceWithFile,
  type EngineOfWindow,
} from '../../../support/engine-world.ts'
import { aFile } from '../../../support/imported.ts'
import { planDraft } from '../../../support/plan-draft.ts'

let database: SpendDatabase
let first: EngineOfWindow
let second: EngineOfWindow
let seen: SeenWorkspace

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F']
const USE = { apiKeyName: 'k', input: 2_000_000, output: 100_000, requests: 40, model: 'gpt-5.5' }
const DAY = '2026-11-20'
const DISCOUNT = { seller: 'openai', percentOff: '20', from: '2026-01-01' }
const PRICES = { schema: 'ai-spend-prices/1', prices: [], discounts: [DISCOUNT] }

function decision(name: string, neededTier: TierOverride['neededTier'] = 'routine'): TierOverride {
  const at = `${DAY}T10:00:00.000+00:00`
  const workloadId = `openai/${name}/k/gpt-5.5`
  return { workloadId, neededTier, task: null, note: '', author: '', at }
}

function scenario(id: string, name: string): Scenario {
  const plan = { ...planDraft(), name }
  return { id, name, note: '', createdOn: DAY, changedOn: DAY, plan }
}

function invoice(month: string | null, amount: string): InvoiceTotal {
  return { provider: 'openai', amount, currency: 'USD', month, reference: '' }
}

function added(invoices: readonly InvoiceTotal[]) {
  return listChange([], invoices, invoiceKey)
}

beforeEach(async () => {
  database = new SpendDatabase(crypto.randomUUID())
  const open = engineWindows(database)
  first = open()
  second = open()
  const rows = NAMES.map((projectName) => ({ ...USE, projectName }))
  const id = await workspaceWithFile(first, aFile('usage.csv', 'usage', rows))
  seen = { id, revision: (await first.engine.analyze(id)).revision }
})

afterEach(() => {
  database.close()
})

describe('edits that are sent at once by one window', () => {
  it('six tier decisions are all kept, and each answer has all of them', async () => {
    const answers = await Promise.all(
      NAMES.map((name) => first.engine.setOverrides(seen, [decision(name)])),
    )
    for (const { document } of answers) {
      expect(document.workloads.filter(({ source }) => source === 'override')).toHaveLength(6)
    }
    // One analysis for all: the answers are of the same revision.
    expect(new Set(answers.map(({ revision }) => revision))).toEqual(new Set([seen.revision + 6]))
    expect(new Set(answers.map(({ document }) => document)).size).toBe(1)
  })

  it('a plan, a price and an invoice are all kept', async () => {
    const change = listChange([], [scenario('s', 'Mine')], idKey)
    await Promise.all([
      first.engine.changeScenarios(seen, change),
      first.engine.setPrices(seen, { kind: 'replace', document: PRICES }),
      first.engine.changeInvoices(seen, added([invoice(null, '10')])),
    ])
    const { document } = await first.engine.analyze(seen.id)
    expect(document.plans.map(({ name }) => name)).toContain('Mine')
    expect(document.reconciliation).toMatchObject([{ invoice: { USD: '10' } }])
    expect((await first.engine.priceBook(seen.id)).own.discounts).toHaveLength(1)
  })

  it('two cells of the invoice grid are both kept, and of one cell the later value', async () => {
    const { engine } = first
    await Promise.all([
      engine.changeInvoices(seen, added([invoice('2026-08', '1')])),
      engine.changeInvoices(seen, added([invoice('2026-09', '2')])),
      engine.changeInvoices(seen, added([invoice('2026-09', '3')])),
    ])
    const { invoices } = await engine.books(seen.id)
    expect(new Set(invoices)).toEqual(new Set([invoice('2026-08', '1'), invoice('2026-09', '3')]))
  })

  it('two rules that are switched off are both off', async () => {
    const { own, builtIn } = await first.engine.rules(seen.id)
    const ids = builtIn.slice(0, 2).map(({ id }) => id)
    await Promise.all(
      ids.map((id) => first.engine.changeRules(seen, rulesChange(own, { ...own, without: [id] }))),
    )
    expect(new Set((await first.engine.rules(seen.id)).own.without)).toEqual(new Set(ids))
  })

  it('two scenarios are both kept, and two of the assumptions', async () => {
    const { engine } = first
    await Promise.all([
      engine.changeScenarios(seen, listChange([], [scenario('a', 'One')], idKey)),
      engine.changeScenarios(seen, listChange([], [scenario('b', 'Two')], idKey)),
      engine.changeSavingsTerms(seen, { horizonMonths: 24 }),
      engine.changeSavingsTerms(seen, { priceDecline: { low: 0, likely: 0.1, high: 0.2 } }),
    ])
    const { scenarios } = await engine.scenarios(seen.id)
    expect(new Set(scenarios.map(({ name }) => name))).toEqual(new Set(['One', 'Two']))
    expect(await engine.savingsTerms(seen.id)).toMatchObject({
      horizonMonths: 24,
      priceDecline: { likely: 0.1 },
    })
  })

  it('an edit that cannot be made does not hold up the others', async () => {
    const { engine } = first
    const [wrong, right] = await Promise.allSettled([
      engine.changeInvoices(seen, added([invoice('2026-09', 'ten')])),
      engine.setOverrides(seen, [decision('A')]),
    ])
    expect(wrong).toMatchObject({ status: 'rejected', reason: { problem: { where: 'row 1' } } })
    expect(right.status).toBe('fulfilled')
  })
})

describe('two windows with one workspace', () => {
  it('keep what each edits, also at once, and tell each other', async () => {
    await Promise.all([
      ...NAMES.slice(0, 3).map((name) => first.engine.setOverrides(seen, [decision(name)])),
      ...NAMES.slice(3).map((name) => second.engine.setOverrides(seen, [decision(name)])),
      second.engine.setTolerance(seen, { amount: '5', share: '0' }),
    ])
    const { document } = await first.engine.analyze(seen.id)
    expect(document.workloads.filter(({ source }) => source === 'override')).toHaveLength(6)
    const parts = first.heard.flatMap((news) => (news.kind === 'changed' ? news.parts : []))
    expect(parts).toEqual(['overrides', 'overrides', 'overrides', 'tolerance'])
    expect(second.heard.filter(({ kind }) => kind === 'changed')).toHaveLength(3)
  })

  it('a window that is behind cannot overwrite what the other changed', async () => {
    await first.engine.setOverrides(seen, [decision('A', 'frontier')])
    await expect(second.engine.setOverrides(seen, [decision('A')])).rejects.toMatchObject({
      problem: {
        what: expect.stringContaining('another window changed the tier decisions') as unknown,
        refusal: { kind: 'stale', parts: ['overrides'] },
      },
    })
    const { revision, document } = await second.engine.analyze(seen.id)
    const entry = document.workloads.find(({ project }) => project === 'A')
    expect(entry).toMatchObject({ source: 'override', neededTier: 'frontier' })
    // Having looked at it, the window may change it.
    await second.engine.setOverrides({ ...seen, revision }, [decision('A')])
  })

  it('a table as a whole cannot replace one of its rows that the other changed, nor the reverse', async () => {
    const file = {
      kind: 'file',
      path: 'owners.csv',
      file: new File(['match,value,team\nproject,A,Desk\n'], 'owners.csv'),
    } as const
    const change = [{ key: 'k', items: [], follows: null }]
    await first.engine.changeOwners(seen, change)
    const stale = { problem: { refusal: { kind: 'stale', parts: ['owners'] } } }
    await expect(second.engine.importOwners(seen, file)).rejects.toMatchObject(stale)
    const { revision } = await second.engine.books(seen.id)
    await second.engine.importOwners({ ...seen, revision }, file)
    await expect(first.engine.changeOwners(seen, change)).rejects.toMatchObject(stale)
  })

  it('a workspace that the other removed says so', async () => {
    await first.engine.removeWorkspace(seen.id)
    expect(second.heard.at(-1)).toEqual({ kind: 'removed', workspaceId: seen.id })
    const removed = { problem: { refusal: { kind: 'removed' } } }
    await expect(second.engine.setOverrides(seen, [decision('A')])).rejects.toMatchObject(removed)
    await expect(second.engine.setImportUndone(seen.id, 'i', true)).rejects.toMatchObject(removed)
  })
})

describe('an analysis', () => {
  it('is not made again while nothing has changed', async () => {
    const { document } = await first.engine.analyze(seen.id)
    expect((await first.engine.analyze(seen.id)).document).toBe(document)
    await first.engine.renameWorkspace(seen, 'Other')
    const renamed = await first.engine.analyze(seen.id)
    expect(renamed).toMatchObject({ revision: seen.revision + 1 })
    expect(renamed.document).toBe(document)
  })

  it('is of the files of the moment', async () => {
    await second.engine.setImportUndone(seen.id, 'i', true)
    expect((await first.engine.analyze(seen.id)).document.workloads).toEqual([])
  })

  it('of other plans alone is what an analysis of everything gives', async () => {
    await first.engine.changeSavingsTerms(seen, { horizonMonths: 24 })
    const change = listChange([], [scenario('a', 'One')], idKey)
    const { document } = await first.engine.changeScenarios(seen, change)
    expect(document).toEqual((await second.engine.analyze(seen.id)).document)
  })
})

describe('a plan that cannot be evaluated', () => {
  it('is not kept', async () => {
    const mine = scenario('a', 'One')
    const costs = { oneOff: { JPY: '10' }, monthly: {} }
    const change = listChange([], [{ ...mine, plan: { ...mine.plan, costs } }], idKey)
    await expect(first.engine.changeScenarios(seen, change)).rejects.toThrow(/no rate/)
    expect((await first.engine.scenarios(seen.id)).scenarios).toEqual([])
  })

  it('nor is a second one of the same name', async () => {
    const { engine } = first
    await engine.changeScenarios(seen, listChange([], [scenario('a', 'One')], idKey))
    const again = listChange([], [scenario('b', 'One')], idKey)
    await expect(engine.changeScenarios(seen, again)).rejects.toThrow(/another one named "One"/)
  })
})
