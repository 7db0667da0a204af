import { describe, expect, it } from 'vitest'
import { formatAmount } from '../../../shared/domain/amount.ts'
import { RateTable, readRates } from '../../../shared/aggregate/rates.ts'
import { usd } from '../../support/imported.ts'

const rate = { month: '2026-09', from: 'EUR', to: 'USD', rate: usd('1.25') }

describe('RateTable', () => {
  const table = new RateTable([rate])

  it('multiplies by the rate, and divides by it the other way round', () => {
    expect(table.convert(usd('10'), 'EUR', 'USD', '2026-09')).toBe(usd('12.5'))
    expect(table.convert(usd('12.5'), 'USD', 'EUR', '2026-09')).toBe(usd('10'))
  })

  it.each([
    ['another month', 'EUR', 'USD', '2026-10'],
    ['another currency', 'GBP', 'USD', '2026-09'],
    ['a cross over a third currency', 'EUR', 'CNY', '2026-09'],
    ['no month at all', 'EUR', 'USD', undefined],
  ])('has no rate for %s', (_, from, to, month) => {
    expect(table.convert(usd('1'), from, to, month)).toBeUndefined()
  })

  it('leaves an amount in its own currency alone', () => {
    expect(formatAmount(table.convert(usd('1.5'), 'USD', 'USD', undefined) ?? usd('0'))).toBe('1.5')
  })
})

const records = (...rows: readonly (readonly string[])[]) => ({
  rows,
  lines: rows.map((_, i) => i + 1),
})

describe('readRates', () => {
  it('reads columns in any order', () => {
    const table = records(['Rate', 'month', 'to', 'from'], ['1.25', '2026-09', 'usd', 'eur'])
    expect(readRates(table)).toEqual({ items: [rate], faults: [] })
  })

  it.each([
    ['2026-9', 'EUR', 'USD', '1', 'month'],
    ['2026-09', 'Euro', 'USD', '1', 'from'],
    ['2026-09', 'EUR', '', '1', 'to'],
    ['2026-09', 'EUR', 'USD', '0', 'rate'],
    ['2026-09', 'EUR', 'USD', '', 'rate'],
    ['2026-09', 'EUR', 'USD', '1,1', 'rate'],
  ])('names the bad cell in %s %s %s %s', (month, from, to, value, column) => {
    const table = records(['month', 'from', 'to', 'rate'], [month, from, to, value])
    expect(readRates(table)).toMatchObject({ items: [], faults: [{ line: 2, column }] })
  })

  it('asks for a missing column', () => {
    const { faults } = readRates(records(['month', 'from', 'rate']))
    expect(faults).toMatchObject([{ line: 1, column: 'to' }])
  })
})
