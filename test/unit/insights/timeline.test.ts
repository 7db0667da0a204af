import { describe, expect, it } from 'vitest'
import { nameEvery, roundTicks, rulerEnd } from '../../../shared/charts/scale.ts'
import { mapEnds } from '../../../shared/domain/range.ts'
import { amountToNumber, parseAmount, sum, ZERO } from '../../../shared/domain/amount.ts'
import {
  horizonOf,
  timelineMonths,
  timelineSums,
} from '../../../shared/insights/plans/timeline-figures.ts'

import { stubDetails } from '../../support/stubs/stub-savings.ts'

const details = stubDetails()
const USD = { reportingCurrency: 'USD' }

describe('the course of a plan', () => {
  it('is drawn by the sums so far at all three ends', () => {
    const months = timelineMonths(USD, details.cash).map(({ month, cumulative }) => ({
      month,
      ...mapEnds(cumulative, amountToNumber),
    }))
    expect(months).toHaveLength(12)
    expect(months[0]).toEqual({ month: '2026-11', low: -42_500, likely: -30_500, high: -15_500 })
    expect(months.at(-1)).toEqual({
      month: '2027-10',
      low: -15_000,
      likely: 129_000,
      high: 309_000,
    })
  })

  it('stands in the table month by month, and the net amounts add up to the sum', () => {
    const months = timelineMonths(USD, details.cash)
    expect(sum(months.map(({ net }) => net))).toBe(months.at(-1)?.cumulative.likely)
    expect(months[0]).toMatchObject({
      reduction: parseAmount('16000'),
      oneOff: parseAmount('45000'),
      net: parseAmount('-30500'),
    })
  })

  it('comes to the last sum, with reduction and avoidance apart', () => {
    const sums = timelineSums(USD, details.cash)
    expect(mapEnds(sums.net, amountToNumber)).toEqual({
      low: -15_000,
      likely: 129_000,
      high: 309_000,
    })
    expect(sums.reduction.likely).toBe(parseAmount('192000'))
    expect(sums.avoidance.likely).toBe(parseAmount('20800'))
  })

  it('is nothing in a currency that does not occur', () => {
    expect(timelineSums({ reportingCurrency: 'EUR' }, details.cash).net.likely).toBe(ZERO)
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
