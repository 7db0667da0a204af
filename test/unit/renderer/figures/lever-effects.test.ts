import { describe, expect, it } from 'vitest'
import {
  largestLever,
  leverBars,
  leverEffects,
} from '../../../../renderer/figures/lever-effects.ts'
import { planMark } from '../../../../renderer/screens/savings/plans/plan-marks.ts'
import { planFigures } from '../../../../renderer/figures/plans.ts'
import { asNumber } from '../../../../renderer/figures/text-sums.ts'
import { documentFixture } from '../../../support/document-fixture.ts'

const figures = planFigures(documentFixture().plans, 'USD')
const byName = figures.map((each) => ({ name: each.plan.name, each }))

describe('the levers of a plan', () => {
  it.each(byName)('end at the net value of "$name"', ({ each }) => {
    const last = leverBars(each, 'USD').at(-1)
    expect((last?.start ?? 0) + asNumber(last?.value)).toBeCloseTo(asNumber(each.net.likely), 4)
  })

  it.each(byName)('each start where the one before ended in "$name"', ({ each }) => {
    let end = 0
    for (const bar of leverBars(each, 'USD')) {
      expect(bar.start).toBeCloseTo(end, 6)
      end = bar.start + asNumber(bar.value)
    }
  })

  it('are not known by themselves until they are worked out for this very plan', () => {
    const [first] = figures
    const effects = first === undefined ? [] : leverEffects(first.plan, undefined, 'USD')
    expect(effects.length).toBeGreaterThan(0)
    expect(effects.every(({ alone }) => alone === undefined)).toBe(true)
  })

  it('the largest is the largest of all plans', () => {
    const values = figures.flatMap((each) =>
      leverBars(each, 'USD').flatMap(({ lever, value }) =>
        lever === undefined ? [] : [asNumber(value)],
      ),
    )
    expect(asNumber(largestLever(figures, 'USD')?.bar.value)).toBe(Math.max(...values))
  })
})

describe('the mark of a plan', () => {
  const plan = { schema: 'ai-spend-plan/1' } as never
  const scenario = { id: '1', name: 'Mine', note: '', createdOn: '', changedOn: '', plan }
  it.each([
    { name: 'Mine', builtIn: null, mark: 'scenario' },
    { name: 'Open', builtIn: 'open-model', mark: 'changed' },
    { name: 'Down', builtIn: 'one-tier-down', mark: 'proposed' },
    { name: 'Other', builtIn: null, mark: 'file' },
  ] as const)('of $name is $mark', ({ name, builtIn, mark }) => {
    expect(planMark({ name, builtIn }, [scenario], new Set(['Open', 'Mine']))).toBe(mark)
  })
})
