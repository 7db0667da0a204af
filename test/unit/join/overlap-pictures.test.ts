import { describe, expect, it } from 'vitest'
import type { FormatId } from '../../../shared/domain/format-id.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, day, usd, type RowFacts } from '../../support/imported.ts'

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

function counted(files: readonly ImportedFile[]): bigint {
  const { cells } = resolveOverlaps(files)
  return cells.reduce((sum, { cell }) => sum + (cell.amounts.billed ?? 0n), 0n)
}

describe('the picture of an overlap', () => {
  it('has a bar for each file, the shared days, and the days that count', () => {
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
    const range = (start: string, end: string) => ({
      start: `2026-09-${start}`,
      end: `2026-09-${end}`,
    })
    expect(resolveOverlaps([early, late]).overlaps[0]).toMatchObject({
      shared: [range('04', '05')],
      bars: [
        { file: 'e', days: [range('01', '06')], counted: [range('04', '05')] },
        { file: 'l', days: [range('04', '09')], counted: [] },
      ],
    })
  })
})

describe('sums over several days', () => {
  const summary = (name: string, start: string, end: string, billed: string): ImportedFile => {
    const file = aFile(name, 'bill', [{ on: start, billed, provider: 'anthropic' }])
    return { ...file, cells: file.cells.map((cell) => ({ ...cell, endDay: day(end) })) }
  }

  it('never count beside the days that they contain', () => {
    const month = summary('month', '2026-09-01', '2026-10-01', '30')
    const days = file({
      name: 'd',
      format: 'openai.cost',
      provider: 'anthropic',
      from: 1,
      to: 30,
      billed: '2',
    })
    expect([usd('30'), usd('60')]).toContain(counted([month, days]))
  })

  it('count once where their spans meet', () => {
    const a = summary('a', '2026-09-01', '2026-10-01', '30')
    const b = summary('b', '2026-09-15', '2026-10-15', '31')
    expect(counted([a, b])).toBe(usd('31'))
  })
})
