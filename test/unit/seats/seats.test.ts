import { describe, expect, it } from 'vitest'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import type { SeatRow } from '../../../shared/document/seat-summary-types.ts'
import { readSeats } from '../../../shared/seats/read-seats.ts'
import { seatSummary } from '../../../shared/seats/seat-summary.ts'
import { seatTemplate } from '../../../shared/seats/seat-template.ts'
import { day, usd } from '../../support/imported.ts'
import { sideRecords } from '../../support/side-records.ts'

const HEADER = 'product,user,plan,price,currency,billing period,renewal,last activity,team,seats'

const rates = new RateTable([{ month: '2026-09', from: 'EUR', to: 'USD', rate: usd('1.25') }])

function summary(lines: readonly string[], facts: { header?: string; lastDay?: string } = {}) {
  const { items, faults } = readSeats(sideRecords(facts.header ?? HEADER, ...lines))
  expect(faults).toEqual([])
  return seatSummary({
    rows: items,
    lastDay: facts.lastDay === '' ? undefined : day(facts.lastDay ?? '2026-09-30'),
    idleAfterDays: 30,
    reportingCurrency: 'USD',
    convert: (amount, from, to, month) => rates.convert(amount, from, to, month),
  })
}

describe('readSeats', () => {
  it('reads its own template', () => {
    const lines = seatTemplate().trimEnd().split('\r\n')
    const { items, faults } = readSeats(sideRecords(...lines))
    expect(faults).toEqual([])
    expect(items.map(({ product, seats }) => [product, seats])).toEqual([
      ['GitHub Copilot', 1],
      ['Cursor', 1],
      ['ChatGPT', 1],
      ['Claude', 5],
    ])
  })

  it('knows other words for the columns, and no price is no zero', () => {
    const table = sideRecords('Tool,Login,Last activity at', 'Copilot,ann,2026-09-01T10:00:00Z')
    expect(readSeats(table).items).toMatchObject([
      { product: 'Copilot', user: 'ann', price: null, lastActivity: '2026-09-01' },
    ])
  })

  it.each([
    [',ann,,19,USD,month,,,,', 'product'],
    ['Cursor,ann,,cheap,USD,month,,,,', 'price'],
    ['Cursor,ann,,-1,USD,month,,,,', 'price'],
    ['Cursor,ann,,1,Dollar,month,,,,', 'currency'],
    ['Cursor,ann,,1,USD,weekly,,,,', 'billing period'],
    ['Cursor,ann,,1,USD,month,soon,,,', 'renewal'],
    ['Cursor,ann,,1,USD,month,,yesterday,,', 'last activity'],
    ['Cursor,ann,,1,USD,month,,,,0', 'seats'],
  ])('names the bad cell of "%s"', (line, column) => {
    expect(readSeats(sideRecords(HEADER, line))).toMatchObject({
      items: [],
      faults: [{ line: 2, column }],
    })
  })
})

describe('seatSummary', () => {
  it('adds up a month, years by twelfths, each currency apart', () => {
    const found = summary([
      'Cursor,ann,Teams,40,USD,month,,2026-09-30,,',
      'ChatGPT,bob,Business,300,EUR,year,,2026-09-30,,',
      'Claude,,Team,30,USD,month,,,,5',
    ])
    expect(found).toMatchObject({
      seats: 7,
      monthly: { EUR: '25', USD: '190' },
      reporting: { monthly: { USD: '221.25' } },
      idleSeats: 5,
      idleMonthly: { USD: '150' },
    })
  })

  it.each([
    ['2026-08-31', 'idle', 30],
    ['2026-09-01', undefined, undefined],
    ['never', 'never', null],
    ['2026-10-05', undefined, undefined],
  ])('judges a seat last used %s against the last day of the data', (last, use, daysIdle) => {
    const found = summary([`Cursor,ann,Teams,40,USD,month,,${last},,`])
    expect(found?.idle[0]?.use).toBe(use)
    expect(found?.idle[0]?.daysIdle).toBe(daysIdle)
  })

  it('says nothing of idleness where the list has no column for it', () => {
    const found = summary(['Cursor,ann,40'], { header: 'product,user,price' })
    expect(found).toMatchObject({ idleSeats: 0, byProduct: [{ unknownActivity: 1 }] })
  })

  it('measures from the last activity of any seat where no bill has a date', () => {
    const lines = ['Cursor,a,,1,USD,month,,2026-05-01,,', 'Cursor,b,,1,USD,month,,2026-07-01,,']
    expect(summary(lines, { lastDay: '' })).toMatchObject({ asOf: '2026-07-01', idleSeats: 1 })
  })

  it('leaves the sum in the reporting currency unknown where a rate is missing', () => {
    const found = summary(['Cursor,a,,1,GBP,month,,,,', 'Cursor,b,,1,USD,month,,,,'])
    expect(found?.reporting.monthly).toEqual({})
    expect(found?.monthly).toEqual({ GBP: '1', USD: '1' })
  })

  it('counts a seat without a price as one whose price is not known', () => {
    expect(summary(['Cursor,a,,,USD,month,,,,'])).toMatchObject({ unknownPrice: 1, monthly: {} })
  })

  it('names the next renewal of a product', () => {
    const lines = [
      'Cursor,a,,1,USD,month,2026-09-01,,,',
      'Cursor,b,,1,USD,month,2026-12-01,,,',
      'Cursor,c,,1,USD,month,2026-11-01,,,',
    ]
    expect(summary(lines)?.byProduct).toMatchObject([{ nextRenewal: '2026-11-01' }])
  })

  it('is nothing without a list', () => {
    const rows: readonly SeatRow[] = []
    const question = { rows, lastDay: undefined, idleAfterDays: 30, reportingCurrency: 'USD' }
    expect(seatSummary({ ...question, convert: () => undefined })).toBeNull()
  })
})
