import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure, measureText } from '../../../shared/classify/measures.ts'
import { sampleProfile } from './sample-profile.ts'

/** 24 numbers: `uses` in the hours from `from` to before `to`, over midnight too, `else` in the others. */
function hours(from: number, to: number, uses = 10, others = 0): readonly number[] {
  const isIn = (hour: number): boolean =>
    from < to ? hour >= from && hour < to : hour >= from || hour < to
  return Array.from({ length: 24 }, (_, hour) => (isIn(hour) ? uses : others))
}

const rhythm = (given: readonly number[], activeDays = 40) => {
  const found = measure(sampleProfile({ hours: given, activeDays }))
  const { busyHoursShare, peakHoursShare, quietHours } = found
  return { busyHoursShare, peakHoursShare, quietHours }
}

describe('the rhythm of the day', () => {
  it.each([
    { why: 'never rests', given: hours(0, 24), busy: 0.25, peak: 1 / 6, quiet: 2 },
    { why: 'works nine hours', given: hours(8, 17), busy: 6 / 9, peak: 4 / 9, quiet: 15 },
    { why: 'works over midnight', given: hours(18, 3), busy: 6 / 9, peak: 4 / 9, quiet: 15 },
    { why: 'runs for one hour', given: hours(2, 3), busy: 1, peak: 1, quiet: 23 },
    {
      why: 'works, and now and then at night',
      given: hours(7, 20, 10, 1),
      busy: 60 / 141,
      peak: 40 / 141,
      quiet: 11,
    },
    {
      why: 'runs four times a day',
      given: Array.from({ length: 24 }, (_, hour) => (hour % 6 === 0 ? 5 : 0)),
      busy: 0.25,
      peak: 1,
      quiet: 5,
    },
  ])('of what $why', ({ given, busy, peak, quiet }) => {
    const found = rhythm(given)
    expect(found.busyHoursShare).toBeCloseTo(busy, 9)
    expect(found.peakHoursShare).toBeCloseTo(peak, 9)
    expect(found.quietHours).toBe(quiet)
  })

  it('is the same in every time zone', () => {
    const day = fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 23 }), (given, zone) => {
        const moved = [...given.slice(zone), ...given.slice(0, zone)]
        expect(rhythm(moved)).toEqual(rhythm(given))
      }),
    )
  })

  it.each([
    { why: 'few days', given: rhythm(hours(2, 4), 5) },
    { why: 'no use', given: rhythm(hours(0, 24, 0)) },
    { why: 'no hours', given: rhythm([]) },
  ])('is not told by $why', ({ given }) => {
    expect(given).toEqual({
      busyHoursShare: undefined,
      peakHoursShare: undefined,
      quietHours: undefined,
    })
  })
})

describe('a measured value in a sentence', () => {
  it.each([
    { name: 'outputRatio', value: 0.21, text: '21%' },
    { name: 'cacheShare', value: 0.004, text: '0.4%' },
    { name: 'inputPerRequest', value: 2000, text: '2,000' },
    { name: 'inputPerRequest', value: 123_456, text: '123,456' },
    { name: 'requestsPerDay', value: 3.25, text: '3.3' },
    { name: 'tokensPerDay', value: 8.25e6, text: '8.3 million' },
    { name: 'tokensPerDay', value: 1.2e12, text: '1,200 billion' },
  ] as const)('$value of $name is written $text', ({ name, value, text }) => {
    expect(measureText(name, value)).toBe(text)
  })
})
