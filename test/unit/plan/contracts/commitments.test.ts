import { describe, expect, it } from 'vitest'
import type { PlanCommitment } from '../../../../shared/document/user/commitments.ts'
import { ProblemError } from '../../../../shared/domain/problem.ts'
import { evaluatePlan } from '../../../../shared/plan/evaluate-plan.ts'
import { CANDIDATE, fixedRate, planDocument, planInput, planMove } from '../plan-fixture.ts'

/** The bill is 100 a month; all of it moves for 20. */
const WORK = { spend: '100', tokens: { output: 10 } }
const SEPTEMBER = { ...WORK, months: ['2026-09'] }

const commitment = (changes: Partial<PlanCommitment> = {}): PlanCommitment => ({
  provider: 'openai',
  monthlyMinimum: { USD: '60' },
  until: '2027-12-31',
  ...changes,
})

function stepOf(
  commitments: readonly PlanCommitment[],
  written: Partial<Parameters<typeof planInput>[0]> = {},
  move: Parameters<typeof planMove>[0] = {},
) {
  const input = planInput({ workloads: [SEPTEMBER], ...written })
  const { steps } = evaluatePlan(planDocument({ commitments, moves: [planMove(move)] }), input)
  return steps.at(-1)
}

describe('a minimum commitment', () => {
  it.each([
    { why: 'is charged where the bill falls below it', of: [commitment()], step: '-60' },
    { why: 'counts each dollar that stays', of: [commitment()], move: { share: 0.7 }, step: '-30' },
    { why: 'does not bind above the minimum', of: [commitment()], move: { share: 0.4 }, step: '0' },
    { why: 'costs nothing when nothing moves', of: [commitment()], move: { share: 0 }, step: '0' },
    {
      why: 'that was missed before the plan takes off only what the plan adds',
      of: [commitment({ monthlyMinimum: { USD: '150' } })],
      step: '-100',
    },
    { why: 'of another provider does not bind', of: [commitment({ provider: 'aws' })], step: '0' },
    {
      why: 'of which two run takes the larger',
      of: [commitment(), commitment({ monthlyMinimum: { USD: '70' } })],
      step: '-70',
    },
    { why: 'that is over does not bind', of: [commitment({ until: '2026-08-31' })], step: '0' },
    {
      why: 'that ends within the month counts its days, the last one too',
      of: [commitment({ until: '2026-09-15' })],
      step: '-30',
    },
    {
      why: 'finds its provider by an alias',
      of: [commitment({ provider: 'OpenAI ' })],
      step: '-60',
    },
  ])('$why', ({ of, move, step }) => {
    expect(stepOf(of, {}, move)).toEqual({ lever: 'commitment', likely: { USD: step } })
  })

  it('is in proportion to the covered days', () => {
    expect(stepOf([commitment()], { coveredDays: { '2026-09': 10 } })?.likely).toEqual({
      USD: '-20',
    })
  })

  it('looks at each month alone', () => {
    const workloads = [
      { ...WORK, spend: '20', months: ['2026-08'] },
      { ...WORK, spend: '100', months: ['2026-09'] },
    ]
    const coveredDays = { '2026-08': 31, '2026-09': 30 }
    const step = stepOf([commitment()], { workloads, coveredDays }, { share: 0.5 })
    // August was 40 short and is 50 short now; September is 10 short.
    expect(step?.likely).toEqual({ USD: '-20' })
  })

  it('counts lines without a model in the bill', () => {
    const workloads = [SEPTEMBER, { spend: '25', model: null }]
    expect(stepOf([commitment()], { workloads })?.likely).toEqual({ USD: '-35' })
  })

  it('counts a candidate of the same seller in the bill', () => {
    const prices = [{ ...CANDIDATE, seller: 'openai' }]
    const to = { seller: 'openai', model: 'small' }
    expect(stepOf([commitment()], { prices }, { to })?.likely).toEqual({ USD: '-40' })
  })

  it('in another currency goes by the month’s rate', () => {
    const convert = fixedRate('EUR', 'USD', 0.5)
    const step = stepOf([commitment({ monthlyMinimum: { EUR: '60' } })], { convert })
    expect(step?.likely).toEqual({ USD: '-30' })
  })

  it('without a rate is a problem, never left out', () => {
    expect(() => stepOf([commitment({ monthlyMinimum: { EUR: '60' } })])).toThrow(ProblemError)
  })

  it('enters every end, the net and the overlap rightly', () => {
    const plan = planDocument({ commitments: [commitment()], horizonMonths: 2 })
    const result = evaluatePlan(plan, planInput({ workloads: [SEPTEMBER] }))
    expect(result.saving.low).toEqual({ USD: '20' })
    expect(result.after.likely).toEqual({ USD: '80' })
    expect(result.net.likely).toEqual({ USD: '40' })
    expect(result.overlap).toEqual({ USD: '0' })
  })

  it('has no step in a plan without one', () => {
    expect(stepOf([])).toEqual({ lever: 'model-switch', likely: { USD: '80' } })
  })
})
