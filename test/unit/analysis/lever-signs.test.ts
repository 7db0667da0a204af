import { describe, expect, it } from 'vitest'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { convertLines } from '../../../shared/aggregate/sums.ts'
import { workloadTotals } from '../../../shared/aggregate/workload-sums.ts'
import { leverSigns } from '../../../shared/analysis/lever-signs.ts'
import { profileWorkload } from '../../../shared/analysis/profile-workload.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../../shared/join/join-usage-cost.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import type { LeverSigns } from '../../../shared/plan/lever-signs.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, day, type RowFacts } from '../../support/imported.ts'

const PRICING = new UsagePricing(createPriceBook({ userEntries: [] }))

/** What the only workload of a log of calls shows. */
function signsOf(rows: readonly RowFacts[], facts: Partial<ImportedFile> = {}): LeverSigns {
  const identities = new Identities([], (_, raw) => raw)
  const files = [aFile('calls.csv', 'bill', rows, facts)]
  const { lines } = joinUsageAndCost(scopedCells(files), identities, PRICING)
  const [totals, ...others] = workloadTotals(convertLines(lines, new RateTable([]), 'USD'), PRICING)
  expect(others).toEqual([])
  if (totals === undefined) throw new RangeError('no workload')
  return leverSigns(totals, profileWorkload(totals, undefined, 30), 'USD')
}

/** A row for each day of September from its number, from 1 to 30. */
const september = (row: (on: number) => RowFacts): readonly RowFacts[] =>
  Array.from({ length: 30 }, (_, at) => ({
    on: `2026-09-${String(at + 1).padStart(2, '0')}`,
    ...row(at + 1),
  }))

describe('failed calls', () => {
  const failed: RowFacts = { billed: '4', requests: 2, category: 'failed' }

  it('are told with their part of the spend', () => {
    const signs = signsOf([{ billed: '36', requests: 10 }, failed])
    expect(signs.failed).toEqual({ calls: 2, share: 0.1 })
  })

  it('are none where the rows say that their calls succeeded', () => {
    const { failed } = signsOf([{ billed: '36', category: 'succeeded' }])
    expect(failed).toEqual({ calls: 0, share: 0 })
  })

  it('are not known where rows were not charged, for an answer from a cache is not charged either', () => {
    const { failed } = signsOf([{ billed: '36' }], { skippedBy: { 'not-charged': 3 } })
    expect(failed).toBeUndefined()
  })

  it('are not known where no file tells failures', () => {
    expect(signsOf([{ billed: '36' }]).failed).toBeUndefined()
  })
})

describe('runaway days', () => {
  it('are those far above nine days in ten, which the cap is set by', () => {
    const { days } = signsOf(september((on) => ({ billed: on === 20 ? '100' : '10' })))
    expect(days?.runaway).toEqual({ days: 1, cap: { USD: '30' }, share: 70 / 390 })
  })

  it('are none where days differ as days do', () => {
    const { days } = signsOf(september((on) => ({ billed: String(10 + on) })))
    expect(days).toMatchObject({ count: 30, runaway: undefined })
  })

  it('are not known where a charge spans several days', () => {
    const month = { on: '2026-09-01', endDay: day('2026-10-01'), billed: '300' }
    expect(signsOf([month]).days).toBeUndefined()
  })
})

describe('cache hits', () => {
  it('are told over all days, for half of them and for the best tenth', () => {
    const { days } = signsOf(
      september((on) => ({
        billed: '1',
        input: on > 25 ? 20 : 80,
        cacheRead: on > 25 ? 80 : 20,
      })),
    )
    expect(days?.cache).toEqual({ hitShare: 0.3, median: 0.2, best: 0.8 })
  })

  it('are not known where one day does not count the rest of the input', () => {
    const { days } = signsOf(
      september((on) => ({ billed: '1', cacheRead: 20, ...(on === 3 ? {} : { input: 80 }) })),
    )
    expect(days?.cache).toBeUndefined()
  })

  it('are not known where one day does not count them', () => {
    const { days } = signsOf(
      september((on) => ({ billed: '1', input: 80, ...(on === 3 ? {} : { cacheRead: 20 }) })),
    )
    expect(days?.cache).toBeUndefined()
  })
})
