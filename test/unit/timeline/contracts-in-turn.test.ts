import { describe, expect, it } from 'vitest'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import type { PlanDocument } from '../../../shared/document/user/plan-document.ts'
import { contractEffects } from '../../../shared/timeline/contract-effects.ts'
import { inUsd, planDocument, planInput, planMove, usd } from '../plan/plan-fixture.ts'

const input = planInput({ workloads: [{ spend: '100', tokens: { input: 10 } }] })
const FROM = parseIsoDay('2026-11-20') ?? (0 as Day)
const minimum = (until: string) => ({ provider: 'openai', monthlyMinimum: { USD: '60' }, until })
const reserved = (until: string) => ({
  kind: 'provisioned' as const,
  provider: 'openai',
  where: {},
  until,
})

function effectsOf(changes: Partial<PlanDocument>) {
  const plan = planDocument({ schema: 'ai-spend-plan/2', ...changes })
  const { effects, freeFrom } = contractEffects(plan, input, FROM)
  return {
    taken: effects.map(({ kind, effect }) => [kind, inUsd(effect.likely)]),
    binds: effects.map(({ binds }) => binds),
    freeFrom,
  }
}

describe('contracts that stand in each other’s way', () => {
  it('add up to what all take together, reserved capacity first', () => {
    // Alone the minimum takes 60 of the 90 and the reserved capacity all of it: together no more than 90.
    const { taken, binds } = effectsOf({
      commitments: [minimum('2027-03-31')],
      contracts: [reserved('2027-03-31')],
    })
    expect(taken).toEqual([
      ['provisioned', usd('-90')],
      ['commitment', usd('0')],
    ])
    expect(binds).toEqual([true, false])
  })

  it.each([
    { commitment: '2027-03-31', capacity: '2027-03-31', free: '2027-04-01' },
    { commitment: '2027-06-30', capacity: '2027-03-31', free: '2027-07-01' },
    { commitment: '2027-01-31', capacity: '2027-03-31', free: '2027-04-01' },
  ])('free the plan on $free', ({ commitment, capacity, free }) => {
    const { freeFrom } = effectsOf({
      commitments: [minimum(commitment)],
      contracts: [reserved(capacity)],
    })
    expect(freeFrom).toBe(free)
  })

  it('one that takes nothing does not keep the plan bound', () => {
    const { freeFrom } = effectsOf({
      moves: [planMove({ share: 0.5 })],
      commitments: [{ ...minimum('2029-12-31'), monthlyMinimum: { USD: '1' } }],
      contracts: [reserved('2027-03-31')],
    })
    expect(freeFrom).toBe('2027-04-01')
  })
})
