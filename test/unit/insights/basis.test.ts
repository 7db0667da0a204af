import { describe, expect, it } from 'vitest'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { figureText } from '../../../shared/insights/figures/print-figure.ts'
import { baselineMonthFigures } from '../../../shared/insights/spend/basis.ts'
import { monthFigure, monthlySpend } from '../../../shared/insights/spend/months.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const fixture = documentFixture()
const { months } = monthlySpend(fixture)

describe('a month of the baseline', () => {
  it.each(fixture.byMonth)('$month has the figure that it has on every other screen', (entry) => {
    const { month, spend } = entry
    const figure = months.flatMap((each) =>
      each.month === month ? [monthFigure(fixture, each)] : [],
    )
    const { spend: shown, whole } = baselineMonthFigures(fixture, { month, spend, whole: spend })
    expect([shown]).toEqual(figure)
    expect([whole]).toEqual(figure)
  })

  it('is a figure of its own where it is carried to all its days', () => {
    const [{ month, spend } = { month: '', spend: {} }] = fixture.byMonth
    const { whole } = baselineMonthFigures(fixture, { month, spend, whole: { USD: '250000' } })
    expect(whole && figureText(whole, createFormats('en'))).toBe('$250,000.00')
  })

  it('has no whole where it is left out', () => {
    const [{ month, spend } = { month: '', spend: {} }] = fixture.byMonth
    expect(baselineMonthFigures(fixture, { month, spend, whole: null }).whole).toBeUndefined()
  })
})
