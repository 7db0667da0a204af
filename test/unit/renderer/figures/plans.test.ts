import { describe, expect, it } from 'vitest'
import { amountToNumber } from '../../../../shared/domain/amount.ts'
import {
  planFigures,
  safestOf,
  savedBy,
  waterfallSteps,
} from '../../../../renderer/figures/plans.ts'
import { exact, lessText, sumTexts } from '../../../../renderer/figures/text-sums.ts'
import { documentFixture } from '../../../support/document-fixture.ts'

const { plans } = documentFixture()
const figures = planFigures(plans, 'USD')

describe('the plans side by side', () => {
  it('stand in the order of their likely net value', () => {
    const likely = figures.map(({ net }) => amountToNumber(exact(net.likely)))
    expect(likely).toEqual(likely.toSorted((a, b) => b - a))
  })

  it('gross less own costs is net', () => {
    for (const { gross, costs, net } of figures) {
      expect(exact(lessText(gross.likely, costs))).toBe(exact(net.likely))
    }
  })

  it('the safest is the one whose worst case is the least bad', () => {
    const safest = safestOf(figures)
    const lows = figures.map(({ net }) => amountToNumber(exact(net.low)))
    expect(amountToNumber(exact(safest?.net.low))).toBe(Math.max(...lows))
  })
})

describe('what a move saves', () => {
  it('is the difference of its own amounts, in whichever currency is asked for', () => {
    const range = (usd: string, eur: string) => ({ USD: usd, EUR: eur })
    const [known] = plans.flatMap(({ moves }) => moves)
    if (known === undefined) throw new Error('the fixture has a move')
    const after = { ...known.after, likely: range('30', '20') }
    const move = { ...known, baseline: range('100', '80'), after }
    const asked = ['USD', 'EUR', 'USD'].map((currency) => savedBy(move, currency))
    expect(asked).toEqual(['70', '60', '70'])
    expect(savedBy({ ...move, baseline: range('90', '80') }, 'USD')).toBe('60')
  })
})

describe('the waterfall', () => {
  it.each(figures.map((each) => ({ name: each.plan.name, each })))(
    'of "$name" adds up to the bill after, the plan’s own costs included',
    ({ each }) => {
      const steps = waterfallSteps(each, 'USD')
      const today = steps[0]?.value
      const changes = steps.slice(1, -1).map(({ value }) => value)
      expect(steps.at(-1)?.value).toBe(sumTexts([today, ...changes]))
      expect(exact(lessText(today, steps.at(-1)?.value))).toBe(exact(each.net.likely))
    },
  )
})
