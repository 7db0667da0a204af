import { describe, expect, it } from 'vitest'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { breakEvenFigures, thresholdFigure } from '../../../shared/insights/plans/plan-working.ts'
import { figureText } from '../../../shared/insights/figures/print-figure.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const fixture = documentFixture()
const formats = createFormats('en')

/** The first plan of the fixture with other thresholds, in a document that holds it. */
function planWith(breakEven: Partial<PlanResult['breakEven']>) {
  const plans = fixture.plans.map((plan) => ({
    ...plan,
    breakEven: { ...plan.breakEven, ...breakEven },
  }))
  const [plan] = plans
  if (plan === undefined) throw new RangeError('The fixture has no plan.')
  return { document: { ...fixture, plans }, plan }
}

describe('a threshold in a sentence', () => {
  const stated = { tokenFactor: 3.14, fallbackShare: 0.07, cacheCarryOver: 0.22 }
  const { document, plan } = planWith(stated)

  it.each([
    ['tokens', 'tokenFactor', '3.1'],
    ['fallback', 'fallbackShare', '7%'],
    ['cache-carry-over', 'cacheCarryOver', '22%'],
  ] as const)('of %s is the break-even that the document states', (kind, member, text) => {
    const figure = thresholdFigure(document, plan, { kind, zeroAt: stated[member] })
    expect(figure).toEqual(breakEvenFigures(document, plan)[member])
    expect(figure.id).toBe(`/plans/0/breakEven/${member}`)
    expect(figureText(figure, formats)).toBe(text)
  })

  it('of cache hits is a figure of its own', () => {
    const figure = thresholdFigure(document, plan, { kind: 'cache-hit', zeroAt: 0.4 })
    expect(figure.id).toBe('derived/break-even/plans/0/cache-hit')
    expect(figureText(figure, formats)).toBe('40%')
  })

  it('prints a small share with a decimal, so that it is not nothing', () => {
    const small = planWith({ fallbackShare: 0.004 })
    const threshold = { kind: 'fallback', zeroAt: 0.004 } as const
    expect(figureText(thresholdFigure(small.document, small.plan, threshold), formats)).toBe('0.4%')
  })

  it('of a plan that is being changed names no place in the document', () => {
    const trial = { ...plan, name: 'Trial' }
    const figure = thresholdFigure(document, trial, { kind: 'tokens', zeroAt: 3.14 })
    expect(figure.id).toBe('derived/trial/Trial/breakEven/tokenFactor')
  })
})
