import { describe, expect, it } from 'vitest'
import {
  currencyOf,
  itemAmount,
  withItem,
  withoutCosts,
  withoutItem,
  withOwnCost,
  withOwnItem,
} from '../../../../../../renderer/screens/savings/desk/cost-draft.ts'
import {
  withDiscountRate,
  withGrowth,
  withHorizon,
  withoutWave,
  withWave,
  withWaveAt,
} from '../../../../../../renderer/screens/savings/desk/wave-draft.ts'
import type { EditablePlan } from '../../../../../../shared/api/plans-api.ts'
import { readPlan } from '../../../../../../shared/document/user/plan-document.ts'
import { planDraft } from '../../../../../support/plan-draft.ts'

const isReadable = (plan: EditablePlan): boolean =>
  readPlan(JSON.parse(JSON.stringify(plan)), 'draft.json').schema === plan.schema

describe('the costs of a plan', () => {
  it('are the user’s figure, once or monthly, or nothing', () => {
    const plan = withOwnCost(planDraft(), 'monthly', '1000', 'USD')
    expect(plan.costs).toEqual({ oneOff: {}, monthly: { USD: '1000' } })
    expect(withOwnCost(plan, 'monthly', undefined, 'USD').costs.monthly).toEqual({})
    expect(plan.schema).toBe('ai-spend-plan/1')
  })

  it('stay in the currency they were written in', () => {
    expect(currencyOf({ EUR: '5' }, 'USD')).toBe('EUR')
    expect(currencyOf({}, 'USD')).toBe('USD')
    expect(currencyOf({ EUR: '5', USD: '6' }, 'USD')).toBe('USD')
  })

  it('are items of version 2: a new one is at nothing, and can be stated and taken away', () => {
    const added = withOwnItem(planDraft(), { kind: 'training', when: 'once' }, 'USD')
    expect(added.schema).toBe('ai-spend-plan/2')
    expect(added.costItems?.[0]?.amount.likely).toEqual({ USD: '0' })
    const amount = itemAmount({ low: '3', likely: '2', high: '1' }, 'USD')
    const stated = withItem(added, 0, { amount })
    expect(stated.costItems?.[0]).toMatchObject({ kind: 'training', amount })
    expect(isReadable(stated)).toBe(true)
    expect(withoutItem(stated, 0).costItems).toEqual([])
  })

  it('can all be taken away, and the plan is still one that can be read', () => {
    const plan = withoutCosts(withOwnCost(planDraft(), 'oneOff', '5', 'USD'))
    expect(plan.costs).toEqual({ oneOff: {}, monthly: {} })
    expect(isReadable(plan)).toBe(true)
  })
})

describe('the times of a plan', () => {
  it('are its horizon and its growth, in either version', () => {
    const plan = withGrowth(withHorizon(planDraft(), 18), 0.02)
    expect(plan).toMatchObject({ horizonMonths: 18, growth: { monthlyRate: 0.02 } })
    expect(plan.schema).toBe('ai-spend-plan/1')
    expect(isReadable(plan)).toBe(true)
  })

  it('are waves and a discount rate in version 2', () => {
    const first = withWave(withDiscountRate(planDraft(), 0.08), 'Wave 1')
    expect(first).toMatchObject({ schema: 'ai-spend-plan/2', discountRate: 0.08 })
    expect(first.waves).toEqual([
      { name: 'Wave 1', where: {}, startsAfterMonths: 0, rampMonths: 0 },
    ])
    const second = withWave(withWaveAt(first, 0, { startsAfterMonths: 2 }), 'Wave 2')
    expect(second.waves?.map(({ startsAfterMonths }) => startsAfterMonths)).toEqual([2, 3])
    expect(isReadable(second)).toBe(true)
    expect(withoutWave(second, 0).waves?.map(({ name }) => name)).toEqual(['Wave 2'])
  })
})
