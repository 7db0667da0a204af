import { describe, expect, it } from 'vitest'
import { workloadRows } from '../../../renderer/screens/workloads/workload-rows.ts'
import { ONE, parseAmount, roundTo, scale, sum, ZERO } from '../../../shared/domain/amount.ts'
import {
  changeFigures,
  lastChange,
  monthlySpend,
  thousandsByMonth,
} from '../../../shared/insights/spend/months.ts'
import { printedCents } from '../../../shared/insights/figures/printed-cents.ts'
import { reconciliationFigures } from '../../../shared/insights/bills/reconciliation.ts'

import { isContested, isPaidAboveNeed, tierFigures } from '../../../shared/insights/spend/tiers.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const document = documentFixture()
const { total } = printedCents(document)

describe('the matrix of tiers', () => {
  const { cells, paidAboveNeed, unclassified, outside } = tierFigures(document)

  it('and what is not classified are all of spend', () => {
    const known = cells.filter(({ paid, needed }) => paid !== null && needed !== null)
    expect(sum([...known.map(({ spend }) => spend), unclassified.spend, outside])).toBe(total)
  })

  it('has the spend above need in the cells above need', () => {
    const above = cells.filter((cell) => cell.isAbove)
    expect(sum(above.map(({ spend }) => spend))).toBe(paidAboveNeed.spend)
    expect(paidAboveNeed.workloads).toEqual(document.workloads.filter(isPaidAboveNeed))
  })
})

describe('guarded work', () => {
  const [sure] = document.workloads.filter(
    (entry) => entry.source === 'rule' && !isContested(entry),
  )
  const guarded = sure && { ...sure, guard: 'medical' as const }

  it('is contested however sure the rules are, until a person has decided', () => {
    expect(guarded && isContested(guarded)).toBe(true)
    expect(guarded && isContested({ ...guarded, source: 'override' })).toBe(false)
  })
})

describe('spend by month', () => {
  const { months, series, total: allMonths } = monthlySpend(document)

  it('adds up to the total, month by month and altogether', () => {
    for (const [at, { cents }] of months.entries()) {
      expect(sum(series.flatMap((each) => each.cents[at] ?? []))).toBe(cents)
    }
    expect(allMonths).toBe(total)
  })

  it('prints thousands that add up', () => {
    for (const [at, parts] of thousandsByMonth(monthlySpend(document)).entries()) {
      expect(parts.every((part) => part % ONE === 0n)).toBe(true)
      const month = months[at]?.cents ?? ZERO
      expect(sum(parts)).toBe(roundTo(scale(month, 1n, 1000n), 0))
    }
  })

  it('compares a partial month with as many days of the month before', () => {
    const [first] = document.byMonth
    if (first === undefined) throw new Error('the fixture has months')
    const month = (name: string, coveredDays: number, spend: string) => ({
      ...first,
      month: name,
      days: 31,
      coveredDays,
      spend: { USD: spend },
      byProvider: { openai: { USD: spend } },
    })
    const byMonth = [month('2026-07', 31, '3100'), month('2026-08', 19, '2090')]
    const change = lastChange({ ...document, byMonth })
    expect(change?.expected).toBe(parseAmount('1900'))
    expect(change?.change).toBe(parseAmount('190'))
    expect(change?.share).toBeCloseTo(0.1, 12)
  })

  it('explains the last change to the cent', () => {
    const change = lastChange(document)
    if (change === undefined) throw new Error('the fixture has three months')
    const printed = changeFigures(document, change)
    expect(sum(change.parts.map((part) => part.change))).toBe(change.change)
    expect(sum(printed.parts.map(({ value }) => value))).toBe(printed.total.value)
  })
})

it('the stamp shows the worst of the invoiced providers', () => {
  expect(reconciliationFigures(document)).toMatchObject({
    status: 'within-tolerance',
    difference: parseAmount('-100'),
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
