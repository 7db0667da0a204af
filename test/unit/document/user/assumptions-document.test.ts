import { describe, expect, it } from 'vitest'
import { withContracts } from '../../../../shared/assumptions/company-contracts.ts'
import {
  DEFAULT_ASSUMPTIONS,
  isDefaultAssumptions,
} from '../../../../shared/assumptions/default-assumptions.ts'
import {
  readAssumptions,
  writeAssumptions,
} from '../../../../shared/document/user/assumptions-document.ts'
import { planDocument } from '../../plan/plan-fixture.ts'

const schema = 'ai-spend-savings/1'
const until = '2027-03-31'

describe('the assumptions of a workspace', () => {
  it('are read back as they were written', () => {
    const terms = {
      ...DEFAULT_ASSUMPTIONS,
      horizonMonths: 24,
      owed: {
        commitments: [{ provider: 'openai', monthlyMinimum: { USD: '100' }, until }],
        discountTiers: [{ provider: 'x', monthlySpend: { USD: '9' }, discount: 0.1, until }],
        contracts: [{ kind: 'prepaid' as const, provider: 'x', balance: { USD: '5' }, until }],
      },
    }
    expect(
      readAssumptions(JSON.parse(writeAssumptions(terms)), 'a.json', DEFAULT_ASSUMPTIONS),
    ).toEqual(terms)
    expect(isDefaultAssumptions(terms)).toBe(false)
  })

  it('that a file leaves out keep their defaults', () => {
    const read = readAssumptions(
      { schema, allowed: { places: ['EU'] } },
      'a.json',
      DEFAULT_ASSUMPTIONS,
    )
    expect(read.allowed).toEqual({ ...DEFAULT_ASSUMPTIONS.allowed, places: ['EU'] })
    expect(isDefaultAssumptions(readAssumptions({ schema }, 'a.json', DEFAULT_ASSUMPTIONS))).toBe(
      true,
    )
  })

  it.each([
    { why: 'no document', json: 7, where: 'a.json' },
    { why: 'another schema', json: { schema: 'x' }, where: 'a.json: schema' },
    { why: 'no schema', json: {}, where: 'a.json: schema' },
    {
      why: 'an exclusion without a reason',
      json: {
        schema,
        baseline: {
          lastMonths: 3,
          statistic: 'mean',
          exclusions: [{ month: '2026-08', reason: ' ' }],
        },
      },
      where: 'a.json: baseline.exclusions.0.reason',
    },
    {
      why: 'nodes that are never busy',
      json: { schema, hosting: { utilisation: { low: 0, likely: 0.3, high: 0.5 } } },
      where: 'a.json: hosting.utilisation.low',
    },
    { why: 'a key that nobody knows', json: { schema, horizon: 3 }, where: 'a.json: horizon' },
  ])('with $why say where', ({ json, where }) => {
    expect(() => readAssumptions(json, 'a.json', DEFAULT_ASSUMPTIONS)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ where }) as unknown }),
    )
  })
})

describe('what is owed', () => {
  const commitment = { provider: 'openai', monthlyMinimum: { USD: '100' }, until }
  const owed = { commitments: [commitment], discountTiers: [], contracts: [] }

  it('holds in every plan, and once where a plan states it too', () => {
    expect(withContracts(planDocument({}), owed).commitments).toEqual([commitment])
    const stated = planDocument({ commitments: [commitment] })
    expect(withContracts(stated, owed).commitments).toEqual([commitment])
  })

  it('leaves a plan alone where nothing is owed', () => {
    const plan = planDocument({})
    expect(withContracts(plan, DEFAULT_ASSUMPTIONS.owed)).toBe(plan)
  })
})
