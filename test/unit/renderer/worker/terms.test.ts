import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import { listChange, idKey } from '../../../../shared/api/list-change.ts'
import type { EngineApi } from '../../../../shared/api/engine-api.ts'
import type { SeenWorkspace } from '../../../../shared/api/workspace-news.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { formatAmount } from '../../../../shared/domain/amount.ts'
import { layRules } from '../../../../shared/classify/lay-rules.ts'
import { readRuleDocument } from '../../../../shared/document/user/rule-document.ts'
import { BUILT_IN_RULE_SET } from '../../../../shared/classify/rule-set.ts'
import { readOwnPrices } from '../../../../shared/document/user/price-document.ts'
import { engineWindows, workspaceWithFile } from '../../../support/engine-world.ts'
import { aFile } from '../../../support/imported.ts'

let database: SpendDatabase
let service: EngineApi
let id: string
let seen: SeenWorkspace

const USE = { apiKeyName: 'k', input: 2_000_000, output: 100_000, requests: 40 }
const ROWS = [
  { ...USE, projectName: 'Docs', model: 'gpt-5.5', operation: 'chat' },
  { ...USE, projectName: 'Docs', model: 'gpt-5.5', operation: 'batch-job' },
  { ...USE, projectName: 'Desk', model: 'gpt-5.5' },
  { ...USE, projectName: 'Lab', model: 'gpt-5.5-housewide' },
]
const DOCS = 'openai/Docs/k/gpt-5.5'
const DESK = 'openai/Desk/k/gpt-5.5'

function decision(workloadId: string, neededTier: 'frontier' | 'routine') {
  const at = '2026-11-20T10:00:00.000+00:00'
  return { workloadId, neededTier, task: null, note: 'read by hand', author: 'A. Roe', at }
}

beforeEach(async () => {
  database = new SpendDatabase(crypto.randomUUID())
  const window = engineWindows(database)()
  service = window.engine
  id = await workspaceWithFile(window, aFile('usage.csv', 'usage', ROWS))
  seen = { id, revision: 1 }
})

afterEach(() => {
  database.close()
})

/** The document as it is analysed now. */
async function analyzed(): Promise<AnalysisDocument> {
  return (await service.analyze(id)).document
}

function text(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

describe('own prices of a workspace', () => {
  const discount = { seller: 'openai', percentOff: '20', from: '2026-01-01' }
  const document = { schema: 'ai-spend-prices/1', prices: [], discounts: [discount] }

  it('are shown before they are taken, and change nothing until then', async () => {
    const before = await analyzed()
    const preview = await service.previewPrices(id, {
      kind: 'lay-over',
      document,
      fileName: 'terms.json',
    })
    expect(preview.diff.discounts).toMatchObject([{ kind: 'added', after: '0.2' }])
    expect(preview.effects).toHaveLength(before.plans.length)
    expect(await analyzed()).toEqual(before)
  })

  it('price the usage, are exported whole and can be taken back', async () => {
    const before = Number((await analyzed()).totals.spend['USD'])
    const { document: after } = await service.setPrices(seen, { kind: 'replace', document })
    expect(Number(after.totals.spend['USD'])).toBeCloseTo(before * 0.8, 6)
    const own = readOwnPrices(text(await service.exportPrices(id, 'own')), 'own.json')
    expect(own.discounts).toHaveLength(1)
    const back = await service.previewPrices(id, { kind: 'previous' })
    expect(back.diff.discounts).toMatchObject([{ kind: 'ended' }])
    const { document: undone } = await service.setPrices(seen, { kind: 'previous' })
    expect(Number(undone.totals.spend['USD'])).toBeCloseTo(before, 6)
  })

  it('that are laid over others of the same beginning take their place', async () => {
    const { revision } = await service.setPrices(seen, { kind: 'replace', document })
    const larger = { ...discount, percentOff: '50' }
    const later = { ...discount, from: '2026-07-01' }
    await service.setPrices(
      { id, revision },
      { kind: 'lay-over', document: { ...document, discounts: [larger, later] }, fileName: 'x' },
    )
    const own = readOwnPrices(text(await service.exportPrices(id, 'own')), 'own.json')
    expect(own.discounts.map(({ share }) => formatAmount(share))).toEqual(['0.5', '0.2'])
  })

  it('compare with the whole book without a difference', async () => {
    const whole = text(await service.exportPrices(id, 'whole'))
    const preview = await service.previewPrices(id, {
      kind: 'lay-over',
      document: whole,
      fileName: 'book.json',
    })
    expect(preview.diff).toEqual({ prices: [], discounts: [] })
  })

  it('are refused with the place that is wrong', async () => {
    const wrong = { ...document, discounts: [{ ...discount, percentOff: 'much' }] }
    await expect(
      service.previewPrices(id, { kind: 'lay-over', document: wrong, fileName: 'x.json' }),
    ).rejects.toMatchObject({ problem: { where: 'x.json, discounts[0].percentOff' } })
  })
})

describe('names that nobody knows', () => {
  const alias = {
    seller: 'openai',
    id: 'gpt-5.5-housewide',
    model: 'gpt-5.5',
    author: '',
    date: '2026-11-21',
  }

  it('are listed with a suggestion and without a price', async () => {
    const { unknown, rows } = await service.priceBook(id)
    expect(unknown).toMatchObject([{ id: 'gpt-5.5-housewide', suggestion: 'gpt-5.5' }])
    expect(rows.find(({ model }) => model === 'gpt-5.5-housewide')?.match).not.toBe('exact')
    expect((await analyzed()).unpriced).toHaveLength(1)
  })

  it('mean their model once a person says so, and keep their decision', async () => {
    await service.setOverrides(seen, [decision('openai/Lab/k/gpt-5.5-housewide', 'frontier')])
    const document = { schema: 'ai-spend-prices/1', prices: [], aliases: [alias] }
    const { unpriced, workloads } = (await service.setPrices(seen, { kind: 'replace', document }))
      .document
    expect(unpriced).toEqual([])
    expect(workloads.find(({ project }) => project === 'Lab')).toMatchObject({
      model: 'gpt-5.5',
      paidTier: 'frontier',
      neededTier: 'frontier',
      source: 'override',
    })
  })
})

describe('decisions', () => {
  it('are taken in bulk, shown first, and given back in bulk', async () => {
    const all = [decision(DOCS, 'routine'), decision(DESK, 'routine')]
    const effects = await service.previewDecisions(id, all, [])
    const { workloads, plans } = (await service.setOverrides(seen, all)).document
    const told = new Map(effects.map(({ builtIn, after }) => [builtIn, after]))
    expect(told).toEqual(new Map(plans.map(({ builtIn, net }) => [builtIn, net])))
    expect(workloads.filter(({ source }) => source === 'override')).toHaveLength(2)
    const { document: given } = await service.clearOverrides(seen, [DOCS, DESK])
    expect(given.workloads.some(({ source }) => source === 'override')).toBe(false)
  })

  it('go out with the rules, so that the command gives the same tiers', async () => {
    await service.setOverrides(seen, [decision(DOCS, 'routine')])
    const rules = readRuleDocument(text(await service.exportRules(id)), 'rules')
    expect(layRules(BUILT_IN_RULE_SET, rules).overrides).toMatchObject([
      { workload: DOCS, tier: 'routine', author: 'A. Roe', date: '2026-11-20' },
    ])
  })

  it('come in with rules', async () => {
    await service.setOverrides(seen, [decision(DOCS, 'routine')])
    const exported = text(await service.exportRules(id))
    await service.clearOverrides(seen, [DOCS])
    const { workloads } = (await service.importRules(seen, exported)).document
    expect(workloads.find((entry) => entry.id === DOCS)).toMatchObject({
      source: 'override',
      neededTier: 'routine',
    })
  })
})

describe('merges and splits', () => {
  const rules = { schema: 'ai-spend-rules/1', rules: [], without: [], overrides: [] }

  it('keep the sum, and lead to the rows of every part', async () => {
    const before = (await analyzed()).totals.spend
    const merges = [{ name: 'Both', workloads: [DOCS, DESK] }]
    const { workloads, totals } = (await service.importRules(seen, { ...rules, merges })).document
    expect(totals.spend).toEqual(before)
    const both = workloads.find(({ project }) => project === 'Both')
    expect(both?.sources).toEqual([{ file: 'usage.csv', rows: 3 }])
    const query = { workspaceId: id, workloadId: both?.id ?? '', limit: 10 }
    expect((await service.sourceRows(query)).total).toBe(3)
  })

  it('cut a workload by what its rows state', async () => {
    const splits = [{ workload: DOCS, by: 'operation' }]
    const { workloads } = (await service.importRules(seen, { ...rules, splits })).document
    const names = workloads.map(({ project }) => project)
    expect(names).toEqual(expect.arrayContaining(['Docs · chat', 'Docs · batch-job']))
    const query = { workspaceId: id, workloadId: `${DOCS} · chat`, limit: 10 }
    expect((await service.sourceRows(query)).total).toBe(1)
  })

  it('refuse to switch off a rule that there is not', async () => {
    await expect(service.importRules(seen, { ...rules, without: ['no-such'] })).rejects.toThrow(
      /does not exist/,
    )
  })
})

describe('own tests', () => {
  it('lift the quality of a move', async () => {
    const { plans, workloads } = (await service.setOverrides(seen, [decision(DESK, 'routine')]))
      .document
    const move = plans.flatMap(({ moves }) => moves).find(({ workload }) => workload === DESK)
    const entry = workloads.find((each) => each.id === DESK)
    const test = {
      id: 't',
      workload: DESK,
      task: entry?.task ?? null,
      incumbent: move?.from ?? '',
      candidate: move?.to.model ?? '',
      benchmark: 'our texts',
      comparisons: 60,
      asGood: 60,
      date: '2026-11-20',
      author: '',
      note: '',
    }
    const { document: after } = await service.changeOwnTests(seen, listChange([], [test], idKey))
    const moves = after.plans.flatMap((plan) => plan.moves)
    expect(
      moves.find(({ workload, to }) => workload === DESK && to.model === test.candidate),
    ).toMatchObject({
      proof: { quality: { grade: 'A', why: 'own-test-proves' } },
    })
    const out = new TextDecoder().decode(await service.exportOwnTests(id))
    const without = await service.changeOwnTests(seen, listChange([test], [], idKey))
    expect(without.document).not.toEqual(after)
    expect((await service.importOwnTests(seen, 'tests.json', out)).document).toEqual(after)
    expect((await service.importOwnTests(seen, 'tests.json', out)).document).toEqual(after)
    await expect(service.importOwnTests(seen, 'tests.json', '[]')).rejects.toThrow(
      'The file of test results cannot be used.',
    )
  })
})
