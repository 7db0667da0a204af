import { describe, expect, it } from 'vitest'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { convertLines } from '../../../shared/aggregate/sums.ts'
import { workloadTotals } from '../../../shared/aggregate/workload-sums.ts'
import { planInput } from '../../../shared/analysis/gather-plan-input.ts'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../../shared/join/join-usage-cost.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import type { PlanTokens } from '../../../shared/plan/planning-input.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, day, type RowFacts } from '../../support/imported.ts'

const PRICES = createPriceBook({ userEntries: [] })

/** Tokens of the only month of the only workload. */
function plannedTokens(
  role: 'usage' | 'bill',
  rows: readonly RowFacts[],
  facts: Partial<ImportedFile> = {},
): PlanTokens | undefined {
  const pricing = new UsagePricing(PRICES)
  const cells = scopedCells([aFile('file.csv', role, rows, facts)])
  const { lines } = joinUsageAndCost(cells, new Identities([], (_, raw) => raw), pricing)
  const rates = new RateTable([])
  const totals = workloadTotals(convertLines(lines, rates, 'USD'), pricing)
  const judged = totals.map((each) => ({
    totals: each,
    paidTier: undefined,
    classification: undefined,
  }))
  const context = { reportingCurrency: 'USD', prices: PRICES, rates }
  const input = planInput(judged, cells, context)
  expect(input.cells).toHaveLength(1)
  return input.cells[0]?.tokens
}

const tokens = (known: Partial<PlanTokens>): PlanTokens => ({
  input: 0,
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
  output: 0,
  ...known,
})

describe('the tokens of a month in a plan', () => {
  it.each([
    { why: 'input is', rows: [{ output: 5 }] },
    { why: 'output is', rows: [{ input: 5, cacheRead: 0 }] },
    {
      why: 'output of one day is',
      rows: [
        { input: 5, output: 1 },
        { input: 5, on: '2026-09-02' },
      ],
    },
    { why: 'everything is', rows: [{ requests: 5 }] },
  ])('are not known where $why unknown', ({ rows }) => {
    expect(plannedTokens('usage', rows)).toBeUndefined()
  })

  it('take a whole prompt as uncached where nothing is split off', () => {
    expect(plannedTokens('usage', [{ input: 100, output: 5 }])).toEqual(
      tokens({ input: 100, output: 5 }),
    )
  })

  it.each([
    { why: 'unknown where nothing tells what was cached', rows: [{ input: 100, output: 5 }] },
    {
      why: 'known where every row tells it',
      rows: [{ input: 100, output: 5, cacheRead: 0 }],
      known: tokens({ input: 100, output: 5 }),
    },
  ])('beside which cached ones stand are $why', ({ rows, known }) => {
    expect(plannedTokens('usage', rows, { countsCacheApart: true })).toEqual(known)
  })

  it('are exact where each kind has lines of its own, and some have none', () => {
    const rows = [
      { meter: 'input', input: 100, billed: '1' },
      { meter: 'input', input: 20, billed: '1', on: '2026-09-02' },
    ]
    expect(plannedTokens('bill', rows)).toEqual(tokens({ input: 120 }))
  })

  it('are not known where a meter was charged and not counted', () => {
    const rows = [
      { meter: 'input', input: 100, billed: '1' },
      { meter: 'output', billed: '9' },
    ]
    expect(plannedTokens('bill', rows)).toBeUndefined()
  })

  it('do not wait for rows that used nothing', () => {
    const rows = [
      { input: 100, output: 5 },
      { input: 0, on: '2026-09-02' },
    ]
    expect(plannedTokens('usage', rows)).toEqual(tokens({ input: 100, output: 5 }))
  })
})

describe('the days that files cover', () => {
  const covered = (...files: readonly ImportedFile[]) => {
    const context = { reportingCurrency: 'USD', prices: PRICES, rates: new RateTable([]) }
    return planInput([], scopedCells(files), context)
  }
  const fileOn = (name: string, ...days: readonly string[]) =>
    aFile(
      name,
      'cost',
      days.map((on) => ({ on, billed: '1' })),
    )

  it('reach from the first to the last day of a file, in whatever order its rows stand', () => {
    const file = fileOn('a.csv', '2026-09-10', '2026-09-03', '2026-09-30', '2026-09-20')
    expect(covered(file).coveredDays).toEqual(new Map([['2026-09', 28]]))
  })

  it('are counted in their months', () => {
    const file = fileOn('a.csv', '2026-07-31', '2026-09-01')
    expect(covered(file).coveredDays).toEqual(
      new Map([
        ['2026-07', 1],
        ['2026-08', 31],
        ['2026-09', 1],
      ]),
    )
  })

  it('go on to the end of a row that is a sum over several days', () => {
    const file = fileOn('a.csv', '2026-09-01')
    const cells = file.cells.map((cell) => ({ ...cell, endDay: day('2026-09-08') }))
    expect(covered({ ...file, cells }).coveredDays).toEqual(new Map([['2026-09', 7]]))
  })

  it('are united over files, without the days between them', () => {
    const early = fileOn('early.csv', '2026-09-01', '2026-09-03')
    const late = fileOn('late.csv', '2026-09-10', '2026-09-12')
    const again = fileOn('again.csv', '2026-09-02', '2026-09-04')
    expect(covered(early, late, again).coveredDays).toEqual(new Map([['2026-09', 7]]))
  })

  it('are those of each provider, also where one file has several', () => {
    const file = aFile('focus.csv', 'bill', [
      { on: '2026-09-01', provider: 'openai', billed: '1' },
      { on: '2026-09-02', provider: 'openai', billed: '1' },
      { on: '2026-09-30', provider: 'aws', billed: '1' },
    ])
    const { coveredDays, coveredDaysByProvider } = covered(file)
    expect(coveredDays).toEqual(new Map([['2026-09', 3]]))
    expect(coveredDaysByProvider).toEqual(
      new Map([
        ['openai', new Map([['2026-09', 2]])],
        ['aws', new Map([['2026-09', 1]])],
      ]),
    )
  })
})
