import { describe, expect, it } from 'vitest'
import { planMark } from '../../../renderer/screens/savings/plans/plan-marks.ts'
import { add, amountToNumber, ZERO } from '../../../shared/domain/amount.ts'
import { planFigures } from '../../../shared/insights/plans.ts'
import { largestLever, leverBars } from '../../../shared/insights/plan-steps.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const document = documentFixture()
const figures = planFigures(document)
const byName = figures.map((each) => ({ name: each.plan.name, each }))

describe('the levers of a plan', () => {
  it.each(byName)('end at the net value of "$name"', ({ each }) => {
    const last = leverBars(document, each).at(-1)
    expect(add(last?.start ?? ZERO, last?.value ?? ZERO)).toBe(each.net.likely)
  })

  it.each(byName)('each start where the one before ended in "$name"', ({ each }) => {
    let end = ZERO
    for (const bar of leverBars(document, each)) {
      expect(bar.start).toBe(end)
      end = add(bar.start, bar.value)
    }
  })

  it('the largest is the largest of all plans', () => {
    const values = figures.flatMap((each) =>
      leverBars(document, each).flatMap(({ lever, value }) =>
        lever === undefined ? [] : [amountToNumber(value)],
      ),
    )
    const largest = largestLever(document, figures)?.bar.value
    expect(amountToNumber(largest ?? ZERO)).toBe(Math.max(...values))
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
