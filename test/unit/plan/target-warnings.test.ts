import { describe, expect, it } from 'vitest'
import { targetWarnings, tokensByWorkload } from '../../../shared/plan/target-warnings.ts'
import { planInput, type WrittenWorkload } from './plan-fixture.ts'

const of = (work: Partial<WrittenWorkload>, seller: string, model: string) => {
  const written = { spend: '1', model: 'gpt-5.5', tokens: { input: 1 }, ...work }
  const input = planInput({ workloads: [written] })
  return input.workloads.flatMap((workload) =>
    targetWarnings(workload, tokensByWorkload(input)[0] ?? 0, { seller, model }),
  )
}

describe('a target that a plan names is obeyed, with a warning', () => {
  it.each([
    { why: 'nothing', of: of({ neededTier: 'routine' }, 'aws', 'deepseek-v3.2'), says: [] },
    {
      why: 'too weak',
      of: of({ neededTier: 'frontier' }, 'aws', 'deepseek-v3.2'),
      says: ['below-needed-tier'],
    },
    { why: 'licence', of: of({}, 'together', 'minimax-m2.7'), says: ['licence-non-commercial'] },
    { why: 'training', of: of({}, 'deepseek', 'deepseek-v4-pro'), says: ['trains-on-data'] },
    { why: 'window', of: of({ requests: 10 }, 'aws', 'gpt-oss-120b'), says: ['window-too-small'] },
    {
      why: 'vectors to a model that writes',
      of: of({ model: 'text-embedding-3-large' }, 'aws', 'deepseek-v3.2'),
      says: ['modality-differs'],
    },
    { why: 'a model nobody knows', of: of({ neededTier: 'frontier' }, 'x', 'house'), says: [] },
  ])('$why', ({ of: found, says }) => {
    expect(found).toEqual(says)
  })
})
