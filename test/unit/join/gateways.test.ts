import { describe, expect, it } from 'vitest'
import type { FormatId } from '../../../shared/domain/format-id.ts'
import type { OverlapChoice, OverlapEntry } from '../../../shared/document/overlap.ts'
import { modelNaming } from '../../../shared/catalogue/model-aliases.ts'
import { resolveGateways } from '../../../shared/join/gateways.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, usd, type RowFacts } from '../../support/imported.ts'

const naming = modelNaming([])

function resolved(files: readonly ImportedFile[], choices: readonly OverlapChoice[] = []) {
  return resolveGateways(resolveOverlaps(files, choices), naming, choices)
}

function counted(files: readonly ImportedFile[], choices: readonly OverlapChoice[] = []): bigint {
  return resolved(files, choices).cells.reduce(
    (sum, { cell }) => sum + (cell.amounts.billed ?? 0n) + (cell.amounts.estimated ?? 0n),
    0n,
  )
}

function doubts(files: readonly ImportedFile[], choices: readonly OverlapChoice[] = []) {
  return resolved(files, choices).overlaps.filter(({ cause }) => cause === 'gateway')
}

function bill(facts: RowFacts = {}, format: FormatId = 'openai.cost'): ImportedFile {
  const rows = ['2026-09-01', '2026-09-02'].map((on) => ({ on, billed: '10', ...facts }))
  return aFile('bill.csv', 'cost', rows, { format })
}

function log(facts: RowFacts = {}, format: FormatId = 'litellm.daily'): ImportedFile {
  const rows = ['2026-09-02', '2026-09-03'].map((on) => ({
    on,
    provider: format.split('.')[0] ?? '',
    estimated: '4',
    ...facts,
  }))
  return aFile('log.csv', 'bill', rows, { format })
}

describe('a gateway’s log beside a provider’s own bill', () => {
  it('is counted and told, with both files, the shared days and the money', () => {
    const files = [bill(), log()]
    expect(counted(files)).toBe(usd('28'))
    expect(doubts(files)).toMatchObject([
      {
        provider: 'openai',
        files: ['bill.csv', 'log.csv'],
        period: { start: '2026-09-02', end: '2026-09-03' },
        decidedBy: 'default',
        notCounted: { computed: {} },
        atStake: { USD: '4' },
        bars: [
          { file: 'bill.csv', counted: [{ start: '2026-09-02', end: '2026-09-03' }] },
          { file: 'log.csv', counted: [{ start: '2026-09-02', end: '2026-09-03' }] },
        ],
      },
    ])
  })

  it.each<{ why: string; bill?: ImportedFile; log?: ImportedFile; told: boolean }>([
    { why: 'the same model by another name', log: log({ model: 'openai/gpt-5.5' }), told: true },
    { why: 'a host that is the provider', log: log({ host: 'openai' }), told: true },
    { why: 'a host of another name', bill: azure(), log: log({ host: 'azure_ai' }), told: true },
    { why: 'another host', log: log({ host: 'azure' }), told: false },
    { why: 'another model', log: log({ model: 'claude-sonnet-5' }), told: false },
    { why: 'other days', log: log({ on: '2026-09-09' }), told: false },
    { why: 'no day', log: log({ on: '' }), told: false },
    { why: 'no model', log: log({ model: '' }), told: false },
    { why: 'Langfuse', log: log({}, 'langfuse.observations'), told: true },
    { why: 'Portkey without money', log: portkey(), told: true },
    { why: 'a seat’s usage', bill: seats(), told: false },
    { why: 'another gateway', bill: log({}, 'langfuse.observations'), told: false },
  ])('$why: told $told', ({ bill: own = bill(), log: gateway = log(), told }) => {
    expect(doubts([own, gateway])).toHaveLength(told ? 1 : 0)
  })

  it.each([
    { why: 'left out', count: 'bill', sum: '24', notCounted: { computed: { USD: '4' } } },
    { why: 'different calls', count: 'all', sum: '28', notCounted: { computed: {} } },
  ] as const)('$why, when a person says so', ({ count, sum, notCounted }) => {
    const files = [bill(), log()]
    const id = doubts(files)[0]?.id ?? ''
    for (const choice of [
      { id, count },
      { id: 'gateway', count },
    ]) {
      expect(counted(files, [choice])).toBe(usd(sum))
      const [told] = doubts(files, [choice])
      expect(told).toMatchObject({ decidedBy: 'user', choice: { id, count }, notCounted })
      expect(told?.atStake).toBeUndefined()
    }
  })

  it('ignores a choice that fits no log', () => {
    expect(doubts([bill(), log()], [{ id: 'gateway', count: 'none' }])).toMatchObject([
      { decidedBy: 'default', choice: null },
    ])
  })

  it('keeps its decision when another export of the provider comes', () => {
    const later = aFile('usage.csv', 'usage', [{ on: '2026-09-02', input: 5 }])
    const idOf = (files: readonly ImportedFile[]): string | undefined => doubts(files)[0]?.id
    expect(idOf([bill(), log(), later])).toBe(idOf([bill(), log()]))
  })

  it('tells each provider apart and no call twice', () => {
    const anthropic = aFile('anthropic.csv', 'cost', [
      { on: '2026-09-02', provider: 'anthropic', model: 'claude-sonnet-5', billed: '1' },
    ])
    const mixed = aFile(
      'log.csv',
      'bill',
      [
        { on: '2026-09-02', provider: 'litellm', estimated: '4' },
        { on: '2026-09-02', provider: 'litellm', estimated: '2', model: 'claude-sonnet-5' },
      ],
      { format: 'litellm.daily' },
    )
    const told = doubts([bill(), anthropic, mixed])
    expect(told.map(({ provider, atStake }: OverlapEntry) => [provider, atStake])).toEqual([
      ['openai', { USD: '4' }],
      ['anthropic', { USD: '2' }],
    ])
  })

  it('says nothing of a log that is left out already', () => {
    const logs = log({}, 'litellm.spend-logs')
    const daily = { ...log(), name: 'daily.csv', sha256: 'daily' }
    expect(doubts([bill(), logs, daily]).map(({ files }) => files.at(-1))).toEqual(['log.csv'])
  })
})

function azure(): ImportedFile {
  return bill({ provider: 'microsoft' }, 'focus')
}

function portkey(): ImportedFile {
  const rows = [{ on: '2026-09-01', provider: 'portkey', input: 5 }]
  return aFile('log.csv', 'bill', rows, { format: 'portkey.logs' })
}

function seats(): ImportedFile {
  return {
    ...bill({ provider: 'cursor' }, 'cursor.events'),
    stream: { role: 'bill', activity: 'seats' },
  }
}
