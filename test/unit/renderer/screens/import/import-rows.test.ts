import { describe, expect, it } from 'vitest'
import { importFigures, monthsOf } from '../../../../../renderer/screens/import/import-rows.ts'
import { documentFixture } from '../../../../support/document-fixture.ts'

const document = documentFixture()

describe('the import', () => {
  const { reports, counts, refused } = importFigures(document)

  it('accounts for every row', () => {
    expect(counts.used + counts.skipped + counts.rejected).toBe(counts.read)
    for (const { counts: part } of reports) {
      expect(part.used + part.skipped + part.rejected).toBe(part.read)
    }
  })

  it('counts refused files apart', () => {
    expect(refused).toHaveLength(1)
    expect(reports.reduce((sum, { files }) => sum + files, 0)).toBe(document.files.length - 1)
  })

  it.each([
    { start: '2026-07-01', end: '2026-10-01', months: ['2026-07', '2026-08', '2026-09'] },
    { start: '2026-12-31', end: '2027-01-02', months: ['2026-12', '2027-01'] },
    { start: '2026-07-05', end: '2026-07-06', months: ['2026-07'] },
  ])('of $start to $end touches $months', ({ start, end, months }) => {
    const [file] = document.files
    expect(file && monthsOf({ ...file, period: { start, end } })).toEqual(months)
  })
})
