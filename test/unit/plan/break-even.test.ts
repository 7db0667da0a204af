import { describe, expect, it } from 'vitest'
import type { PlanLever } from '../../../shared/document/user/plan-document.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { planDocument, planInput, planMove } from './plan-fixture.ts'

const WORK = { spend: '100', tokens: { input: 4, cacheRead: 20, output: 2 } }

describe('break-even', () => {
  it.each([
    {
      why: 'of a cheap candidate',
      spend: '100',
      move: {},
      is: { tokenFactor: 100 / 28, fallbackShare: 0.72, cacheCarryOver: null },
    },
    {
      why: 'replaces the fallback of the move',
      spend: '100',
      move: { fallbackShare: 0.3 },
      is: { tokenFactor: 2.5, fallbackShare: 0.72, cacheCarryOver: null },
    },
    {
      why: 'of the carry-over lies where reads decide',
      spend: '19',
      move: {},
      is: { tokenFactor: 19 / 28, fallbackShare: null, cacheCarryOver: 0.5 },
    },
    {
      why: 'is null when nothing moves',
      spend: '100',
      move: { share: 0 },
      is: { tokenFactor: null, fallbackShare: null, cacheCarryOver: null },
    },
    {
      why: 'has no token factor when everything comes back',
      spend: '100',
      move: { fallbackShare: 1 },
      is: { tokenFactor: null, fallbackShare: 0.72, cacheCarryOver: null },
    },
  ])('$why', ({ spend, move, is }) => {
    const plan = planDocument({ moves: [planMove(move)] })
    const input = planInput({ workloads: [{ ...WORK, spend }] })
    expect(evaluatePlan(plan, input).breakEven).toEqual(is)
  })

  it('has no carry-over where there are no reads', () => {
    const input = planInput({ workloads: [{ spend: '1', tokens: { input: 2 } }] })
    expect(evaluatePlan(planDocument(), input).breakEven.cacheCarryOver).toBeNull()
  })

  it('is one value for all moves', () => {
    const moves = [planMove({ share: 0.5, fallbackShare: 0.1 }), planMove({ share: 0.5 })]
    const input = planInput({ workloads: [{ spend: '100', tokens: { output: 10 } }] })
    // 75 moves for 15, and 5 of it comes back.
    const { tokenFactor, fallbackShare } = evaluatePlan(planDocument({ moves }), input).breakEven
    expect(tokenFactor).toBeCloseTo(70 / 15, 12)
    expect(fallbackShare).toBe(0.8)
  })

  it('is that of the moves alone, before discount and commitment', () => {
    const input = planInput({ workloads: [{ spend: '100', tokens: { output: 10 } }] })
    const levers: readonly PlanLever[] = [
      { kind: 'model-switch' },
      { kind: 'discount', where: {}, share: 0.5 },
    ]
    const commitments = [{ provider: 'openai', monthlyMinimum: { USD: '90' }, until: '2027-01-31' }]
    const plan = planDocument({ moves: [planMove({ share: 0.5 })], levers, commitments })
    expect(evaluatePlan(plan, input).breakEven.fallbackShare).toBe(0.8)
  })
})
