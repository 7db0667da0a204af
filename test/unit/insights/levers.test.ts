import { describe, expect, it } from 'vitest'
import { planMark } from '../../../renderer/screens/savings/plans/plan-marks.ts'
import { add, amountToNumber, parseAmount, ZERO } from '../../../shared/domain/amount.ts'
import { planFigures } from '../../../shared/insights/plans/plans.ts'
import { largestLever, leverBars, leverSavings } from '../../../shared/insights/plans/plan-steps.ts'
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

  it('are not known by themselves until they are worked out for this very plan', () => {
    const [first] = figures
    const savings = first === undefined ? [] : leverSavings(document, first.plan, undefined)
    expect(savings.length).toBeGreaterThan(0)
    expect(savings.every(({ alone }) => alone === undefined)).toBe(true)
  })

  it('are known by themselves where the details are of the same levers, in the same order', () => {
    const [first] = figures
    if (first === undefined) throw new Error('the fixture has a plan')
    const levers = first.plan.steps.map(({ lever }) => ({
      lever,
      inOrder: { USD: '5' },
      alone: { USD: '7' },
    }))
    const alone = leverSavings(document, first.plan, { levers }).map((saving) => saving.alone)
    expect(alone.map((figure) => figure?.value)).toEqual(levers.map(() => parseAmount('7')))
    const others = levers.map((share) => ({ ...share, lever: 'hosting' as const }))
    const behind = leverSavings(document, first.plan, { levers: others })
    expect(behind.every((saving) => saving.alone === undefined)).toBe(true)
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
