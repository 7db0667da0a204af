import { describe, expect, it } from 'vitest'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { planDocument, planInput, planMove } from './plan-fixture.ts'

const WORK = { spend: '100', tokens: { input: 4, output: 2 } }

describe('the drivers of a plan', () => {
  const move = planMove({
    share: { low: 0.5, likely: 1, high: 1 },
    outputFactor: { low: 2, likely: 1, high: 0.5 },
    fallbackShare: { low: 0.3, likely: 0.1, high: 0 },
    attempts: { low: 1, likely: 1, high: 1 },
  })

  it('are the uncertain figures, each alone, the widest first', () => {
    const plan = planDocument({ moves: [move] })
    expect(evaluatePlan(plan, planInput({ workloads: [WORK] })).drivers).toEqual([
      { parameter: 'moves.0.share', low: { USD: '41' }, high: { USD: '82' } },
      { parameter: 'moves.0.fallbackShare', low: { USD: '62' }, high: { USD: '92' } },
      { parameter: 'moves.0.outputFactor', low: { USD: '78' }, high: { USD: '84' } },
    ])
  })

  it('name a lever by its place', () => {
    const share = { low: 0.1, likely: 0.2, high: 0.3 }
    const plan = planDocument({
      moves: [],
      levers: [{ kind: 'model-switch' }, { kind: 'discount', where: {}, share }],
    })
    expect(evaluatePlan(plan, planInput({ workloads: [WORK] })).drivers).toEqual([
      { parameter: 'levers.1.share', low: { USD: '10' }, high: { USD: '30' } },
    ])
  })

  it('feel a commitment', () => {
    const commitments = [
      { provider: 'openai', monthlyMinimum: { USD: '100' }, until: '2027-01-31' },
    ]
    const plan = planDocument({ moves: [move], commitments })
    // Whatever comes back is charged anyway.
    expect(evaluatePlan(plan, planInput({ workloads: [WORK] })).drivers).toEqual([
      { parameter: 'moves.0.outputFactor', low: { USD: '-12' }, high: { USD: '-6' } },
      { parameter: 'moves.0.share', low: { USD: '-4' }, high: { USD: '-8' } },
    ])
  })
})
