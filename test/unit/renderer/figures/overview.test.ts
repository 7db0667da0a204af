import { describe, expect, it } from 'vitest'
import { importFigures, monthsOf } from '../../../../renderer/screens/import/import-rows.ts'
import { lastChange, monthlySpend, thousandsByMonth } from '../../../../renderer/figures/months.ts'
import { reconciliationSummary } from '../../../../renderer/figures/reconciled.ts'
import { sumTexts } from '../../../../renderer/figures/text-sums.ts'
import { isPaidAbove, tierMatrix } from '../../../../renderer/figures/tier-matrix.ts'
import { workloadRows } from '../../../../renderer/screens/workloads/workload-rows.ts'
import { documentFixture } from '../../../support/document-fixture.ts'

const document = documentFixture()
const total = document.totals.spend['USD']

describe('the matrix of tiers', () => {
  const { cells, above, unclassified } = tierMatrix(document)

  it('and what is not classified are all of spend', () => {
    expect(sumTexts([...cells.map(({ spend }) => spend), unclassified.spend])).toBe(total)
  })

  it('has the spend above need in the cells above need', () => {
    expect(sumTexts(cells.filter((cell) => cell.isAbove).map(({ spend }) => spend))).toBe(
      above.spend,
    )
    expect(above.workloads).toBe(document.workloads.filter(isPaidAbove).length)
  })
})

describe('spend by month', () => {
  const spend = monthlySpend(document)

  it('adds up to the total, month by month and altogether', () => {
    for (const [at, month] of spend.totals.entries()) {
      expect(sumTexts(spend.series.map((series) => series.spend[at]))).toBe(month)
    }
    expect(sumTexts(spend.totals)).toBe(total)
  })

  it('prints thousands that add up', () => {
    for (const parts of thousandsByMonth(spend)) {
      expect(parts.every((part) => /^-?\d+$/.test(part))).toBe(true)
    }
  })

  it('explains the last change to the cent', () => {
    const change = lastChange(document)
    expect(sumTexts(change?.rows.map((row) => row.change) ?? [])).toBe(change?.total)
  })
})

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

it('the stamp shows the worst of the invoiced providers', () => {
  expect(reconciliationSummary(document)).toMatchObject({
    status: 'within-tolerance',
    difference: '-100',
    invoiced: 2,
  })
})

describe('the list of workloads', () => {
  const all = {
    query: '',
    filter: 'all',
    cell: undefined,
    column: 'spend',
    isDescending: true,
  } as const

  it.each([
    { why: 'every word must occur', choice: { ...all, query: 'SUPPORT openai' }, count: 3 },
    {
      why: 'only what is paid above need',
      choice: { ...all, filter: 'above-need' as const },
      count: 15,
    },
    {
      why: 'one cell of the matrix',
      choice: { ...all, cell: { paid: 'mid', needed: 'routine' } as const },
      count: 6,
    },
  ])('$why', ({ choice, count }) => {
    expect(workloadRows(document, choice)).toHaveLength(count)
  })

  it('can be turned round', () => {
    const down = workloadRows(document, all).map(({ id }) => id)
    const up = workloadRows(document, { ...all, isDescending: false }).map(({ id }) => id)
    expect(up).toEqual(down.toReversed())
  })
})
