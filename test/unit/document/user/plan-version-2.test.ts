import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, subtract, ZERO } from '../../../../shared/domain/amount.ts'
import type { PlanDocument } from '../../../../shared/document/user/plan-document.ts'
import { ProblemError } from '../../../../shared/domain/problem.ts'
import { evaluatePlan } from '../../../../shared/plan/evaluate-plan.ts'
import { readPlan } from '../../../../shared/document/user/plan-document.ts'
import { sellerBills } from '../../../../shared/plan/contracts/seller-bills.ts'
import { problemOf } from '../../../support/problem-of.ts'
import { closeTo, input, likely, minimum, plan, share, spend } from '../../plan/plan-arbitraries.ts'
import { inUsd, planDocument, planInput, planMove, usd } from '../../plan/plan-fixture.ts'

const work = planInput({ workloads: [{ spend: '30', tokens: { input: 1, output: 1 } }] })
const two = (changes: Partial<PlanDocument>): PlanDocument =>
  planDocument({ schema: 'ai-spend-plan/2', ...changes })
const same = (amount: string) => ({
  low: { USD: amount },
  likely: { USD: amount },
  high: { USD: amount },
})

describe('a plan of version 2', () => {
  it('gives what version 1 gives where it states no more', () => {
    fc.assert(
      fc.property(input, plan, spend, (on, document, amount) => {
        const written = JSON.parse(
          JSON.stringify({ ...document, commitments: [minimum(amount)] }),
        ) as object
        const first = readPlan({ ...written, schema: 'ai-spend-plan/1' }, 'plan.json')
        const second = readPlan({ ...written, schema: 'ai-spend-plan/2' }, 'plan.json')
        expect(evaluatePlan(second, on)).toEqual(evaluatePlan(first, on))
      }),
      { numRuns: 40 },
    )
  })

  it('reads what it adds, with its defaults', () => {
    const read = readPlan(
      {
        schema: 'ai-spend-plan/2',
        levers: [{ kind: 'waste', share: 0.1 }],
        hosting: [{ model: 'm', monthly: { USD: '5' } }],
        discountTiers: [
          { provider: 'openai', monthlySpend: { USD: '9' }, discount: 0.1, until: '2027-01-31' },
        ],
        contracts: [
          { kind: 'prepaid', provider: 'aws', balance: { usd: '9' }, until: '2027-01-31' },
        ],
        costItems: [
          {
            kind: 'training',
            when: 'once',
            amount: { low: { USD: '3' }, likely: { USD: '2' }, high: { USD: '1' } },
          },
        ],
        waves: [{ name: 'first' }],
      },
      'plan.json',
    )
    expect(read).toMatchObject({
      levers: [{ kind: 'waste', share: 0.1, where: {} }],
      hosting: [{ model: 'm', monthly: same('5') }],
      contracts: [{ kind: 'prepaid', balance: { USD: '9' } }],
      costItems: [{ amount: { low: { USD: '3' }, high: { USD: '1' } }, basis: '' }],
      waves: [{ startsAfterMonths: 0, rampMonths: 0, where: {} }],
      discountRate: 0,
    })
  })

  it.each([
    {
      why: 'waste in version 1',
      json: { levers: [{ kind: 'waste', share: 1 }] },
      schema: 1,
      where: 'levers.0.kind',
    },
    { why: 'nodes in version 1', json: { hosting: [] }, schema: 1, where: 'hosting' },
    {
      why: 'nodes without a cost',
      json: { hosting: [{ model: 'm', monthly: 5 }] },
      schema: 2,
      where: 'hosting.0.monthly',
    },
    {
      why: 'nodes with two ends',
      json: { hosting: [{ model: 'm', monthly: { low: {}, likely: {} } }] },
      schema: 2,
      where: 'hosting.0.monthly.high',
    },
    { why: 'a wave without a name', json: { waves: [{}] }, schema: 2, where: 'waves.0.name' },
    {
      why: 'a tier that takes all off',
      json: {
        discountTiers: [{ provider: 'a', monthlySpend: {}, discount: 1, until: '2027-01-01' }],
      },
      schema: 2,
      where: 'discountTiers.0.discount',
    },
    {
      why: 'a contract of no kind',
      json: { contracts: [{ kind: 'x' }] },
      schema: 2,
      where: 'contracts.0.kind',
    },
    {
      why: 'a cost of no kind',
      json: { costItems: [{ kind: 'x' }] },
      schema: 2,
      where: 'costItems.0.kind',
    },
  ])('$why is refused', ({ json, schema, where }) => {
    const read = () => readPlan({ schema: `ai-spend-plan/${String(schema)}`, ...json }, 'p.json')
    expect(read).toThrow(ProblemError)
    expect(read).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ where: `p.json: ${where}` }) as unknown,
      }),
    )
  })

  it('names the keys of its own version where a key is not known', () => {
    expect(
      problemOf(() => readPlan({ schema: 'ai-spend-plan/2', contract: [] }, 'p.json')),
    ).toMatchObject({
      where: 'p.json: contract',
      expected: expect.stringMatching(/only these keys:.* contracts,/) as unknown,
    })
  })
})

describe('waste', () => {
  it('takes a share of everything off, what has no model too', () => {
    const on = planInput({
      workloads: [
        { spend: '30', tokens: { input: 1, output: 1 } },
        { model: null, spend: '10' },
      ],
    })
    const levers = [{ kind: 'waste', where: {}, share: 0.25 }] as const
    expect(likely(two({ moves: [], levers }), on)).toBe(usd('10'))
  })

  it('leaves less to move, output as well', () => {
    const levers = [{ kind: 'waste', where: {}, share: 0.5 }, { kind: 'model-switch' }] as const
    const { steps } = evaluatePlan(two({ levers }), work)
    expect(steps.map(({ likely: step }) => inUsd(step))).toEqual([usd('15'), usd('13.5')])
  })

  it('never makes what is left cost more', () => {
    fc.assert(
      fc.property(input, plan, share, (on, document, wasted) => {
        const lever = { kind: 'waste', where: {}, share: wasted } as const
        const after = (levers: PlanDocument['levers']) =>
          inUsd(evaluatePlan(two({ ...document, levers }), on, { drivers: false }).after.likely)
        const less = after([lever, ...document.levers])
        const more = after(document.levers)
        expect(less <= more || closeTo(less, more)).toBe(true)
      }),
    )
  })
})

describe('self-hosting', () => {
  const moves = [planMove({ to: { seller: 'self-hosted', model: 'm' } })]

  it('are a step of their own, at each end', () => {
    const monthly = { low: { USD: '50' }, likely: { USD: '12' }, high: { USD: '6' } }
    const { saving, steps } = evaluatePlan(two({ moves, hosting: [{ model: 'm', monthly }] }), work)
    expect([saving.low, saving.likely, saving.high].map(inUsd)).toEqual(
      ['-20', '18', '24'].map(usd),
    )
    expect(steps.at(-1)).toEqual({ lever: 'hosting', likely: { USD: '-12' } })
  })

  it('cost the same however little runs on them', () => {
    const hosting = [{ model: 'm', monthly: same('12') }]
    const none = two({ moves: moves.map((it) => ({ ...it, share: 0 })), hosting })
    expect(likely(none, work)).toBe(usd('-12'))
  })

  it('without a cost are no candidate: the work is not repriced', () => {
    const { saving, notRepricedBy } = evaluatePlan(two({ moves }), work)
    expect(inUsd(saving.likely)).toBe(ZERO)
    expect(notRepricedBy.map(({ why }) => why)).toEqual(['no-candidate-price'])
  })
})

describe('costs of the change', () => {
  it('enter the net at their own end', () => {
    const amount = { low: { USD: '100' }, likely: { USD: '50' }, high: { USD: '20' } }
    const costItems = [
      { kind: 'training', when: 'once', amount, basis: '' },
      { kind: 'monitoring', when: 'monthly', amount: same('1'), basis: '' },
    ] as const
    const { net } = evaluatePlan(two({ costItems }), work)
    expect([net.low, net.likely, net.high].map(inUsd)).toEqual(['212', '262', '292'].map(usd))
  })
})

describe('the bills of sellers', () => {
  it('add up to the totals of the plan', () => {
    fc.assert(
      fc.property(input, plan, (on, document) => {
        const { before, after } = sellerBills(document, on)
        const result = evaluatePlan(document, on, { drivers: false, moves: false })
        const sum = (bills: ReadonlyMap<string, typeof ZERO>) =>
          [...bills.values()].reduce(add, ZERO)
        expect(sum(before)).toBe(inUsd(result.baseline))
        expect(closeTo(subtract(sum(after.likely), inUsd(result.after.likely)), ZERO)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
