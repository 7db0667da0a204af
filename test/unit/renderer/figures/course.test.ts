import { describe, expect, it } from 'vitest'
import { nameEvery, roundTicks, rulerEnd } from '../../../../shared/charts/scale.ts'
import {
  cashPoints,
  courseRows,
  courseSums,
  horizonOf,
} from '../../../../renderer/figures/course.ts'
import { stubDetails } from '../../../support/stub-savings.ts'

const details = stubDetails()

describe('the course of a plan', () => {
  it('is drawn by the sums so far at all three ends', () => {
    const points = cashPoints(details.cash, 'USD')
    expect(points).toHaveLength(12)
    expect(points[0]).toEqual({ month: '2026-11', low: -42_500, likely: -30_500, high: -15_500 })
    expect(points.at(-1)).toEqual({
      month: '2027-10',
      low: -15_000,
      likely: 129_000,
      high: 309_000,
    })
  })

  it('stands in the table month by month, and the net amounts add up to the sum', () => {
    const rows = courseRows(details.cash, 'USD')
    const net = rows.reduce((sum, row) => sum + Number(row.net), 0)
    expect(net).toBe(Number(rows.at(-1)?.cumulative.likely))
    expect(rows[0]).toMatchObject({ reduction: '16000.00', oneOff: '45000.00', net: '-30500.00' })
  })

  it('comes to the last sum, with reduction and avoidance apart', () => {
    const sums = courseSums(details.cash, 'USD')
    expect(sums.net).toEqual({ low: '-15000.00', likely: '129000.00', high: '309000.00' })
    expect(sums.reduction.likely).toBe('192000.00')
    expect(sums.avoidance.likely).toBe('20800.00')
  })

  it('is nothing in a currency that does not occur', () => {
    expect(courseSums(details.cash, 'EUR').net.likely).toBe('0')
  })

  it('covers the months from its start to the end of its last, over the turn of a year', () => {
    expect(horizonOf(details)).toEqual({ start: '2026-11-01', end: '2027-11-01' })
  })
})

it.each([
  { values: [-42_500, 309_000], ticks: [-100_000, 0, 100_000, 200_000, 300_000, 400_000] },
  { values: [10, 90], ticks: [0, 20, 40, 60, 80, 100] },
  { values: [0], ticks: [0] },
])('round values that hold $values are $ticks', ({ values, ticks }) => {
  expect(roundTicks(values, 5)).toEqual(ticks)
})

it.each([
  { count: 12, width: 720, every: 1 },
  { count: 12, width: 300, every: 3 },
  { count: 36, width: 300, every: 8 },
  { count: 3, width: 20, every: 3 },
])('of $count names on $width pixels every $every. is written', ({ count, width, every }) => {
  expect(nameEvery(count, width, 60)).toBe(every)
})

it('a ruler of shares ends at one, a ruler of tokens beyond its last mark', () => {
  expect(rulerEnd('fallback', [0.07, 0.25])).toBe(1)
  expect(rulerEnd('tokens', [0.5, 1.1])).toBe(2)
  expect(rulerEnd('tokens', [10, 1.1])).toBe(12)
})
