import { describe, expect, it } from 'vitest'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { SkippedMoney } from '../../../shared/table/imported-file.ts'
import { aFile, day, usd, type RowFacts } from '../../support/imported.ts'

const days = (from: number, to: number, facts: RowFacts): readonly RowFacts[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    ...facts,
    on: `2026-09-${String(from + i).padStart(2, '0')}`,
  }))

function billed(files: Parameters<typeof resolveOverlaps>[0]): bigint {
  return resolveOverlaps(files).cells.reduce(
    (sum, { cell }) => sum + (cell.amounts.billed ?? 0n),
    0n,
  )
}

describe('resolveOverlaps', () => {
  it('counts a file once that was given twice, whatever its name', () => {
    const rows = days(1, 3, { billed: '1' })
    const first = aFile('cost.csv', 'cost', rows, { sha256: 'same' })
    const copy = aFile('cost (1).csv', 'cost', rows, { sha256: 'same' })
    expect(billed([first, copy])).toBe(usd('3'))
    expect(resolveOverlaps([first, copy]).overlaps).toMatchObject([
      {
        kind: 'same-file',
        files: ['cost.csv', 'cost (1).csv'],
        notCounted: { billed: { USD: '3' } },
      },
    ])
  })

  it('counts of a shared day the file that has the whole day, in either order', () => {
    const early = aFile('early.csv', 'cost', days(1, 5, { billed: '1' }))
    const late = aFile('late.csv', 'cost', days(4, 8, { billed: '2' }))
    expect(billed([early, late])).toBe(usd('12'))
    expect(billed([late, early])).toBe(usd('12'))
    expect(resolveOverlaps([early, late]).overlaps).toMatchObject([
      {
        kind: 'shared-days',
        files: ['early.csv', 'late.csv'],
        period: { start: '2026-09-04', end: '2026-09-05' },
        notCounted: { billed: { USD: '2' } },
      },
      {
        kind: 'shared-days',
        files: ['late.csv', 'early.csv'],
        period: { start: '2026-09-05', end: '2026-09-06' },
        notCounted: { billed: { USD: '1' } },
      },
    ])
  })

  it('keeps both files when they share days but no line, and says so', () => {
    const a = aFile('a.csv', 'cost', days(1, 2, { billed: '1', projectId: 'p1' }))
    const b = aFile('b.csv', 'cost', days(1, 2, { billed: '2', projectId: 'p2' }))
    expect(billed([a, b])).toBe(usd('6'))
    expect(resolveOverlaps([a, b]).overlaps).toMatchObject([{ kind: 'complementary' }])
  })

  it('takes exports of one cost under two groupings as the same, whatever names they hold', () => {
    const facts = { isRegrouped: true }
    const byModel = aFile('model.csv', 'cost', days(1, 2, { billed: '3', model: 'glm-5p2' }), facts)
    const byTier = aFile('tier.csv', 'cost', days(1, 2, { billed: '3', model: 'GLM 5.2' }), facts)
    expect(billed([byModel, byTier])).toBe(usd('6'))
  })

  it('takes a file grouped by key and one that is not as the same activity', () => {
    const keyed = aFile('keyed.csv', 'cost', days(1, 2, { billed: '1', apiKeyId: 'k' }))
    const plain = aFile('plain.csv', 'cost', days(1, 2, { billed: '1' }))
    expect(billed([keyed, plain])).toBe(usd('2'))
  })

  it.each([
    ['accounts', { account: 'org-a' }, { account: 'org-b' }],
    ['providers', { provider: 'openai' }, { provider: 'anthropic' }],
  ])('never mixes two %s', (_, left, right) => {
    const a = aFile('a.csv', 'cost', days(1, 2, { billed: '1', ...left }))
    const b = aFile('b.csv', 'cost', days(1, 2, { billed: '2', ...right }))
    expect(billed([a, b])).toBe(usd('6'))
    expect(resolveOverlaps([a, b]).overlaps).toEqual([])
  })

  it('knows a cloud by its FOCUS name', () => {
    const cloud = { activity: 'cloud', role: 'bill' } as const
    const focus = aFile('focus.csv', 'bill', days(1, 2, { billed: '1', provider: 'microsoft' }))
    const own = aFile('azure.csv', 'bill', days(1, 2, { billed: '1', provider: 'azure' }))
    expect(
      billed([
        { ...focus, stream: cloud },
        { ...own, stream: cloud },
      ]),
    ).toBe(usd('2'))
  })

  it('takes two formats of one cloud as the same activity, however they spell its models', () => {
    const facts = { stream: { activity: 'cloud', role: 'bill' } } as const
    const focus = [{ billed: '1', provider: 'aws', model: 'Claude Sonnet 4.6' }]
    const own = [{ billed: '1', provider: 'aws', model: 'anthropic.claude-sonnet-4-6' }]
    const files = [
      aFile('focus.csv', 'bill', focus, { ...facts, format: 'focus' }),
      aFile('cur.csv', 'bill', own, { ...facts, format: 'aws.cur2' }),
    ]
    expect(billed(files)).toBe(usd('1'))
  })

  it('leaves usage and cost of the same days alone: they are joined, not overlapping', () => {
    const usage = aFile('usage.csv', 'usage', days(1, 2, { input: 5 }))
    const cost = aFile('cost.csv', 'cost', days(1, 2, { billed: '1' }))
    expect(resolveOverlaps([usage, cost]).cells).toHaveLength(4)
    expect(resolveOverlaps([usage, cost]).overlaps).toEqual([])
  })

  it('keeps the rows of one file that name an account beside those that name none', () => {
    const rows = [{ billed: '1', account: 'org-a' }, { billed: '2' }]
    const first = aFile('cost.csv', 'cost', rows)
    expect(billed([first])).toBe(usd('3'))
    expect(billed([first, aFile('again.csv', 'cost', rows)])).toBe(usd('3'))
  })

  it('keeps true twins within one file', () => {
    const twins = aFile('cost.csv', 'cost', [{ billed: '1' }, { billed: '1' }])
    expect(billed([twins])).toBe(usd('2'))
  })
})

describe('skipped money of overlapping files', () => {
  const skip = (on: string, amount: string, facts: Partial<SkippedMoney> = {}): SkippedMoney => ({
    reason: 'not-ai',
    provider: 'aws',
    account: '',
    currency: 'USD',
    amount: usd(amount),
    day: on === '' ? undefined : day(on),
    invoiceMonth: '',
    ...facts,
  })
  const bill = (name: string, rows: readonly RowFacts[], skippedMoney: readonly SkippedMoney[]) =>
    aFile(
      name,
      'bill',
      rows.map((row) => ({ ...row, provider: 'aws' })),
      { skippedMoney },
    )
  const counted = (files: Parameters<typeof resolveOverlaps>[0]) =>
    resolveOverlaps(files).skippedMoney.reduce((sum, { money }) => sum + money.amount, 0n)

  it('leaves out the days that the file lost', () => {
    const early = bill('early', days(1, 2, { billed: '1' }), [
      skip('2026-09-01', '10'),
      skip('2026-09-02', '20'),
    ])
    const late = bill('late', days(2, 3, { billed: '2' }), [skip('2026-09-02', '21')])
    expect(counted([early, late])).toBe(usd('31'))
  })

  it('counts a day without AI use once, as the file has it whose period ends last', () => {
    const early = bill('early', days(1, 1, { billed: '1' }), [skip('2026-09-05', '20')])
    const late = bill('late', days(6, 6, { billed: '1' }), [skip('2026-09-05', '21')])
    expect(counted([early, late])).toBe(usd('21'))
    expect(counted([late, early])).toBe(usd('21'))
  })

  it('never mixes two accounts', () => {
    const a = bill('a', [], [skip('2026-09-05', '20', { account: 'a' })])
    const b = bill('b', [], [skip('2026-09-05', '21', { account: 'b' })])
    expect(counted([a, b])).toBe(usd('41'))
  })

  it('follows the month where a row names no day', () => {
    const rows = days(1, 2, { billed: '1', invoiceMonth: '2026-09' })
    const early = bill('early', rows, [skip('', '20', { invoiceMonth: '2026-09' })])
    const late = bill('late', rows, [skip('', '21', { invoiceMonth: '2026-09' })])
    expect(counted([early, late])).toBe(usd('21'))
  })

  it('keeps what names neither day nor month', () => {
    const early = bill('early', [], [skip('', '20')])
    const late = bill('late', [], [skip('', '21')])
    expect(counted([early, late])).toBe(usd('41'))
  })
})
