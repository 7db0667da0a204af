import { describe, expect, it } from 'vitest'
import { add, amountToNumber, parseAmount, subtract, sum } from '../../../shared/domain/amount.ts'
import { ENDS } from '../../../shared/domain/range.ts'
import { planFigures, safestPlan, savedBy } from '../../../shared/insights/plans/plans.ts'

import { movingCounts } from '../../../shared/insights/plans/plan-figures.ts'
import { waterfallSteps } from '../../../shared/insights/plans/plan-steps.ts'
import { documentFixture } from '../../support/document-fixture.ts'
import { smallDocument, workload } from '../report/small-document.ts'

const document = documentFixture()
const figures = planFigures(document)

describe('the plans side by side', () => {
  it('stand in the order of their likely net value', () => {
    const likely = figures.map(({ net }) => amountToNumber(net.likely))
    expect(likely).toEqual(likely.toSorted((a, b) => b - a))
  })

  it('gross less own costs is net, in each of the three cases', () => {
    for (const { gross, costs, net } of figures) {
      for (const end of ENDS) expect(subtract(gross[end], costs[end])).toBe(net[end])
    }
  })

  it('the safest is the one whose worst case is the least bad', () => {
    const lows = figures.map(({ net }) => net.low)
    expect(safestPlan(figures)?.net.low).toBe(lows.toSorted((a, b) => (a < b ? 1 : -1))[0])
  })
})

describe('how many workloads move', () => {
  it('is told apart by those above need, those that stay, and others', () => {
    const above = ['a', 'b', 'c', 'd'].map((id) => workload(id))
    const fitting = ['e', 'f'].map((id) => workload(id, { neededTier: 'frontier' }))
    const [plan] = document.plans
    const [move] = plan?.moves ?? []
    if (plan === undefined || move === undefined) throw new Error('the fixture has a move')
    const moves = ['a', 'e', 'f'].map((id) => ({ ...move, workload: id }))
    const notRepricedBy = [{ workload: 'b', spend: { USD: '1' }, why: 'no-model' as const }]
    const counts = movingCounts(smallDocument({ workloads: [...above, ...fitting] }), {
      ...plan,
      moves,
      notRepricedBy,
    })
    expect(
      [
        counts.moving,
        counts.aboveNeed,
        counts.movingAboveNeed,
        counts.staying,
        counts.stayingUnpriced,
        counts.movingOthers,
      ].map(({ value }) => amountToNumber(value)),
    ).toEqual([3, 4, 1, 3, 1, 2])
  })
})

describe('what a move saves', () => {
  it('is the difference of its own amounts, in whichever currency is asked for', () => {
    const range = (usd: string, eur: string) => ({ USD: usd, EUR: eur })
    const [known] = document.plans.flatMap(({ moves }) => moves)
    if (known === undefined) throw new Error('the fixture has a move')
    const after = { ...known.after, likely: range('30', '20') }
    const move = { ...known, baseline: range('100', '80'), after }
    const asked = ['USD', 'EUR', 'USD'].map((code) => savedBy({ reportingCurrency: code }, move))
    expect(asked).toEqual(['70', '60', '70'].map(parseAmount))
    const cheaper = { ...move, baseline: range('90', '80') }
    expect(savedBy({ reportingCurrency: 'USD' }, cheaper)).toBe(parseAmount('60'))
  })
})

describe('the waterfall', () => {
  it.each(figures.map((each) => ({ name: each.plan.name, each })))(
    'of "$name" adds up to the bill after, the plan’s own costs included',
    ({ each }) => {
      const steps = waterfallSteps(document, each)
      const [today] = steps
      const after = steps.at(-1)
      if (today === undefined || after === undefined) throw new Error('a waterfall has two ends')
      const changes = steps.slice(1, -1).map(({ value }) => value)
      expect(after.value).toBe(add(today.value, sum(changes)))
      expect(subtract(today.value, after.value)).toBe(each.net.likely)
    },
  )
})
