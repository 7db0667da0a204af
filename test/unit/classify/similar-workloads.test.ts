import { describe, expect, it } from 'vitest'
import { similarWorkloads } from '../../../shared/classify/similar-workloads.ts'
import type { WorkloadProfile } from '../../../shared/classify/profile.ts'
import { LABELS, sampleProfile, type ProfilePatch } from './sample-profile.ts'

function workload(id: string, name: string, patch: ProfilePatch = LABELS): WorkloadProfile {
  const profile = sampleProfile(patch)
  return { ...profile, id, names: { ...profile.names, project: [name], apiKey: [] } }
}

const ANSWERED = workload('a', 'depot-claims-triage-prod')

function offered(...others: readonly WorkloadProfile[]): readonly string[] {
  return similarWorkloads(ANSWERED, others).map(({ profile }) => profile.id)
}

describe('the workloads that an answer is offered for', () => {
  it('have the same words but for places and numbers', () => {
    const [dev, other] = [
      workload('dev', 'depot-claims-triage-dev-2'),
      workload('x', 'heron-triage'),
    ]
    expect(offered(dev, other)).toEqual(['dev'])
  })

  it('are told with the words they share', () => {
    const [found] = similarWorkloads(ANSWERED, [workload('b', 'svc-depotClaimsTriage')])
    expect(found?.words).toEqual(['depot', 'claims', 'triage'])
  })

  it('have tokens of the same shape', () => {
    const long = workload('long', 'depot-claims-triage', { tokens: { input: 1e6, output: 9e5 } })
    expect(offered(long)).toEqual([])
  })

  it('are none where the bills state nothing to compare', () => {
    expect(offered(workload('bare', 'depot-claims-triage', { batchShare: undefined }))).toEqual([])
  })

  it('are none beside a name that says nothing', () => {
    const bare = workload('b', 'proj-7-prod')
    expect(similarWorkloads(bare, [workload('c', 'proj-8-prod')])).toEqual([])
  })

  it('never hold the answered one', () => {
    expect(offered(ANSWERED)).toEqual([])
  })
})
