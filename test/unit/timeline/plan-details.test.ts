import { expect, it } from 'vitest'
import { planDetails } from '../../../shared/timeline/plan-details.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { planDocument, planInput, planMove } from '../plan/plan-fixture.ts'

const on = planInput({ workloads: [{ spend: '100', tokens: { input: 10 } }] })
const plan = planDocument({
  schema: 'ai-spend-plan/2',
  moves: [planMove({ share: { low: 0.5, likely: 1, high: 1 } })],
  levers: [
    { kind: 'context', where: {}, share: 0.5 },
    { kind: 'model-switch' },
    { kind: 'discount', where: {}, share: 0.1 },
  ],
  costs: { oneOff: { USD: '120' }, monthly: {} },
  horizonMonths: 12,
})
const detailsOf = (of: typeof plan) => {
  const details = planDetails(of, evaluatePlan(of, on), on)
  if (details === undefined) throw new RangeError('a month is covered')
  return details
}

it('begins with the month after the last of the bills, and pays back', () => {
  const { start, cash } = detailsOf(plan)
  expect(start > (on.cells[0]?.month ?? '')).toBe(true)
  expect(cash.likely.months[0]?.month).toBe(start)
  expect(cash.likely.months).toHaveLength(12)
  expect(cash.likely.paybackMonth).toBe(2)
  expect(cash.likely.months[0]).toMatchObject({ oneOff: { USD: '120' } })
})

it('shows each lever in its order and by itself', () => {
  // 100 a month. In order: half the input 50, then a tenth of it at the candidate saves 45, then nothing is left.
  const { levers } = detailsOf(plan)
  expect(levers.map(({ lever, inOrder, alone }) => [lever, inOrder['USD'], alone['USD']])).toEqual([
    ['context', '600', '600'],
    ['model-switch', '540', '1080'],
    ['discount', '0', '120'],
  ])
})

it('draws the same for everybody, inside the range', () => {
  const { simulation } = detailsOf(plan)
  expect(detailsOf(plan).simulation).toEqual(simulation)
  expect(simulation.saving.p5).toBeLessThanOrEqual(simulation.saving.p95)
  expect(simulation.probabilityOfSaving).toBe(1)
})

it('gives nothing where no day is covered', () => {
  const empty = { ...on, coveredDays: new Map(), cells: [] }
  expect(planDetails(plan, evaluatePlan(plan, on), empty)).toBeUndefined()
})
