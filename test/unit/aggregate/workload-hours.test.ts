import { expect, it } from 'vitest'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { convertLines } from '../../../shared/aggregate/sums.ts'
import { workloadTotals } from '../../../shared/aggregate/workload-sums.ts'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../../shared/join/join-usage-cost.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { aFile, type RowFacts } from '../../support/imported.ts'

const PRICING = new UsagePricing(createPriceBook({ userEntries: [] }))

/** Hours of the only workload, those without use left out. */
function hoursOf(usage: readonly RowFacts[], cost: readonly RowFacts[] = []): unknown {
  const files = [aFile('usage.csv', 'usage', usage), aFile('cost.csv', 'cost', cost)]
  const identities = new Identities([], (_, raw) => raw)
  const { lines } = joinUsageAndCost(scopedCells(files), identities, PRICING)
  const totals = workloadTotals(convertLines(lines, new RateTable([]), 'USD'), PRICING)
  expect(totals).toHaveLength(1)
  const hours = totals[0]?.hours
  if (hours === undefined) return undefined
  expect(hours).toHaveLength(24)
  return Object.fromEntries(Object.entries(hours).filter(([, use]) => use !== 0))
}

it.each([
  {
    why: 'are added up over days',
    usage: [
      { minute: 130, requests: 3 },
      { minute: 150, requests: 4, on: '2026-09-02' },
      { minute: 600, requests: 1, on: '2026-09-02' },
    ],
    hours: { 2: 7, 10: 1 },
  },
  {
    why: 'are tokens where nothing counts requests',
    usage: [
      { minute: 130, input: 30 },
      { minute: 600, output: 4 },
    ],
    hours: { 2: 30, 10: 4 },
  },
  {
    why: 'never add tokens to requests',
    usage: [
      { minute: 130, requests: 3, input: 30 },
      { minute: 600, input: 5000, operation: 'uncounted' },
    ],
    hours: { 2: 3 },
  },
  {
    why: 'do not count what pays for the use once more',
    usage: [
      { minute: 130, requests: 3, input: 30 },
      { minute: 600, requests: 1, input: 10 },
    ],
    cost: [
      { minute: 130, billed: '1', meter: 'input' },
      { minute: 600, billed: '1', meter: 'input' },
    ],
    hours: { 2: 3, 10: 1 },
  },
  { why: 'are unknown for days', usage: [{ requests: 3, input: 30 }], hours: undefined },
])('the hours of a workload $why', ({ usage, cost, hours }) => {
  expect(hoursOf(usage, cost)).toEqual(hours)
})
