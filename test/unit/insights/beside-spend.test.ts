import { describe, expect, it } from 'vitest'
import type { MoneyByKind } from '../../../shared/document/overlap.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { figureText } from '../../../shared/insights/figures/print-figure.ts'
import { besideSpend } from '../../../shared/insights/spend/spend.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const fixture = documentFixture()

/** What the overview prints beside the total where two files share this money. */
function overlapsOf(...notCounted: readonly MoneyByKind[]) {
  const overlaps = notCounted.flatMap((money) =>
    fixture.overlaps.slice(0, 1).map((overlap) => ({ ...overlap, notCounted: money })),
  )
  const formats = createFormats('en')
  return besideSpend({ ...fixture, overlaps })
    .filter(({ kind }) => kind.startsWith('overlap'))
    .map(({ kind, amounts }) => [kind, amounts.map((figure) => figureText(figure, formats))])
}

const NONE: MoneyByKind = { billed: {}, included: {}, computed: {} }

describe('money in a second file', () => {
  it('is named by kind: bills, covered use and estimates are not added to each other', () => {
    const money = { billed: { USD: '10' }, included: { USD: '3' }, computed: { USD: '7.5' } }
    expect(overlapsOf(money)).toEqual([
      ['overlaps', ['$10.00']],
      ['overlapsCovered', ['$3.00']],
      ['overlapsEstimated', ['$7.50']],
    ])
  })

  it('of a gateway log that a bill also charges for is shown, though nothing of it is billed', () => {
    expect(overlapsOf({ ...NONE, computed: { USD: '7.5' } })).toEqual([
      ['overlapsEstimated', ['$7.50']],
    ])
  })

  it('is added up over all overlaps, each currency by itself', () => {
    const [usd, both] = [{ USD: '1' }, { USD: '2', EUR: '4' }]
    expect(overlapsOf({ ...NONE, billed: usd }, { ...NONE, billed: both })).toEqual([
      ['overlaps', ['$3.00', '€4.00']],
    ])
  })

  it('is not mentioned where there is none', () => {
    expect(overlapsOf(NONE)).toEqual([])
  })
})
