import { describe, expect, it } from 'vitest'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import type { PlanDocument } from '../../../shared/document/user/plan-document.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { contractEffects } from '../../../shared/timeline/contract-effects.ts'
import { inUsd, planDocument, planInput, usd } from '../plan/plan-fixture.ts'

const on = planInput({ workloads: [{ spend: '100', tokens: { input: 10 } }] })
const FROM = parseIsoDay('2026-11-20') ?? (0 as Day)
const plan = (changes: Partial<PlanDocument>) =>
  planDocument({ schema: 'ai-spend-plan/2', ...changes })

describe('what contracts take off', () => {
  it.each<{ why: string; of: Partial<PlanDocument>; effect: string; free: string }>([
    {
      why: 'a minimum above what is left',
      of: {
        commitments: [{ provider: 'openai', monthlyMinimum: { USD: '60' }, until: '2027-03-31' }],
      },
      effect: '-60',
      free: '2027-04-01',
    },
    {
      why: 'a minimum at another seller',
      of: {
        commitments: [{ provider: 'z-ai', monthlyMinimum: { USD: '5' }, until: '2027-03-31' }],
      },
      effect: '5',
      free: '2026-11-20',
    },
    {
      why: 'a discount tier that is lost on what is left',
      of: {
        moves: [{ ...planDocument().moves[0], share: 0.5 }] as PlanDocument['moves'],
        discountTiers: [
          { provider: 'openai', monthlySpend: { USD: '80' }, discount: 0.2, until: '2026-12-31' },
        ],
      },
      effect: '-12.5',
      free: '2027-01-01',
    },
    {
      why: 'reserved capacity',
      of: {
        contracts: [{ kind: 'provisioned', provider: 'openai', where: {}, until: '2026-11-30' }],
      },
      effect: '-90',
      free: '2026-12-01',
    },
    {
      why: 'a balance that is no longer used up',
      of: {
        contracts: [
          { kind: 'prepaid', provider: 'openai', balance: { USD: '100' }, until: '2027-11-19' },
        ],
      },
      effect: '-100',
      free: '2027-11-20',
    },
  ])('$why', ({ of, effect, free }) => {
    const { effects, freeFrom } = contractEffects(plan(of), on, FROM)
    expect(effects.map((it) => inUsd(it.effect.likely))).toEqual([usd(effect)])
    expect(freeFrom).toBe(free)
  })

  it('a contract that has ended takes nothing', () => {
    const commitments = [{ provider: 'openai', monthlyMinimum: { USD: '60' }, until: '2026-11-19' }]
    expect(contractEffects(plan({ commitments }), on, FROM)).toEqual({
      effects: [],
      freeFrom: '2026-11-20',
    })
  })

  it('a lost tier is a step of its own, and the steps add up', () => {
    const document = plan({
      moves: [{ ...planDocument().moves[0], share: 0.5 }] as PlanDocument['moves'],
      discountTiers: [
        { provider: 'openai', monthlySpend: { USD: '80' }, discount: 0.2, until: '2026-12-31' },
      ],
    })
    const { steps, saving } = evaluatePlan(document, on)
    expect(steps).toEqual([
      { lever: 'model-switch', likely: { USD: '45' } },
      { lever: 'lost-tier', likely: { USD: '-12.5' } },
    ])
    expect(saving.likely).toEqual({ USD: '32.5' })
  })
})
