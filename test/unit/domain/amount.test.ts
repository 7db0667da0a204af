import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  divide,
  divideRounded,
  formatAmount,
  multiply,
  ONE,
  parseAmount,
  roundTo,
  scale,
} from '../../../shared/domain/amount.ts'
import { usd } from '../../support/imported.ts'

describe('parseAmount', () => {
  it.each([
    ['0', '0'],
    ['12.34', '12.34'],
    ['-0.50', '-0.5'],
    ['.25', '0.25'],
    ['7.', '7'],
    ['+3', '3'],
    ['1.2e-7', '0.00000012'],
    ['1E3', '1000'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
    ['10000000000000', '10000000000000'],
  ])('reads %s as %s', (text, written) => {
    expect(formatAmount(usd(text))).toBe(written)
  })

  it.each(['', '.', '-', 'abc', '1,234', '1,2,3', '$5', '1.2.3', '1e', 'Infinity', 'NaN', '1 2'])(
    'refuses %j',
    (text) => {
      expect(parseAmount(text)).toBeUndefined()
    },
  )

  it('rounds half away from zero beyond the thirtieth decimal', () => {
    expect(formatAmount(usd(`0.${'0'.repeat(29)}15`))).toBe(`0.${'0'.repeat(28)}02`)
    expect(usd(`-0.${'0'.repeat(30)}5`)).toBe(-1n)
  })

  const decimals = fc
    .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 20n), fc.stringMatching(/^\d{0,30}$/))
    .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole.toString()}.${fraction}`)

  it('loses no digit: text → amount → text → amount is the same amount', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const amount = usd(text)
        expect(usd(formatAmount(amount))).toBe(amount)
      }),
    )
  })

  it('adds up the same in any order', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 20 }), (texts) => {
        const amounts = texts.map(usd)
        const forward = amounts.reduce(add, usd('0'))
        expect([...amounts].reverse().reduce(add, usd('0'))).toBe(forward)
      }),
    )
  })
})

describe('divideRounded', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 7n, 0n],
  ])('%s ÷ %s is %s, half away from zero', (a, b, result) => {
    expect(divideRounded(a, b)).toBe(result)
  })

  it('has no answer for a division by zero', () => {
    expect(() => divideRounded(1n, 0n)).toThrow(RangeError)
  })
})

describe('arithmetic', () => {
  it('multiplies, divides and scales exactly', () => {
    expect(formatAmount(multiply(usd('0.0000004'), usd('1000000')))).toBe('0.4')
    expect(formatAmount(divide(usd('1'), usd('8')))).toBe('0.125')
    expect(formatAmount(scale(usd('10'), 1n, 4n))).toBe('2.5')
  })

  it('holds ten trillion dong and a thirty-decimal amount side by side', () => {
    const sum = add(usd('10000000000000'), 1n as ReturnType<typeof usd>)
    expect(formatAmount(sum)).toBe(`10000000000000.${'0'.repeat(29)}1`)
  })

  it('rounds to cents half away from zero', () => {
    expect(formatAmount(roundTo(usd('2.005'), 2))).toBe('2.01')
    expect(formatAmount(roundTo(usd('-2.005'), 2))).toBe('-2.01')
    expect(roundTo(usd('0'), 2) % ONE).toBe(0n)
  })
})
