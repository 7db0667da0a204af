import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, formatAmount, parseAmount, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import type { Chargeback, OwnerRow } from '../../../shared/document/owners.ts'
import { chargeback } from '../../../shared/owners/chargeback.ts'
import type { RowFacts } from '../../support/imported.ts'
import { billLines } from './lines.ts'
import { anOwnerRow } from './owner-row.ts'

const charge = (rows: readonly RowFacts[], owners: readonly OwnerRow[]): Chargeback =>
  chargeback(billLines(rows), owners, 'USD')

const byTeam = ({ entries, unallocated }: Chargeback) => ({
  ...Object.fromEntries(entries.map(({ team, spend }) => [team ?? '', spend['USD']])),
  '': unallocated.map(({ spend }) => spend['USD']).join(' '),
})

const spend = (projectId: string, billed: string, more: RowFacts = {}): RowFacts => ({
  projectId,
  billed,
  ...more,
})

describe('chargeback: which row speaks', () => {
  const row = spend('p1', '10', {
    apiKeyId: 'k1',
    user: 'ann',
    tags: '{"team":"search"}',
  })
  const all = [
    anOwnerRow({ match: 'project', value: 'P1', team: 'project' }),
    anOwnerRow({ match: 'tag', value: 'team=search', team: 'tag' }),
    anOwnerRow({ match: 'user', value: 'Ann', team: 'user' }),
    anOwnerRow({ match: 'key', value: 'k1', team: 'key' }),
    anOwnerRow({ match: 'workload', value: 'openai/p1/k1/gpt-5.5', team: 'workload' }),
  ]

  it.each([1, 2, 3, 4, 5])('the most specific of the first %i kinds wins', (count) => {
    const rows = all.slice(0, count)
    const winner = rows.at(-1)?.team ?? ''
    expect(byTeam(charge([row], [...rows].reverse()))).toEqual({ [winner]: '10', '': '0' })
  })

  it.each([
    ['the full value before a beginning', { value: 'p*', team: 'B' }, { value: 'p1', team: 'A' }],
    ['the longer beginning', { value: 'p*', team: 'B' }, { value: 'p1*', team: 'A' }],
    ['the provider named', { team: 'B' }, { provider: 'openai', team: 'A' }],
    ['the later start', { from: '2026-08-01', team: 'B' }, { from: '2026-08-15', team: 'A' }],
    ['the later row', { team: 'B' }, { team: 'A' }],
  ])('among equals %s', (_, loser, winner) => {
    expect(byTeam(charge([row], [anOwnerRow(loser), anOwnerRow(winner)]))).toEqual({
      A: '10',
      '': '0',
    })
  })

  it('follows a project that moves from one team to another', () => {
    const owners = [
      anOwnerRow({ team: 'A', until: '2026-09-10' }),
      anOwnerRow({ team: 'B', from: '2026-09-11' }),
    ]
    const rows = [spend('p1', '1', { on: '2026-09-10' }), spend('p1', '2', { on: '2026-09-11' })]
    expect(byTeam(charge(rows, owners))).toEqual({ A: '1', B: '2', '': '0' })
  })

  it('leaves to nobody what another provider charges or what is outside the dates', () => {
    const owners = [anOwnerRow({ provider: 'aws' }), anOwnerRow({ from: '2026-10-01' })]
    const result = charge([row], owners)
    expect(byTeam(result)).toEqual({ '': '10' })
    expect(result.unusedRows).toEqual([0, 1])
    expect(result.unallocatedWorkloads).toMatchObject([{ project: 'p1', spend: { USD: '10' } }])
  })
})

describe('chargeback: shared cost', () => {
  const rows = [
    spend('p1', '30', { input: 100 }),
    spend('p2', '10', { input: 300 }),
    spend('shared', '8'),
  ]
  const direct = [anOwnerRow({ value: 'p1', team: 'A' }), anOwnerRow({ value: 'p2', team: 'B' })]
  const shared = (facts: Partial<OwnerRow>) => anOwnerRow({ value: 'shared', ...facts })

  it.each<{ why: string; rules: readonly OwnerRow[]; is: Record<string, string> }>([
    {
      why: 'by fixed shares, the rest to nobody',
      rules: [
        shared({ team: 'A', split: 'fixed', share: '0.5' }),
        shared({ team: 'B', split: 'fixed', share: '0.25' }),
      ],
      is: { A: '34', B: '12', '': '2' },
    },
    {
      why: 'by spend over all teams',
      rules: [shared({ team: '', split: 'spend' })],
      is: { A: '36', B: '12', '': '0' },
    },
    {
      why: 'by tokens over all teams',
      rules: [shared({ team: '', split: 'tokens' })],
      is: { A: '32', B: '16', '': '0' },
    },
    {
      why: 'by spend over the teams named',
      rules: [shared({ team: 'b', split: 'spend' })],
      is: { A: '30', B: '18', '': '0' },
    },
    {
      why: 'to nobody where no team has spend of its own',
      rules: [shared({ team: 'C', split: 'spend' })],
      is: { A: '30', B: '10', '': '8' },
    },
  ])('is split $why', ({ rules, is }) => {
    expect(byTeam(charge(rows, [...direct, ...rules]))).toEqual(is)
  })

  it('stands beside the direct part', () => {
    const result = charge(rows, [...direct, shared({ team: '', split: 'spend' })])
    expect(result.entries[0]).toMatchObject({ direct: { USD: '30' }, shared: { USD: '6' } })
    expect(result.unusedRows).toEqual([])
  })
})

const usd = (money: Readonly<Record<string, string>>): Amount =>
  parseAmount(money['USD'] ?? '0') ?? ZERO

const ownerRows = fc.array(
  fc.record({
    match: fc.constantFrom('project' as const, 'key' as const, 'tag' as const),
    value: fc.constantFrom('p1', 'p2', 'p*', 'k1', 'team=x'),
    team: fc.constantFrom('A', 'B', 'C'),
    costCentre: fc.constantFrom('', '1'),
    from: fc.constantFrom(null, '2026-08-15'),
    split: fc.constantFrom(null, 'fixed' as const, 'spend' as const, 'tokens' as const),
    share: fc.constantFrom('0.1', '0.333333333333333333333333333333', '0.2'),
  }),
  { maxLength: 8 },
)

const billRows = fc.array(
  fc.record({
    projectId: fc.constantFrom('p1', 'p2', 'p3', ''),
    apiKeyId: fc.constantFrom('k1', ''),
    tags: fc.constantFrom('', 'team=x'),
    on: fc.constantFrom('', '2026-08-01', '2026-08-31', '2026-09-30'),
    billed: fc
      .bigInt({ min: -(10n ** 6n), max: 10n ** 8n })
      .map((n) => formatAmount((n * 10n ** 23n + 1n) as Amount)),
    input: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('chargeback: the total', () => {
  it('is never changed by any table of owners', () => {
    fc.assert(
      fc.property(billRows, ownerRows, (rows, owners) => {
        const lines = billLines(rows)
        const result = chargeback(lines, owners.map(anOwnerRow), 'USD')
        const whole = lines.reduce((sum, line) => add(sum, line.spend ?? ZERO), ZERO)
        const parts = [...result.entries, ...result.unallocated].map((entry) => usd(entry.spend))
        expect(parts.reduce(add, ZERO)).toBe(whole)
        expect(usd(result.total)).toBe(whole)
        for (const { direct, shared, spend: sum } of result.entries) {
          expect(add(usd(direct), usd(shared))).toBe(usd(sum))
        }
      }),
    )
  })
})
