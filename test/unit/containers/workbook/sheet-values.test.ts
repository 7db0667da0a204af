import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateText,
  isDateCode,
  numberText,
  plainDecimal,
} from '../../../../shared/containers/workbook/sheet-values.ts'

describe('numbers of a workbook', () => {
  it.each([
    { stored: '7.0000000000000007E-2', text: '0.07' },
    { stored: '0.30000000000000004', text: '0.30000000000000004' },
    { stored: '1E-7', text: '0.0000001' },
    { stored: '1.5E+21', text: '1500000000000000000000' },
    { stored: '-1.25E-3', text: '-0.00125' },
    { stored: '12345678901234567890', text: '12345678901234567890' },
    { stored: '10.50', text: '10.5' },
    { stored: 'abc', text: 'abc' },
    { stored: '', text: '' },
  ])('$stored is $text', ({ stored, text }) => {
    expect(numberText(stored)).toBe(text)
  })

  it('are the same number without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDecimal(value)
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/)
        expect(Number(text) + 0).toBe(value + 0)
      }),
    )
  })
})

describe('dates of a workbook', () => {
  it.each([
    { why: 'a day', stored: '46266', text: '2026-09-01' },
    { why: 'a moment', stored: '46266.5625', text: '2026-09-01T13:30:00Z' },
    {
      why: 'a moment a rounding fault below',
      stored: '46266.56249999999',
      text: '2026-09-01T13:30:00Z',
    },
    { why: 'a time of day', stored: '0.75', text: '18:00:00' },
    { why: 'the day before the leap day that never was', stored: '59', text: '1900-02-28' },
    { why: 'the day behind it', stored: '61', text: '1900-03-01' },
    { why: 'a negative number', stored: '-1', text: '-1' },
    { why: 'no number', stored: 'x', text: 'x' },
  ])('$why', ({ stored, text }) => {
    expect(dateText(stored, 1900)).toBe(text)
  })

  it('may count from 1904', () => {
    expect(dateText('44804', 1904)).toBe('2026-09-01')
  })

  it.each([
    { code: 'yyyy-mm-dd', isDate: true },
    { code: 'd/m/yy;@', isDate: true },
    { code: '[$-409]mmmm d, yyyy', isDate: true },
    { code: 'h:mm AM/PM', isDate: true },
    { code: '[h]:mm:ss', isDate: false },
    { code: '0.00', isDate: false },
    { code: '#,##0.00 "days"', isDate: false },
    { code: '0.00\\d', isDate: false },
    { code: '[Red]0.00', isDate: false },
    { code: 'General', isDate: false },
    { code: '_-* #,##0.00 _€_-', isDate: false },
  ])('$code', ({ code, isDate }) => {
    expect(isDateCode(code)).toBe(isDate)
  })
})
