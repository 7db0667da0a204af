import { describe, expect, it } from 'vitest'
import { companyPolicy, hostingReason } from '../../../shared/assumptions/company-policy.ts'
import { readPolicy } from '../../../shared/document/user/policy-document.ts'
import { planInput } from '../plan/plan-fixture.ts'

const { workloads } = planInput({
  workloads: [
    { id: 'wards', provider: 'openai', projectNames: ['Wards'], spend: '10' },
    { id: 'desk', provider: 'openai', projectNames: ['Desk'], spend: '10' },
  ],
})
const [wards, desk] = workloads

function policyOf(members: object = {}) {
  return readPolicy({ schema: 'ai-spend-policy/1', ...members }, 'policy.json')
}

/** Why an open model at a seller may not have some work. */
function reasonAt(seller: string, members: object, work = desk, grade: 'B' | 'D' = 'B') {
  if (work === undefined) throw new RangeError('no workload')
  const target = { seller, model: 'glm-5.3-flash', grade, isOpen: true }
  return companyPolicy(policyOf(members), workloads).reasonAgainst(work, target)
}

describe('a seller', () => {
  const { approvalOf } = companyPolicy(
    policyOf({
      sellers: [
        { seller: 'zai', status: 'contracted' },
        { seller: 'together', status: 'forbidden' },
        { seller: 'openai', status: 'needs-approval' },
      ],
    }),
    workloads,
  )

  it.each([
    { seller: 'z-ai', is: 'allowed', why: 'it has a contract, under any of its names' },
    { seller: 'together', is: 'forbidden', why: 'the policy says so' },
    { seller: 'openai', is: 'needs-approval', why: 'the policy goes before the bill' },
    { seller: 'fireworks', is: 'needs-approval', why: 'it is new and nothing is stated' },
    { seller: 'self-hosted', is: 'allowed', why: 'nodes of one’s own are no seller' },
  ])('$seller is $is: $why', ({ seller, is }) => expect(approvalOf(seller)).toBe(is))

  it('on the bill counts as allowed until something else is stated', () => {
    expect(companyPolicy(undefined, workloads).approvalOf('openai')).toBe('allowed')
    expect(companyPolicy(undefined, workloads).approvalOf('z-ai')).toBe('needs-approval')
  })
})

describe('a target is refused', () => {
  it.each([
    {
      why: 'at a forbidden seller',
      seller: 'z-ai',
      members: { sellers: [{ seller: 'z-ai', status: 'forbidden' }] },
      reason: 'seller-forbidden',
    },
    {
      why: 'in a place that is not allowed',
      seller: 'z-ai',
      members: { places: ['EU'] },
      reason: 'residency',
    },
    {
      why: 'in a place that nobody knows',
      seller: 'together',
      members: { places: ['EU', 'US', 'SG', 'CN'] },
      reason: 'residency-unknown',
    },
    {
      why: 'under a license that is not allowed',
      seller: 'z-ai',
      members: { licences: ['restricted'] },
      reason: 'licence',
    },
    {
      why: 'where its evidence is too weak',
      seller: 'z-ai',
      members: { evidenceFloor: 'A' },
      reason: 'evidence',
    },
  ])('$why', ({ seller, members, reason }) => {
    expect(reasonAt(seller, members)?.[0]).toBe(reason)
  })

  it('nowhere by a policy that states nothing', () => {
    expect(reasonAt('together', {})).toBeUndefined()
  })

  it('by no place at the seller that has the work today', () => {
    expect(reasonAt('openai', { places: ['CN'] })).toBeUndefined()
  })
})

describe('classified data', () => {
  const health = { dataClasses: [{ where: { project: ['wards'] }, class: 'health' }] }

  it('goes to no seller that needs approval', () => {
    expect(reasonAt('fireworks', health, wards)).toEqual(['data-class', 'health'])
    expect(reasonAt('fireworks', health, desk)).toBeUndefined()
  })

  it('goes to no seller of which too little is known, contract or not', () => {
    const sellers = [{ seller: 'together', status: 'contracted' }]
    expect(reasonAt('together', { ...health, sellers }, wards)?.[0]).toBe('data-class')
  })

  it('stays at the seller that has it today', () => {
    expect(reasonAt('openai', health, wards)).toBeUndefined()
  })

  it('is what the first rule says', () => {
    const policy = policyOf({
      dataClasses: [{ where: { workload: ['wards'] }, class: 'none' }, ...health.dataClasses],
    })
    expect(wards && companyPolicy(policy, workloads).classOf(wards)).toBe('none')
    expect(desk && companyPolicy(policy, workloads).classOf(desk)).toBeUndefined()
  })
})

describe('nodes of one’s own', () => {
  const target = { seller: 'self-hosted', model: 'gpt-oss-120b', grade: 'D', isOpen: true } as const

  it('meet places and data classes, and have to meet licenses and evidence', () => {
    expect(hostingReason(policyOf({ places: ['EU'] }), target)).toBeUndefined()
    expect(hostingReason(policyOf({ evidenceFloor: 'C' }), target)?.[0]).toBe('evidence')
    expect(hostingReason(policyOf({ licences: ['restricted'] }), target)?.[0]).toBe('licence')
  })

  it('can be forbidden', () => {
    const sellers = [{ seller: 'self-hosted', status: 'forbidden' }]
    expect(hostingReason(policyOf({ sellers }), target)?.[0]).toBe('seller-forbidden')
  })
})
