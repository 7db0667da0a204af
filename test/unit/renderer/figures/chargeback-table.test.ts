import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chargebackTable } from '../../../../renderer/figures/chargeback-table.ts'
import { sumTexts } from '../../../../renderer/figures/text-sums.ts'
import type { Chargeback, ChargebackEntry } from '../../../../shared/document/owners.ts'

const MONTHS = ['2026-08', '2026-09']

function entry(team: string, month: string, spend: string): ChargebackEntry {
  const nothing = { costCentre: null, legalEntity: null, ledgerAccount: null }
  const money = { USD: spend }
  return { month, team, ...nothing, direct: money, shared: { USD: '0' }, spend: money }
}

function chargeback(entries: readonly ChargebackEntry[], rest: readonly string[]): Chargeback {
  return {
    total: {},
    allocated: {},
    personOnly: {},
    ownerless: {},
    entries,
    unallocated: MONTHS.map((month, at) => {
      const spend = rest[at]
      return { month, spend: spend === undefined ? {} : { USD: spend } }
    }),
    unallocatedWorkloads: [],
    unusedRows: [],
  }
}

describe('chargebackTable', () => {
  it('prints rows and columns that add up to the printed total, whatever the amounts', () => {
    const amount = fc.integer({ min: -9999, max: 999_999 }).map((n) => (n / 1000).toFixed(3))
    const four = fc.tuple(amount, amount, amount, amount)
    fc.assert(
      fc.property(four, fc.tuple(amount, amount), ([a, b, c, d], rest) => {
        const table = chargebackTable(
          chargeback(
            [
              entry('A', '2026-08', a),
              entry('A', '2026-09', b),
              entry('B', '2026-08', c),
              entry('B', '2026-09', d),
            ],
            rest,
          ),
          'USD',
        )
        const rows = [...table.rows, table.rest]
        expect(sumTexts(rows.map(({ total }) => total))).toBe(table.total)
        expect(sumTexts(table.sums)).toBe(table.total)
        for (const { cells, total } of rows) expect(sumTexts(cells)).toBe(total)
      }),
    )
  })

  it('prints nothing for a month of which nothing is known', () => {
    const unknown = { ...entry('A', '2026-09', '0'), spend: {}, direct: {}, shared: {} }
    const table = chargebackTable(chargeback([entry('A', '2026-08', '5'), unknown], ['1']), 'USD')
    expect(table.rows[0]?.cells).toEqual(['5', undefined])
    expect(table.rest.cells).toEqual(['1', undefined])
    expect(table.sums).toEqual(['6', undefined])
  })
})
