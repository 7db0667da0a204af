import { describe, expect, it } from 'vitest'
import type { FormatId } from '../../../shared/domain/format-id.ts'
import type { OverlapChoice } from '../../../shared/document/overlap.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, usd, type RowFacts } from '../../support/imported.ts'

interface FileFacts {
  readonly name: string
  readonly format: FormatId
  readonly provider: string
  readonly from: number
  readonly to: number
  readonly billed: string
  readonly hasTimes?: boolean
}

function file({ name, format, provider, from, to, billed, hasTimes }: FileFacts): ImportedFile {
  const rows = Array.from({ length: to - from + 1 }, (_, i): RowFacts => ({
    on: `2026-09-${String(from + i).padStart(2, '0')}`,
    provider,
    billed,
  }))
  return aFile(name, 'bill', rows, { format, ...(hasTimes === undefined ? {} : { hasTimes }) })
}

function counted(files: readonly ImportedFile[], choices: readonly OverlapChoice[] = []): bigint {
  const { cells } = resolveOverlaps(files, choices)
  return cells.reduce((sum, { cell }) => sum + (cell.amounts.billed ?? 0n), 0n)
}

describe('why the same activity stands in two files', () => {
  it.each([
    {
      cause: 're-export',
      a: { name: 'a.csv', format: 'openai.cost', provider: 'openai' },
      b: { name: 'b.csv', format: 'openai.cost', provider: 'openai' },
      counts: 'b.csv',
    },
    {
      cause: 'actual-and-amortised',
      a: { name: 'Actual_2026-09.csv', format: 'azure.cost-details', provider: 'azure' },
      b: { name: 'AmortizedCost.csv', format: 'azure.cost-details', provider: 'azure' },
      counts: 'Actual_2026-09.csv',
    },
    {
      cause: 'metered-and-report',
      a: { name: 'ai.csv', format: 'github.ai-usage', provider: 'github' },
      b: { name: 'metered.csv', format: 'github.metered', provider: 'github' },
      counts: 'ai.csv',
    },
    {
      cause: 'roll-up',
      a: { name: 'logs.csv', format: 'litellm.spend-logs', provider: 'litellm' },
      b: { name: 'daily.csv', format: 'litellm.daily', provider: 'litellm' },
      counts: 'logs.csv',
    },
    {
      cause: 'hourly-and-daily',
      a: { name: 'hours.csv', format: 'openrouter.activity', provider: 'openrouter', hours: true },
      b: { name: 'days.csv', format: 'openrouter.activity', provider: 'openrouter' },
      counts: 'days.csv',
    },
    {
      cause: 'redelivery',
      a: { name: 'early/cur.csv', format: 'aws.cur', provider: 'aws' },
      b: { name: 'late/cur.csv', format: 'aws.cur', provider: 'aws' },
      counts: 'late/cur.csv',
    },
    {
      cause: 'two-forms',
      a: { name: 'focus.csv', format: 'focus', provider: 'microsoft' },
      b: { name: 'details.csv', format: 'azure.cost-details', provider: 'azure' },
      counts: 'details.csv',
    },
  ] as const)('$cause', ({ cause, a, b, counts }) => {
    const days = { from: 1, to: 4 }
    const first = file({ ...a, ...days, billed: '1', hasTimes: 'hours' in a })
    const second = file({ ...b, ...days, billed: '2' })
    const { overlaps } = resolveOverlaps([first, second])
    expect(overlaps).toMatchObject([{ kind: 'shared-days', cause, decidedBy: 'default' }])
    expect(overlaps[0]?.files[0]).toBe(counts)
    expect(overlaps[0]?.resolution).toContain(counts)
    expect(counted([first, second])).toBe(usd(counts === a.name ? '4' : '8'))
  })

  it('a few days of a log do not stand for the sums of a month', () => {
    const provider = 'litellm'
    const logs = file({
      name: 'l',
      format: 'litellm.spend-logs',
      provider,
      from: 1,
      to: 2,
      billed: '1',
    })
    const sums = file({
      name: 's',
      format: 'litellm.daily',
      provider,
      from: 1,
      to: 30,
      billed: '2',
    })
    expect(counted([logs, sums])).toBe(usd('60'))
  })
})

describe('parts of one delivery', () => {
  const cur = (name: string, billed: string, sha256 = name): ImportedFile => ({
    ...file({ name, format: 'aws.cur', provider: 'aws', from: 1, to: 2, billed }),
    sha256,
  })

  it.each([
    ['AWS', 'cur/report-00001.csv.gz', 'cur/report-00002.csv.gz'],
    ['AWS, zipped', 'r-00001.csv.zip/r-00001.csv', 'r-00002.csv.zip/r-00002.csv'],
    ['Azure', 'run/part_0_0001.csv', 'run/part_1_0001.csv'],
    ['Parquet', 'part-00000-ab12.snappy.parquet', 'part-00001-ab12.snappy.parquet'],
    ['Google', 'gcp-000000000000.csv', 'gcp-000000000001.csv'],
  ])('add up although their lines look alike: %s', (_, first, second) => {
    const files = [cur(first, '1'), cur(second, '2')]
    expect(counted(files)).toBe(usd('6'))
    expect(resolveOverlaps(files).overlaps).toMatchObject([
      { cause: 'parts', notCounted: { billed: {} } },
    ])
  })

  it('a second delivery of the same parts replaces the first as a whole', () => {
    const files = [
      cur('r-00001.csv', '1', 'a1'),
      cur('r-00002.csv', '2', 'a2'),
      cur('r-00001.csv', '10', 'b1'),
      cur('r-00002.csv', '20', 'b2'),
    ]
    expect(counted(files)).toBe(usd('60'))
    expect(resolveOverlaps(files).overlaps.map(({ cause }) => cause)).toEqual([
      'parts',
      'parts',
      'redelivery',
    ])
  })

  it('are taken for repeats when a person says so', () => {
    const files = [cur('r-00001.csv', '1'), cur('r-00002.csv', '2')]
    const id = resolveOverlaps(files).overlaps[0]?.id ?? ''
    expect(counted(files, [{ id, count: 'apart' }])).toBe(usd('4'))
  })
})

describe('a person’s choice', () => {
  const early = file({
    name: 'e',
    format: 'openai.cost',
    provider: 'openai',
    from: 1,
    to: 5,
    billed: '1',
  })
  const late = file({
    name: 'l',
    format: 'openai.cost',
    provider: 'openai',
    from: 4,
    to: 8,
    billed: '2',
  })
  const files = [early, late]
  const id = resolveOverlaps(files).overlaps[0]?.id ?? ''

  it.each([
    { count: 'all', sum: '15' },
    { count: 'none', sum: '9' },
    { count: 'file', sha256: 'e', sum: '11' },
    { count: 'file', sha256: 'l', sum: '13' },
  ] as const)('$count $sha256 gives $sum', ({ sum, ...choice }) => {
    expect(counted(files, [{ id, ...choice }])).toBe(usd(sum))
    expect(resolveOverlaps(files, [{ id, ...choice }]).overlaps).toMatchObject([
      { id, decidedBy: 'user', choice: { id, ...choice } },
    ])
  })

  it('for a file that is gone falls back to the default', () => {
    const choice = { id, count: 'file', sha256: 'gone' } as const
    expect(counted(files, [choice])).toBe(usd('12'))
    expect(resolveOverlaps(files, [choice]).overlaps).toMatchObject([
      { decidedBy: 'default' },
      { decidedBy: 'default' },
    ])
  })

  it('counts a file that was given twice as often as it was given', () => {
    const twice = [early, { ...early, name: 'copy' }]
    const [same] = resolveOverlaps(twice).overlaps
    expect(counted(twice, [{ id: same?.id ?? '', count: 'all' }])).toBe(usd('10'))
  })

  it('keeps its id in whatever order the files come', () => {
    expect(resolveOverlaps([late, early]).overlaps[0]?.id).toBe(id)
  })
})
