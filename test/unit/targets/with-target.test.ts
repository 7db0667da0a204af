import { describe, expect, it } from 'vitest'
import {
  DEFAULT_ASSUMPTIONS,
  optionSettings,
} from '../../../shared/assumptions/default-assumptions.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { optionCatalogue } from '../../../shared/recommend/option-catalogue.ts'
import { emptyPlan } from '../../../shared/recommend/option-plan.ts'
import { withTarget } from '../../../shared/targets/with-target.ts'
import { endOf } from '../../../shared/plan/plan-terms.ts'
import { inUsd } from '../plan/plan-fixture.ts'
import { realInput, SUPPORT } from '../recommend/savings-fixture.ts'

const input = realInput({
  workloads: [SUPPORT, { ...SUPPORT, id: 'mails' }, { ...SUPPORT, id: 'notes' }],
})
const catalogue = optionCatalogue({
  quality: () => ({ grade: 'C', why: 'mixed' }),
  proof: () => undefined,
} as unknown as Parameters<typeof optionCatalogue>[0])
const settings = optionSettings(DEFAULT_ASSUMPTIONS, 'USD')

function chosen(
  workloads: readonly string[],
  model: string,
  share = 1,
  plan = emptyPlan('Plan', 12),
) {
  const choice = { workloads, seller: 'z-ai', model, share }
  return withTarget(plan, choice, input, catalogue, settings)
}

/** Workloads by the model they go to. */
function targetsOf(plan: ReturnType<typeof chosen>): Readonly<Record<string, readonly string[]>> {
  const { moves } = evaluatePlan(plan, input)
  const models = [...new Set(moves.map(({ to }) => to.model))]
  return Object.fromEntries(
    models.map((model) => [
      model,
      moves.filter(({ to }) => to.model === model).map(({ workload }) => workload),
    ]),
  )
}

describe('a chosen target', () => {
  it('takes the chosen workloads and no others', () => {
    expect(targetsOf(chosen(['support', 'notes'], 'glm-5.2'))).toEqual({
      'glm-5.2': ['support', 'notes'],
    })
  })

  it('takes them from the moves that had them', () => {
    const before = chosen(['support', 'mails', 'notes'], 'glm-5.2')
    expect(targetsOf(chosen(['mails'], 'glm-5.3-flash', 1, before))).toEqual({
      'glm-5.3-flash': ['mails'],
      'glm-5.2': ['support', 'notes'],
    })
  })

  it('leaves no move behind that reaches nothing', () => {
    const before = chosen(['mails'], 'glm-5.2')
    expect(chosen(['mails'], 'glm-5.3-flash', 1, before).moves).toHaveLength(1)
  })

  it('moves what can move of the work, not all of it, so that choosing the same again changes nothing', () => {
    const before = chosen(['mails'], 'glm-5.2')
    const again = chosen(['mails'], 'glm-5.2', 1, before)
    expect(before.moves[0]?.share).toEqual({ low: 0.5, likely: 0.7, high: 0.9 })
    expect(again).toEqual(before)
  })

  it('shares what can move with the move that was there', () => {
    const before = chosen(['mails'], 'glm-5.2')
    const split = chosen(['mails'], 'glm-5.3-flash', 0.3, before)
    expect(targetsOf(split)).toEqual({ 'glm-5.3-flash': ['mails'], 'glm-5.2': ['mails'] })
    const [first, second] = split.moves.map(({ share }) => share)
    for (const [end, all] of [
      ['low', 0.5],
      ['likely', 0.7],
      ['high', 0.9],
    ] as const) {
      const [a, b] = [first, second].map((share) => endOf(share ?? 0, end))
      expect(a).toBeCloseTo(0.3 * all, 12)
      expect((1 - (a ?? 0)) * (b ?? 0)).toBeCloseTo(0.7 * all, 12)
    }
  })

  it('saves by its part what the two save alone', () => {
    const before = chosen(['mails'], 'glm-5.2')
    const saved = (plan: typeof before) => Number(inUsd(evaluatePlan(plan, input).saving.likely))
    const other = saved(chosen(['mails'], 'glm-5.3-flash'))
    const split = saved(chosen(['mails'], 'glm-5.3-flash', 0.25, before))
    expect(split / (0.25 * other + 0.75 * saved(before))).toBeCloseTo(1, 9)
  })

  it.each([0, 1.2, Number.NaN])('is refused for a share of %s', (share) => {
    expect(() => chosen(['mails'], 'glm-5.2', share)).toThrow(RangeError)
  })
})
