import { describe, expect, it } from 'vitest'
import { ProblemError, type Problem } from '../../../../shared/domain/problem.ts'
import { readPlan } from '../../../../shared/document/user/plan-document.ts'

const SCHEMA = 'ai-spend-plan/1'
const TO = { seller: 'z-ai', model: 'glm-5.3-flash' }

function problemOf(json: unknown): Problem | undefined {
  try {
    readPlan(json, 'plan.json')
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  return undefined
}

describe('a plan file', () => {
  it('gets every default', () => {
    expect(readPlan({ schema: SCHEMA, moves: [{ to: TO }] }, 'plan.json')).toEqual({
      schema: SCHEMA,
      name: 'plan.json',
      moves: [
        {
          where: {},
          to: TO,
          share: 1,
          inputFactor: 1,
          outputFactor: 1,
          attempts: 1,
          fallbackShare: 0,
          cacheCarryOver: 0,
          batchCarryOver: 0,
        },
      ],
      levers: [{ kind: 'model-switch' }],
      commitments: [],
      costs: { oneOff: {}, monthly: {} },
      growth: { monthlyRate: 0 },
      horizonMonths: 12,
      priceDate: undefined,
    })
  })

  it('is taken as it is written', () => {
    const written = {
      schema: SCHEMA,
      name: 'All of it',
      moves: [
        {
          where: { neededTier: ['routine'], provider: ['openai'], project: ['a'] },
          to: TO,
          share: { low: 0.5, likely: 0.7, high: 0.9 },
          inputFactor: 1.1,
          outputFactor: 2,
          attempts: 1.2,
          fallbackShare: 0.1,
          cacheCarryOver: 0.5,
          batchCarryOver: 1,
        },
      ],
      levers: [
        { kind: 'discount', where: { paidTier: ['mid'] }, share: 0.1 },
        { kind: 'model-switch' },
      ],
      commitments: [{ provider: 'openai', monthlyMinimum: { USD: '5000' }, until: '2027-03-31' }],
      costs: { oneOff: { USD: '20000' }, monthly: { EUR: '500.5' } },
      growth: { monthlyRate: 0.02 },
      horizonMonths: 24,
      priceDate: '2026-11-20',
    }
    expect(readPlan(written, 'plan.json')).toEqual(written)
  })

  it.each([
    { levers: [], becomes: ['model-switch'] },
    { levers: ['caching', 'discount'], becomes: ['caching', 'model-switch', 'discount'] },
    { levers: ['batch', 'context'], becomes: ['batch', 'context', 'model-switch'] },
    { levers: ['discount', 'caching'], becomes: ['model-switch', 'discount', 'caching'] },
  ])('that lists $levers without placing its moves becomes $becomes', ({ levers, becomes }) => {
    const written = levers.map((kind) => ({ kind, share: 0.1 }))
    const { levers: read } = readPlan({ schema: SCHEMA, moves: [{ to: TO }], levers: written }, 'p')
    expect(read.map(({ kind }) => kind)).toEqual(becomes)
  })

  it('without moves keeps its levers', () => {
    expect(readPlan({ schema: SCHEMA, levers: [] }, 'p').levers).toEqual([])
    expect(readPlan({ schema: SCHEMA }, 'p').levers).toEqual([{ kind: 'model-switch' }])
  })

  it.each<{ why: string; json: unknown; where: string; found: string }>([
    { why: 'no object', json: 'x', where: 'plan.json', found: '"x"' },
    { why: 'no schema', json: {}, where: 'plan.json: schema', found: 'nothing' },
    {
      why: 'another schema',
      json: { schema: 'ai-spend-plan/3' },
      where: 'plan.json: schema',
      found: '"ai-spend-plan/3"',
    },
    {
      why: 'a share above one',
      json: { schema: SCHEMA, moves: [{ to: TO, share: 1.5 }] },
      where: 'plan.json: moves.0.share',
      found: '1.5',
    },
    {
      why: 'a share in words',
      json: { schema: SCHEMA, moves: [{ to: TO, share: 'half' }] },
      where: 'plan.json: moves.0.share',
      found: '"half"',
    },
    {
      why: 'one end out of bounds',
      json: { schema: SCHEMA, moves: [{ to: TO, attempts: { low: 2, likely: 1, high: 0.5 } }] },
      where: 'plan.json: moves.0.attempts.high',
      found: '0.5',
    },
    {
      why: 'an end that is missing',
      json: { schema: SCHEMA, moves: [{ to: TO, inputFactor: { low: 2, likely: 1 } }] },
      where: 'plan.json: moves.0.inputFactor.high',
      found: 'nothing',
    },
    {
      why: 'a factor of zero',
      json: { schema: SCHEMA, moves: [{ to: TO, outputFactor: 0 }] },
      where: 'plan.json: moves.0.outputFactor',
      found: '0',
    },
    {
      why: 'no target',
      json: { schema: SCHEMA, moves: [{}] },
      where: 'plan.json: moves.0.to',
      found: 'nothing',
    },
    {
      why: 'a tier that does not exist',
      json: { schema: SCHEMA, moves: [{ to: TO, where: { neededTier: ['cheap'] } }] },
      where: 'plan.json: moves.0.where.neededTier.0',
      found: '"cheap"',
    },
    {
      why: 'an empty list, which would mean nothing',
      json: { schema: SCHEMA, moves: [{ to: TO, where: { provider: [] } }] },
      where: 'plan.json: moves.0.where.provider',
      found: '[]',
    },
    {
      why: 'money as a number',
      json: { schema: SCHEMA, costs: { oneOff: { USD: 20000 } } },
      where: 'plan.json: costs.oneOff.USD',
      found: '20000',
    },
    {
      why: 'a minimum below zero',
      json: {
        schema: SCHEMA,
        commitments: [{ provider: 'a', monthlyMinimum: { USD: '-1' }, until: '2027-01-31' }],
      },
      where: 'plan.json: commitments.0.monthlyMinimum',
      found: '{"USD":"-1"}',
    },
    {
      why: 'a day that does not exist',
      json: { schema: SCHEMA, priceDate: '2026-02-30' },
      where: 'plan.json: priceDate',
      found: '"2026-02-30"',
    },
    {
      why: 'an unknown lever',
      json: { schema: SCHEMA, levers: [{ kind: 'prayer' }] },
      where: 'plan.json: levers.0.kind',
      found: '"prayer"',
    },
    {
      why: 'a lever without a share',
      json: { schema: SCHEMA, levers: [{ kind: 'caching' }] },
      where: 'plan.json: levers.0.share',
      found: 'nothing',
    },
    {
      why: 'the moves placed twice',
      json: { schema: SCHEMA, levers: [{ kind: 'model-switch' }, { kind: 'model-switch' }] },
      where: 'plan.json: levers',
      found: '[{"kind":"model-switch"},{"kind":"model-switch"}]',
    },
    {
      why: 'half a month',
      json: { schema: SCHEMA, horizonMonths: 1.5 },
      where: 'plan.json: horizonMonths',
      found: '1.5',
    },
  ])('with $why says where', ({ json, where, found }) => {
    const problem = problemOf(json)
    expect(problem).toMatchObject({ where, found })
    expect(problem?.expected).not.toMatch(/invalid|undefined/i)
  })

  it('with a misspelled key names it and the known ones', () => {
    const problem = problemOf({ schema: SCHEMA, moves: [{ to: TO, shares: 0.5 }] })
    expect(problem).toMatchObject({ where: 'plan.json: moves.0.shares', found: '0.5' })
    expect(problem?.expected).toContain('share, inputFactor')
  })
})
