import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, formatAmount, parseAmount, roundTo, ZERO } from '../../../shared/domain/amount.ts'
import { roundedParts } from '../../../shared/i18n/parts.ts'

const amount = (text: string) => parseAmount(text) ?? ZERO

describe('rounded parts', () => {
  it.each([
    { why: 'thirds', parts: ['33.333', '33.333', '33.334'], places: 0, shown: ['33', '33', '34'] },
    {
      why: 'halves: the earlier part gets the unit',
      parts: ['0.5', '0.5'],
      places: 0,
      shown: ['1', '0'],
    },
    { why: 'negative parts', parts: ['-0.4', '1.4'], places: 0, shown: ['0', '1'] },
    { why: 'no parts', parts: [], places: 2, shown: [] },
  ])('$why', ({ parts, places, shown }) => {
    expect(roundedParts(parts, places)).toEqual(shown)
  })

  it('add up to the rounded total, and none is off by a whole unit', () => {
    const text = fc
      .integer({ min: -10_000_000, max: 10_000_000 })
      .map((n) => formatAmount(amount(`${n}e-4`)))
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        (parts, places) => {
          const rounded = roundedParts(parts, places).map(amount)
          const total = parts.map(amount).reduce(add, ZERO)
          expect(rounded.reduce(add, ZERO)).toBe(roundTo(total, places))
          for (const [at, part] of rounded.entries()) {
            const off = part - amount(parts[at] ?? '0')
            expect(off < 0n ? -off : off).toBeLessThan(amount(`1e-${places}`))
          }
        },
      ),
    )
  })
})
