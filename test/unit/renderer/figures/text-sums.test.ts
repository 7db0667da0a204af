import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asNumber, exact } from '../../../../renderer/figures/text-sums.ts'
import { amountToNumber, formatAmount, type Amount } from '../../../../shared/domain/amount.ts'

describe('text as a number, for drawing and sorting', () => {
  it('is the number of the exact amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }), (units) => {
        const text = formatAmount(units as Amount)
        expect(asNumber(text)).toBe(amountToNumber(exact(text)))
      }),
    )
  })

  it.each([undefined, '', 'abc', '1,5', 'Infinity'])('is nothing for %j', (text) => {
    expect(asNumber(text)).toBe(0)
  })
})
