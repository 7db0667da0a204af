import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseAmount,
  roundTo,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '../../../shared/domain/amount.ts'

import { roundedGrid, roundedShares } from '../../../shared/domain/rounding.ts'

const amount = (text: string): Amount => parseAmount(text) ?? ZERO
const amounts = fc.bigInt({ min: -(10n ** 34n), max: 10n ** 34n }).map((value) => value as Amount)

describe('a rounded table', () => {
  it('adds up across, down and to the exact total', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(amounts, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    fc.assert(
      fc.property(tables, (rows) => {
        const grid = roundedGrid(rows, 2)
        expect(grid.total).toBe(roundTo(sum(rows.flat()), 2))
        expect(sum(grid.columnTotals)).toBe(grid.total)
        expect(sum(grid.rowTotals)).toBe(grid.total)
        expect(grid.cells.map(sum)).toEqual(grid.rowTotals)
        expect(
          grid.columnTotals.map((_, at) => sum(grid.cells.map((row) => row[at] ?? ZERO))),
        ).toEqual(grid.columnTotals)
      }),
    )
  })

  it('gives a column the total that it has alone', () => {
    const rows = [
      [amount('1.004'), amount('2.004')],
      [amount('1.004'), amount('2.004')],
      [amount('1.004'), amount('2.004')],
    ]
    const alone = roundedShares([amount('3.012'), amount('6.012')], 2)
    expect(roundedGrid(rows, 2).columnTotals).toEqual(alone)
  })

  it('holds nothing when it is empty', () => {
    expect(roundedGrid([], 2)).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: ZERO })
  })
})

it.each([
  { why: 'a half cent goes to the first', parts: ['0.005', '0.005'], want: ['0.01', '0'] },
  { why: 'thirds', parts: ['0.333', '0.333', '0.334'], want: ['0.33', '0.33', '0.34'] },
  { why: 'a credit', parts: ['-0.005', '1.005'], want: ['0', '1'] },
  { why: 'no parts', parts: [], want: [] },
  {
    why: 'whole units',
    places: 0,
    parts: ['33.333', '33.333', '33.334'],
    want: ['33', '33', '34'],
  },
  { why: 'a negative part in whole units', places: 0, parts: ['-0.4', '1.4'], want: ['0', '1'] },
])('shares: $why', ({ parts, places = 2, want }) => {
  expect(roundedShares(parts.map(amount), places)).toEqual(want.map(amount))
})

it('shares add up to the rounded sum, and none is off by a whole unit', () => {
  const part = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => amount(`${n}e-4`))
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.integer({ min: 0, max: 3 }),
      (parts, places) => {
        const rounded = roundedShares(parts, places)
        expect(sum(rounded)).toBe(roundTo(sum(parts), places))
        for (const [at, share] of rounded.entries()) {
          const off = subtract(share, parts[at] ?? ZERO)
          expect(off < 0n ? -off : off).toBeLessThan(amount(`1e-${places}`))
        }
      },
    ),
  )
})
