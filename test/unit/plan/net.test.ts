import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../shared/document/user/plan-document.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { fixedRate, planDocument, planInput } from './plan-fixture.ts'

/** Saves 80 in the observed period. */
const WORK = { spend: '100', tokens: { output: 10 } }

describe('the observed months', () => {
  it.each([
    { days: { '2026-09': 30 }, months: 1 },
    { days: { '2026-07': 31, '2026-08': 31, '2026-09': 30 }, months: 3 },
    { days: { '2026-02': 14 }, months: 0.5 },
    { days: { '2024-02': 29, '2026-09': 15 }, months: 1.5 },
    { days: {}, months: 0 },
  ])('of $days are $months', ({ days, months }) => {
    const input = planInput({ workloads: [WORK], coveredDays: days })
    expect(evaluatePlan(planDocument(), input).months).toBe(months)
  })
})

describe('the net saving', () => {
  it.each<{ why: string; plan: Partial<PlanDocument>; days?: Record<string, number>; net: string }>(
    [
      { why: 'reaches over the horizon', plan: {}, net: '960' },
      { why: 'takes a month for what it is', plan: {}, days: { '2026-09': 15 }, net: '1920' },
      {
        why: 'is less the costs',
        plan: { costs: { oneOff: { USD: '100' }, monthly: { USD: '5' } } },
        net: '800',
      },
      { why: 'knows no growth', plan: { growth: { monthlyRate: 0.1 } }, net: '960' },
      {
        why: 'without a covered day is the costs',
        plan: { costs: { oneOff: { USD: '7' }, monthly: {} } },
        days: {},
        net: '-7',
      },
      {
        why: 'takes costs by the last month’s rate',
        plan: { costs: { oneOff: { EUR: '10', USD: '1' }, monthly: {} } },
        net: '939',
      },
    ],
  )('$why', ({ plan, days, net }) => {
    const input = planInput({
      workloads: [WORK],
      convert: fixedRate('EUR', 'USD', 2),
      coveredDays: days ?? { '2026-09': 30 },
    })
    expect(evaluatePlan(planDocument(plan), input).net.likely).toEqual({ USD: net })
  })

  it('is a problem when a cost has no rate', () => {
    const plan = planDocument({ costs: { oneOff: { EUR: '1' }, monthly: {} } })
    expect(() => evaluatePlan(plan, planInput({ workloads: [WORK] }))).toThrow(ProblemError)
  })
})
