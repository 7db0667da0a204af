import { describe, expect, it } from 'vitest'
import { readPolicy, writePolicy } from '../../../../shared/document/user/policy-document.ts'

const schema = 'ai-spend-policy/1'

describe('a policy', () => {
  it('is read as the specification writes it, and written back', () => {
    const json = {
      schema,
      places: ['EU', 'us'],
      dataClasses: [{ where: { project: ['Wards'] }, class: 'health' }],
      sellers: [{ seller: 'z-ai', status: 'forbidden' }],
      licences: ['open', 'restricted'],
      trainingAllowed: false,
      evidenceFloor: 'C',
    }
    const policy = readPolicy(json, 'policy.json')
    expect(policy).toMatchObject({ ...json, places: ['EU', 'US'] })
    expect(readPolicy(JSON.parse(writePolicy(policy)), 'policy.json')).toEqual(policy)
  })

  it('limits nothing where a member is absent', () => {
    expect(readPolicy({ schema }, 'policy.json')).toEqual({ schema, dataClasses: [], sellers: [] })
  })

  it.each([
    { why: 'no schema', json: {}, where: 'p.json: schema' },
    { why: 'no place at all', json: { schema, places: [] }, where: 'p.json: places' },
    { why: 'a place by name', json: { schema, places: ['Europe'] }, where: 'p.json: places.0' },
    {
      why: 'an unknown class',
      json: { schema, dataClasses: [{ where: {}, class: 'secret' }] },
      where: 'p.json: dataClasses.0.class',
    },
    {
      why: 'an unknown status',
      json: { schema, sellers: [{ seller: 'z-ai', status: 'maybe' }] },
      where: 'p.json: sellers.0.status',
    },
    { why: 'a key that nobody knows', json: { schema, countries: [] }, where: 'p.json: countries' },
  ])('with $why says where', ({ json, where }) => {
    expect(() => readPolicy(json, 'p.json')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ where }) as unknown }),
    )
  })
})
