import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../shared/document/user/policy-choices.ts'
import { readPolicy } from '../../../shared/document/user/policy-document.ts'
import { policyEffect } from '../../../shared/recommend/policy-effect.ts'
import { inUsd } from '../plan/plan-fixture.ts'
import { optionsOf, realInput, SUPPORT } from './savings-fixture.ts'

const input = realInput({ workloads: [{ ...SUPPORT, neededTier: 'mid' }] })

function effectOf(members: object | undefined) {
  const policy = members && readPolicy({ schema: 'ai-spend-policy/1', ...members }, 'policy.json')
  const under = (other: Policy | undefined) => optionsOf(input, { policy: other })
  return policyEffect(under(policy), policy, input, under)
}

/** The best that is said of an option, in the unit of the effect. */
function bestOf(policy: object | undefined): bigint {
  const { whole } = optionsOf(input, {
    policy: policy && readPolicy({ schema: 'ai-spend-policy/1', ...policy }, 'policy.json'),
  }).alternatives
  return Object.values(whole)
    .map(({ interval }) => (interval === null ? 0n : inUsd(interval.p50)))
    .reduce<bigint>((a, b) => (b > a ? b : a), 0n)
}

describe('what a policy does to the options', () => {
  it('costs nothing where none is stated, and says who has to approve', () => {
    const { costs, sellers } = effectOf(undefined)
    expect(costs).toEqual([])
    expect(sellers.find(({ seller }) => seller === 'openai')?.approval).not.toBe('needs-approval')
    expect(sellers.some(({ approval }) => approval === 'needs-approval')).toBe(true)
  })

  it('is one cost for each constraint that is stated', () => {
    const { costs } = effectOf({
      places: ['EU'],
      licences: ['open'],
      dataClasses: [{ where: {}, class: 'none' }],
      sellers: [{ seller: 'openai', status: 'contracted' }],
    })
    expect(costs.map(({ constraint }) => constraint)).toEqual(['places', 'licences'])
  })

  it('is the best answer without the constraint less the best with it, the others staying', () => {
    const policy = { evidenceFloor: 'A', licences: ['restricted'] }
    const [licences, evidence] = effectOf(policy).costs
    const best = bestOf(policy)
    expect(inUsd(licences?.cost ?? {})).toBe(bestOf({ evidenceFloor: 'A' }) - best)
    expect(inUsd(evidence?.cost ?? {})).toBe(bestOf({ licences: ['restricted'] }) - best)
  })

  it('keeps forbidden sellers out of every option', () => {
    const open = effectOf(undefined).sellers.map(({ seller }) => seller)
    const forbidden = open.map((seller) => ({ seller, status: 'forbidden' }))
    const left = effectOf({ sellers: forbidden }).sellers.map(({ seller }) => seller)
    expect(left.filter((seller) => open.includes(seller))).toEqual([])
  })

  it('tells each candidate that it leaves out, with the reason', () => {
    const policy = readPolicy(
      { schema: 'ai-spend-policy/1', sellers: [{ seller: 'z-ai', status: 'forbidden' }] },
      'policy.json',
    )
    const { excluded } = optionsOf(input, { policy }).alternatives
    expect(excluded.filter(({ reason }) => reason === 'seller-forbidden').length).toBeGreaterThan(0)
  })
})
