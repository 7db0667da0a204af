import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { convertLines, type ConvertedLine } from '../../../shared/aggregate/sums.ts'
import { add, formatAmount, ONE, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import { rateGaps } from '../../../shared/analysis/summaries.ts'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../../shared/join/join-usage-cost.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { aFile, type RowFacts } from '../../support/imported.ts'

const PRICING = new UsagePricing(createPriceBook({ userEntries: [] }))

function converted(rows: readonly RowFacts[], rates: RateTable): readonly ConvertedLine[] {
  const cells = scopedCells([aFile('bill.csv', 'bill', rows)])
  const identities = new Identities([], (_, raw) => raw)
  return convertLines(joinUsageAndCost(cells, identities, PRICING).lines, rates, 'USD')
}

const sumOf = (lines: readonly ConvertedLine[]): Amount =>
  lines.reduce((sum, { spend }) => add(sum, spend ?? ZERO), ZERO)

const amounts = fc
  .bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
  .map((n) => formatAmount((n * 10n ** 20n + 7n) as Amount))

const rates = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((n) => (n * 10n ** 22n) as Amount)

it('converts the sum of lines to the sum of the converted lines, but for the last digits', () => {
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 1, maxLength: 20 }),
      rates,
      fc.boolean(),
      (given, rate, isInverse) => {
        const [from, to] = isInverse ? ['USD', 'EUR'] : ['EUR', 'USD']
        const table = new RateTable([{ month: '2026-09', from, to, rate }])
        const rows = given.map((billed, i) => ({
          billed,
          currency: 'EUR',
          projectId: `p${String(i)}`,
        }))
        const parts = sumOf(converted(rows, table))
        const whole = given
          .map((text) => sumOf(converted([{ billed: text, currency: 'USD' }], table)))
          .reduce(add, ZERO)
        const together = table.convert(whole, 'EUR', 'USD', '2026-09') ?? ZERO
        const apart = parts > together ? parts - together : together - parts
        expect(apart <= BigInt(given.length)).toBe(true)
      },
    ),
  )
})

it('never takes a missing rate for zero or one: the money stands in a gap and in no sum', () => {
  const months = fc.constantFrom('2026-07', '2026-08', '2026-09')
  const currencies = fc.constantFrom('USD', 'EUR', 'GBP')
  const row = fc.record({ month: months, currency: currencies, billed: amounts })
  const known = fc.uniqueArray(fc.record({ month: months, from: fc.constantFrom('EUR', 'GBP') }), {
    selector: ({ month, from }) => `${month}${from}`,
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), known, (given, some) => {
      const table = new RateTable(
        some.map((each) => ({ ...each, to: 'USD', rate: (ONE * 2n) as Amount })),
      )
      const lines = converted(
        given.map(({ month, ...facts }) => ({ ...facts, on: `${month}-15` })),
        table,
      )
      const isKnown = (month: string, currency: string): boolean =>
        currency === 'USD' || some.some((each) => each.month === month && each.from === currency)
      for (const { line, spend, month } of lines) {
        expect(spend === undefined).toBe(!isKnown(month ?? '', line.cell.currency))
      }
      const missing = lines.filter(({ spend }) => spend === undefined)
      const gaps = rateGaps(lines, 'USD')
      expect(gaps.reduce((rows, gap) => rows + gap.rows, 0)).toBe(
        missing
          .filter(({ isRateMissing }) => isRateMissing)
          .reduce((rows, { line }) => rows + line.cell.rows, 0),
      )
      expect(gaps.every(({ month, from }) => !isKnown(month ?? '', from))).toBe(true)
    }),
  )
})

it('lists gaps by billing month and currency', () => {
  const rows = [
    { billed: '1', currency: 'EUR', on: '2026-08-31', invoiceMonth: '2026-09' },
    { billed: '2', currency: 'EUR', on: '2026-09-02' },
    { billed: '3', currency: 'GBP', on: '' },
  ]
  expect(rateGaps(converted(rows, new RateTable()), 'USD')).toEqual([
    { month: null, from: 'GBP', to: 'USD', amount: '3', rows: 1 },
    { month: '2026-09', from: 'EUR', to: 'USD', amount: '3', rows: 2 },
  ])
})
