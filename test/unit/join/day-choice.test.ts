import { describe, expect, it } from 'vitest'
import type { FormatId } from '../../../shared/domain/format-id.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, usd, type RowFacts } from '../../support/imported.ts'

/** A file of rows, each given as its day of September and its cost. */
function bill(
  name: string,
  rows: readonly (readonly [day: number, billed: string, facts?: RowFacts])[],
  facts: Partial<ImportedFile> & { readonly format?: FormatId } = {},
): ImportedFile {
  const drafts = rows.map(([day, billed, more]) => ({
    on: `2026-09-${String(day).padStart(2, '0')}`,
    billed,
    ...more,
  }))
  return aFile(name, 'bill', drafts, facts)
}

function counted(files: readonly ImportedFile[]): bigint {
  return resolveOverlaps(files).cells.reduce(
    (sum, { cell }) => sum + (cell.amounts.billed ?? 0n),
    0n,
  )
}

describe('of files whose rows are sums', () => {
  const older = bill('older', [
    [1, '10'],
    [2, '10'],
    [3, '10'],
  ])

  it('the newest one that has the whole day counts, even where it comes to less', () => {
    const newer = bill('newer', [
      [1, '10'],
      [2, '7'],
      [3, '10'],
      [4, '1'],
    ])
    expect(counted([older, newer])).toBe(usd('28'))
    expect(counted([newer, older])).toBe(usd('28'))
  })

  it('the newest one that has the whole day counts, in whatever order its rows stand', () => {
    const newer = bill('newer', [
      [4, '1'],
      [1, '10'],
      [2, '7'],
      [3, '10'],
    ])
    expect(counted([older, newer])).toBe(usd('28'))
  })

  it('a day that only begins in the newer file is taken from the one that has all of it', () => {
    const newer = bill('newer', [
      [2, '4'],
      [3, '10'],
      [4, '1'],
    ])
    expect(counted([older, newer])).toBe(usd('31'))
  })

  it('where none is known to have the whole day, the fuller one counts', () => {
    const newer = bill('newer', [
      [3, '6'],
      [4, '1'],
    ])
    expect(counted([older, newer])).toBe(usd('31'))
    const fuller = bill('fuller', [
      [3, '12'],
      [4, '1'],
    ])
    expect(counted([older, fuller])).toBe(usd('33'))
  })

  it('a file that has all rows of another one and more has the whole day', () => {
    const part = bill('part', [[3, '6', { model: 'a' }]])
    const whole = bill('whole', [
      [3, '6', { model: 'a' }],
      [3, '-2', { model: 'b' }],
    ])
    expect(counted([part, whole])).toBe(usd('4'))
    expect(counted([whole, part])).toBe(usd('4'))
  })

  it('a bill of the month has its first day', () => {
    const month = { invoiceMonth: '2026-09' }
    const first = bill('first', [[1, '10', month]], { format: 'aws.cur' })
    const again = bill(
      'again',
      [
        [1, '8', month],
        [2, '1', month],
      ],
      { format: 'aws.cur' },
    )
    expect(counted([first, again])).toBe(usd('9'))
  })

  it('of hours beside days the fuller file counts on each day', () => {
    const hours = bill(
      'hours',
      [
        [1, '10'],
        [2, '10'],
        [3, '10'],
        [4, '3'],
      ],
      { hasTimes: true },
    )
    const days = bill('days', [
      [2, '9'],
      [3, '10'],
      [4, '5'],
    ])
    expect(counted([hours, days])).toBe(usd('35'))
    expect(resolveOverlaps([hours, days]).overlaps).toMatchObject([
      { cause: 'hourly-and-daily', notCounted: { billed: { USD: '19' } } },
      { cause: 'hourly-and-daily', notCounted: { billed: { USD: '3' } } },
    ])
  })

  it('names covered and estimated money that is not counted, too', () => {
    const facts: RowFacts = { included: '2', estimated: '3' }
    const a = bill('a', [[1, '1', facts]])
    const b = bill('b', [[1, '1', facts]])
    expect(resolveOverlaps([a, b]).overlaps).toMatchObject([
      { notCounted: { billed: { USD: '1' }, included: { USD: '2' }, computed: { USD: '3' } } },
    ])
  })
})
