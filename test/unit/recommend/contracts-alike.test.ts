import { describe, expect, it } from 'vitest'
import { add, amountToNumber, ZERO } from '../../../shared/domain/amount.ts'
import { forEachEnd } from '../../../shared/domain/range.ts'
import type { CompanyContracts } from '../../../shared/document/user/assumptions-document.ts'
import type { PlanDocument } from '../../../shared/document/user/plan-document.ts'
import { NO_CONTRACTS, withContracts } from '../../../shared/assumptions/company-contracts.ts'
import { planContracts } from '../../../shared/plan/contracts/plan-contracts.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { endOf, MOVE_PARAMETERS } from '../../../shared/plan/plan-terms.ts'
import { simulate } from '../../../shared/plan/draws/simulate.ts'
import { namedDraws } from '../../../shared/statistics/named-draws.ts'
import { cashFlow } from '../../../shared/timeline/cash-flow.ts'
import { inUsd } from '../plan/plan-fixture.ts'
import { optionsOf, realInput, SUPPORT } from './savings-fixture.ts'

/** One month of 40,000 in September: the horizon is October 2026 to September 2027. */
const input = realInput({ workloads: [SUPPORT] })
const minimum = (until: string) => ({
  ...NO_CONTRACTS,
  commitments: [{ provider: 'openai', monthlyMinimum: { USD: '38000' }, until }],
})

/** Every figure at its likely end, so that a draw has nothing to draw. */
function certain(plan: PlanDocument): PlanDocument {
  return {
    ...plan,
    moves: plan.moves.map((move) => ({
      ...move,
      ...Object.fromEntries(MOVE_PARAMETERS.map((name) => [name, endOf(move[name], 'likely')])),
    })),
    costItems: (plan.costItems ?? []).map((item) => ({
      ...item,
      amount: forEachEnd(() => item.amount.likely),
    })),
  }
}

function netsOf(owed: CompanyContracts) {
  const { alternatives, plans } = optionsOf(input, {}, owed)
  const plan = withContracts(certain(plans['same-vendor']), owed)
  const course = cashFlow(plan, input, '2026-10').likely
  return {
    option: amountToNumber(inUsd(alternatives.whole['same-vendor'].net?.likely ?? {})),
    plan: amountToNumber(
      inUsd(planContracts(evaluatePlan(plan, input), input)?.netByDate.likely ?? {}),
    ),
    timeline: amountToNumber(course.months.reduce((sum, { net }) => add(sum, net), ZERO)),
    draws: simulate(plan, input, namedDraws(1, 3)).net.p50,
    everyMonth: amountToNumber(inUsd(evaluatePlan(plan, input).net.likely)),
  }
}

describe('contracts in options, plans, timeline and draws', () => {
  it.each<{ why: string; owed: CompanyContracts }>([
    { why: 'a commitment that ends in mid-horizon', owed: minimum('2027-03-31') },
    { why: 'a commitment that ends in the middle of a month', owed: minimum('2027-02-14') },
    { why: 'a commitment that outlives the horizon', owed: minimum('2028-12-31') },
    { why: 'a commitment that has ended', owed: minimum('2026-08-31') },
    {
      why: 'a discount tier that is lost',
      owed: {
        ...NO_CONTRACTS,
        discountTiers: [
          {
            provider: 'openai',
            monthlySpend: { USD: '39000' },
            discount: 0.2,
            until: '2027-01-20',
          },
        ],
      },
    },
    {
      why: 'reserved capacity',
      owed: {
        ...NO_CONTRACTS,
        contracts: [{ kind: 'provisioned', provider: 'openai', where: {}, until: '2027-05-31' }],
      },
    },
    {
      why: 'a prepaid balance',
      owed: {
        ...NO_CONTRACTS,
        contracts: [
          {
            kind: 'prepaid',
            provider: 'openai',
            balance: { USD: '100000' },
            until: '2027-01-10',
          },
        ],
      },
    },
    {
      why: 'one of each, one after another',
      owed: {
        commitments: minimum('2027-06-15').commitments,
        discountTiers: [
          {
            provider: 'openai',
            monthlySpend: { USD: '39000' },
            discount: 0.1,
            until: '2027-04-20',
          },
        ],
        contracts: [
          { kind: 'provisioned', provider: 'openai', where: {}, until: '2026-12-10' },
          { kind: 'prepaid', provider: 'openai', balance: { USD: '200000' }, until: '2027-03-31' },
        ],
      },
    },
  ])('$why binds alike in all four', ({ owed }) => {
    const { option, plan, timeline, draws } = netsOf(owed)
    expect(option).toBeCloseTo(timeline, 6)
    expect(plan).toBeCloseTo(timeline, 6)
    expect(draws).toBeCloseTo(timeline, 4)
  })

  it('a commitment in mid-horizon leaves more than one in every month, and less than none', () => {
    const free = amountToNumber(
      inUsd(optionsOf(input).alternatives.whole['same-vendor'].net?.likely ?? {}),
    )
    const { option, everyMonth } = netsOf(minimum('2027-03-31'))
    expect(everyMonth).toBeLessThan(option)
    expect(option).toBeLessThan(free)
  })
})

describe('what a figure states about contracts', () => {
  const owed: CompanyContracts = {
    ...minimum('2027-03-31'),
    contracts: [
      { kind: 'prepaid', provider: 'openai', balance: { USD: '5' }, until: '2027-01-10' },
    ],
  }

  it('a plan counts commitments in every month and leaves prepaid balances out', () => {
    const { plans } = optionsOf(input, {}, owed)
    const result = evaluatePlan(withContracts(plans['same-vendor'], owed), input)
    expect(planContracts(result, input)?.rules).toEqual({
      commitment: 'every-month',
      prepaid: 'left-out',
    })
    expect(planContracts(evaluatePlan(plans['same-vendor'], input), input)).toBeUndefined()
  })

  it('an option for the whole bill counts them by date, and what they take off adds up', () => {
    const { whole } = optionsOf(input, {}, owed).alternatives
    const free = optionsOf(input).alternatives.whole
    for (const kind of ['same-vendor', 'hosted-open', 'do-nothing'] as const) {
      const { contracts, overHorizon } = whole[kind]
      expect(contracts?.rule).toBe('by-date')
      expect(inUsd(overHorizon?.likely ?? {})).toBe(
        add(inUsd(free[kind].overHorizon?.likely ?? {}), inUsd(contracts?.effect?.likely ?? {})),
      )
    }
    expect(free['same-vendor'].contracts).toBeNull()
  })

  it('an option for one workload leaves them out', () => {
    const [row] = optionsOf(input, {}, owed).alternatives.workloads
    expect(row?.answers['same-vendor'].contracts).toEqual({ rule: 'left-out', effect: null })
  })

  it('falling prices save nothing below a minimum', () => {
    const bound = {
      ...NO_CONTRACTS,
      commitments: [{ provider: 'openai', monthlyMinimum: { USD: '40000' }, until: '2028-12-31' }],
    }
    const { whole } = optionsOf(input, {}, bound).alternatives
    expect(inUsd(whole['do-nothing'].net?.high ?? {})).toBe(0n)
  })
})
