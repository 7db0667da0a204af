import { describe, expect, it } from 'vitest'
import type { PlanDocument, PlanMove } from '../../../shared/document/user/plan-document.ts'
import { evaluatePlan, planEvaluator } from '../../../shared/plan/evaluate-plan.ts'
import {
  CANDIDATE,
  fixedRate,
  INCUMBENT,
  planDocument,
  planInput,
  planMove,
} from './plan-fixture.ts'

const WORK = { spend: '100', tokens: { input: 4, cacheRead: 20, output: 2 } }

describe('a move', () => {
  it.each<{ why: string; move: Partial<PlanMove>; saves: string }>([
    { why: 'nothing moved saves nothing', move: { share: 0 }, saves: '0' },
    { why: 'cache reads are plain input without carry-over', move: {}, saves: '72' },
    { why: 'half the work saves half', move: { share: 0.5 }, saves: '36' },
    { why: 'all reads carried over', move: { cacheCarryOver: 1 }, saves: '90' },
    { why: 'half the reads carried over', move: { cacheCarryOver: 0.5 }, saves: '81' },
    { why: 'more input tokens', move: { inputFactor: 2 }, saves: '48' },
    { why: 'more output tokens', move: { outputFactor: 2 }, saves: '68' },
    { why: 'more attempts', move: { attempts: 1.5 }, saves: '58' },
    { why: 'a tenth run again on the incumbent', move: { fallbackShare: 0.1 }, saves: '62' },
    {
      why: 'everything together',
      move: {
        share: 0.6,
        inputFactor: 1.1,
        outputFactor: 1.2,
        attempts: 1.1,
        fallbackShare: 0.2,
        cacheCarryOver: 0.5,
      },
      saves: '33.942',
    },
  ])('$why', ({ move, saves }) => {
    const plan = planDocument({ moves: [planMove(move)] })
    const { saving, steps } = evaluatePlan(plan, planInput({ workloads: [WORK] }))
    expect(saving.likely).toEqual({ USD: saves })
    expect(steps).toEqual([{ lever: 'model-switch', likely: { USD: saves } }])
  })

  it.each([
    { why: 'the price of writes', prices: { cacheWrite: '3', cacheWrite1h: '5' }, saves: '92' },
    {
      why: 'the price of writes for one-hour writes too',
      prices: { cacheWrite: '3' },
      saves: '94',
    },
    { why: 'the input price without a price of writes', prices: {}, saves: '98' },
  ])('charges $why', ({ prices, saves }) => {
    const input = planInput({
      workloads: [{ spend: '100', tokens: { cacheWrite5m: 1, cacheWrite1h: 1 } }],
      prices: [{ ...CANDIDATE, ...prices }],
    })
    expect(evaluatePlan(planDocument(), input).saving.likely).toEqual({ USD: saves })
  })

  it('charges the input price for cache reads that the seller does not price', () => {
    const price = { ...CANDIDATE, cacheRead: undefined }
    const input = planInput({ workloads: [WORK], prices: [price] })
    const plan = planDocument({ moves: [planMove({ cacheCarryOver: 1 })] })
    const { saving, moves } = evaluatePlan(plan, input)
    expect(saving.likely).toEqual({ USD: '72' })
    expect(moves[0]?.warnings).toEqual(['no-cache-price'])
  })

  it.each([
    { why: 'nothing of the batch part by default', batchCarryOver: 0, saves: '72' },
    { why: 'all of it at half price', batchCarryOver: 1, saves: '79' },
    { why: 'a part of it', batchCarryOver: 0.5, saves: '75.5' },
  ])('takes over $why', ({ batchCarryOver, saves }) => {
    const workload = { ...WORK, batchSpend: '30', batchTokens: { cacheRead: 10, output: 2 } }
    const plan = planDocument({ moves: [planMove({ batchCarryOver })] })
    expect(evaluatePlan(plan, planInput({ workloads: [workload] })).saving.likely).toEqual({
      USD: saves,
    })
  })

  it('says that a seller without a batch rate carries no batch over', () => {
    const price = { ...CANDIDATE, batchFactor: undefined }
    const workload = { ...WORK, batchSpend: '30', batchTokens: { cacheRead: 10, output: 2 } }
    const input = planInput({ workloads: [workload], prices: [price] })
    const plan = planDocument({ moves: [planMove({ batchCarryOver: 1 })] })
    const { saving, moves } = evaluatePlan(plan, input)
    expect(saving.likely).toEqual({ USD: '72' })
    expect(moves[0]?.warnings).toEqual(['no-batch-rate'])
  })

  it('takes the pessimistic ends for low and the optimistic ends for high', () => {
    const move = planMove({
      attempts: { low: 2, likely: 1.5, high: 1 },
      fallbackShare: { low: 0.3, likely: 0.1, high: 0 },
    })
    const { baseline, after, saving } = evaluatePlan(
      planDocument({ moves: [move] }),
      planInput({ workloads: [WORK] }),
    )
    expect(baseline).toEqual({ USD: '100' })
    expect(saving).toEqual({ low: { USD: '14' }, likely: { USD: '48' }, high: { USD: '72' } })
    expect(after).toEqual({ low: { USD: '86' }, likely: { USD: '52' }, high: { USD: '28' } })
  })

  it('works as a second move on what the first left, reruns excluded', () => {
    const moves = [
      planMove({ share: 0.5, fallbackShare: 0.2 }),
      planMove({ to: { seller: 'deepseek', model: 'other' }, share: 0.5 }),
    ]
    const prices = [CANDIDATE, { ...CANDIDATE, seller: 'deepseek', model: 'other', output: '4' }]
    const input = planInput({ workloads: [{ spend: '100', tokens: { output: 10 } }], prices })
    const result = evaluatePlan(planDocument({ moves }), input)
    // 50 moves and 10 comes back, its run costs 10; 25 moves, its run costs 10.
    expect(result.saving.likely).toEqual({ USD: '45' })
    expect(result.moves.map(({ after }) => after.likely)).toEqual([{ USD: '70' }, { USD: '85' }])
  })
})

describe('the price of a candidate', () => {
  it('is that of the plan’s day', () => {
    const prices = [
      { ...CANDIDATE, until: '2026-11' },
      { ...CANDIDATE, output: '4', from: '2026-11' },
    ]
    const input = planInput({ workloads: [{ spend: '100', tokens: { output: 10 } }], prices })
    const on = (priceDate: string | undefined) =>
      evaluatePlan(planDocument({ priceDate }), input).saving.likely
    expect(on('2026-10-31')).toEqual({ USD: '80' })
    expect(on('2026-11-01')).toEqual({ USD: '60' })
    expect(on(undefined)).toEqual({ USD: '60' })
  })

  it('in another currency is converted by the month', () => {
    const input = planInput({
      workloads: [{ spend: '100', tokens: { output: 10 } }],
      prices: [{ ...CANDIDATE, currency: 'CNY' }],
      convert: fixedRate('CNY', 'USD', 0.125),
    })
    expect(evaluatePlan(planDocument(), input).saving.likely).toEqual({ USD: '97.5' })
  })

  it('stands in the result with its source', () => {
    const input = planInput({ workloads: [WORK] })
    expect(evaluatePlan(planDocument(), input).prices).toEqual([
      {
        seller: 'z-ai',
        model: 'small',
        input: '1',
        cacheRead: '0.1',
        cacheWrite: null,
        cacheWrite1h: null,
        output: '2',
        batchFactor: '0.5',
        unitTokens: 1_000_000,
        currency: 'USD',
        from: '1970-01-01',
        until: null,
        source: 'the price list of the test',
        asOf: '2026-11-10',
        origin: 'user',
      },
    ])
  })
})

describe('what is not repriced', () => {
  it.each([
    { why: 'no-model', workload: { ...WORK, model: null }, prices: [CANDIDATE] },
    { why: 'tokens-unknown', workload: { spend: '100' }, prices: [CANDIDATE] },
    { why: 'tokens-unknown', workload: { spend: '100', tokens: {} }, prices: [CANDIDATE] },
    { why: 'no-candidate-price', workload: WORK, prices: [] },
    {
      why: 'no-candidate-price',
      workload: WORK,
      prices: [{ ...CANDIDATE, match: 'family' as const }],
    },
    { why: 'rate-unknown', workload: WORK, prices: [{ ...CANDIDATE, currency: 'CNY' }] },
  ])('stays in the baseline: $why', ({ why, workload, prices }) => {
    const result = evaluatePlan(planDocument(), planInput({ workloads: [workload], prices }))
    expect(result.baseline).toEqual({ USD: '100' })
    expect(result.saving.likely).toEqual({ USD: '0' })
    expect(result.notRepriced).toEqual({ USD: '100' })
    expect(result.notRepricedBy).toEqual([{ workload: 'w0', spend: { USD: '100' }, why }])
    expect(result.moves).toEqual([])
  })

  it('is only what a move reaches', () => {
    const plan = planDocument({ moves: [planMove({ where: { provider: ['anthropic'] } })] })
    const result = evaluatePlan(plan, planInput({ workloads: [{ spend: '100' }] }))
    expect(result.notRepriced).toEqual({ USD: '0' })
    expect(result.notRepricedBy).toEqual([])
  })

  it('is said on the move when another move on the same work has no price', () => {
    const moves = [planMove({ to: { seller: 'x', model: 'none' }, share: 0.5 }), planMove()]
    const result = evaluatePlan(planDocument({ moves }), planInput({ workloads: [WORK] }))
    expect(result.notRepriced).toEqual({ USD: '0' })
    expect(result.moves.map(({ warnings }) => warnings)).toEqual([['another-move-has-no-price']])
  })
})

describe('the evidence of a move', () => {
  const unknownMonth = { ...WORK, id: 'w', spend: '5' }
  it.each([
    { grade: 'B', match: 'exact' as const, isPartlyUnknown: false },
    { grade: 'C', match: 'alias' as const, isPartlyUnknown: false },
    { grade: 'C', match: 'exact' as const, isPartlyUnknown: true },
    { grade: 'D', match: 'alias' as const, isPartlyUnknown: true },
  ])('is $grade for a price found by $match, partly unknown: $isPartlyUnknown', (row) => {
    const input = planInput({
      workloads: [unknownMonth],
      prices: [{ ...CANDIDATE, match: row.match }],
    })
    const extra = input.cells.map((cell) => ({ ...cell, tokens: undefined }))
    const cells = [...input.cells, ...extra.slice(row.isPartlyUnknown ? 0 : 1)]
    const { moves } = evaluatePlan(planDocument(), { ...input, cells })
    expect(moves.map(({ evidence }) => evidence)).toEqual([row.grade])
  })
})

describe('an evaluator kept for a slider', () => {
  it('gives what a fresh evaluation gives, whatever was asked before', () => {
    const input = planInput({ workloads: [WORK], prices: [CANDIDATE, INCUMBENT] })
    const evaluate = planEvaluator(input)
    const plans = [0, 0.5, 1].flatMap((share) => [
      planDocument({ moves: [planMove({ share })] }),
      planDocument({ moves: [planMove({ share, where: { provider: ['aws'] } })] }),
      planDocument({ moves: [planMove({ share })], levers: [{ kind: 'model-switch' }] }),
      planDocument({
        moves: [planMove({ share })],
        commitments: [{ provider: 'openai', monthlyMinimum: { USD: '90' }, until: '2027-12-31' }],
      }),
    ])
    expect(plans.map((plan) => evaluate(plan))).toEqual(
      plans.map((plan) => evaluatePlan(plan, input)),
    )
  })

  const toNodes = [planMove({ to: { seller: 'self-hosted', model: 'm' } })]
  const rent = { USD: '12' }
  const nodes = (model: string) => [{ model, monthly: { low: rent, likely: rent, high: rent } }]
  const later = { ...CANDIDATE, output: '4', from: '2026-11' } as const

  it.each<{ what: string; plans: readonly Partial<PlanDocument>[] }>([
    {
      what: 'nodes for the model it goes to',
      plans: [{ moves: toNodes }, { moves: toNodes, hosting: nodes('m') }],
    },
    {
      what: 'nodes for another model',
      plans: [
        { moves: toNodes, hosting: nodes('n') },
        { moves: toNodes, hosting: nodes('m') },
      ],
    },
    {
      what: 'another model it goes to',
      plans: [{}, { moves: [planMove({ to: { seller: 'openai', model: 'big' } })] }],
    },
    { what: 'the prices of another day', plans: [{}, { priceDate: '2026-11-01' }] },
    {
      what: 'a lever that reaches other work',
      plans: [{}, { provider: ['aws'] }].map((where) => ({
        levers: [{ kind: 'discount', where, share: 0.5 }],
      })),
    },
  ])('goes over the work again for $what', ({ plans }) => {
    const prices = [INCUMBENT, { ...CANDIDATE, until: '2026-11' }, later]
    const input = planInput({ workloads: [WORK], prices })
    const documents = plans.map((plan) => planDocument({ priceDate: '2026-10-01', ...plan }))
    const savings = documents.map((plan) => evaluatePlan(plan, input))
    expect(new Set(savings.map(({ saving }) => saving.likely['USD'])).size).toBe(plans.length)
    const evaluate = planEvaluator(input)
    expect(documents.map((plan) => evaluate(plan))).toEqual(savings)
  })

  it('leaves out what is not asked for', () => {
    const input = planInput({ workloads: [WORK] })
    const move = planMove({ attempts: { low: 2, likely: 1, high: 1 } })
    const plan = planDocument({ moves: [move] })
    const full = evaluatePlan(plan, input)
    const quick = evaluatePlan(plan, input, { drivers: false, moves: false })
    expect(full.moves).toHaveLength(1)
    expect(full.drivers).toHaveLength(1)
    expect(quick).toEqual({ ...full, drivers: [], moves: [] })
  })
})
