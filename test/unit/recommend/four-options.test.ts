import { describe, expect, it } from 'vitest'
import { add, subtract, ZERO } from '../../../shared/domain/amount.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { doNothing, meanDecline } from '../../../shared/recommend/do-nothing.ts'
import { NO_CONTRACTS } from '../../../shared/assumptions/company-contracts.ts'
import { DEFAULT_FILTERS } from '../../../shared/assumptions/filters.ts'
import { inUsd, usd } from '../plan/plan-fixture.ts'
import { optionsOf, realInput, SUPPORT } from './savings-fixture.ts'

const input = realInput({
  workloads: [
    SUPPORT,
    {
      id: 'agents',
      provider: 'anthropic',
      model: 'claude-opus-4-8',
      paidTier: 'frontier',
      neededTier: 'frontier',
      spend: '90000',
      tokens: { input: 3000, output: 900 },
    },
    { id: 'seat', provider: 'github', model: 'claude-sonnet-4-6', neededTier: 'mid', spend: '50' },
    { id: 'unjudged', spend: '70', tokens: { input: 1, output: 1 } },
    { id: 'credits', model: null, spend: '-5' },
    {
      id: 'vectors',
      model: 'text-embedding-3-large',
      paidTier: 'routine',
      neededTier: 'routine',
      task: 'embedding',
      spend: '10',
      tokens: { input: 70 },
    },
  ],
})
const { alternatives, plans } = optionsOf(input)
const answers = (id: string) =>
  alternatives.workloads.find(({ workload }) => workload === id)?.answers

describe('four answers side by side', () => {
  it('names a model for each, by the work itself', () => {
    const support = answers('support')
    expect(support?.['same-vendor'].to).toEqual({ seller: 'openai', model: 'gpt-6-luna' })
    expect(support?.['hosted-open'].to?.model).toMatch(/glm|deepseek|mistral/)
    expect(support?.['self-hosted'].to?.seller).toBe('self-hosted')
    expect(support?.['do-nothing'].saving?.likely).toEqual({ USD: '0' })
  })

  it('says why there is none', () => {
    const why = (id: string) =>
      (['same-vendor', 'hosted-open', 'self-hosted'] as const).map(
        (kind) => answers(id)?.[kind].why,
      )
    expect(why('agents')).toEqual(['nothing-smaller', 'no-candidate', 'no-candidate'])
    expect(why('seat')).toEqual(['tokens-unknown', 'tokens-unknown', 'tokens-unknown'])
    expect(why('unjudged')).toEqual(['not-classified', 'not-classified', 'not-classified'])
    expect(why('credits')).toEqual(['no-model', 'no-model', 'no-model'])
    expect(why('vectors')).toEqual(['modality', 'modality', 'no-candidate'])
  })

  it('the whole is what its plan saves, and the sum of the work that it moves', () => {
    for (const kind of ['same-vendor', 'hosted-open', 'self-hosted'] as const) {
      const whole = alternatives.whole[kind]
      expect(whole.saving).toEqual(evaluatePlan(plans[kind], input).saving)
    }
    const sum = alternatives.workloads
      .flatMap(({ answers: set }) => set['hosted-open'].saving ?? [])
      .map(({ likely }) => inUsd(likely))
      .filter((saving) => saving > ZERO)
      .reduce(add, ZERO)
    const off = subtract(inUsd(alternatives.whole['hosted-open'].saving?.likely ?? {}), sum)
    expect(off < usd('0.000001') && off > usd('-0.000001')).toBe(true)
  })

  it('self-hosting pays for full nodes: little work on them costs more than it saves', () => {
    const small = optionsOf(
      realInput({ workloads: [{ ...SUPPORT, spend: '40', tokens: { input: 3, output: 0.5 } }] }),
    )
    const own = small.alternatives.workloads[0]?.answers['self-hosted']
    expect(inUsd(own?.saving?.likely ?? {}) < usd('-3000')).toBe(true)
    expect(small.alternatives.whole['self-hosted'].why).toBe('no-candidate')
  })

  it('tells which hosts the filters leave out', () => {
    const strict = optionsOf(input, { filters: { ...DEFAULT_FILTERS, places: ['EU'] } })
    const reasons = new Map(
      strict.alternatives.excluded.map(({ seller, model, reason }) => [
        `${seller} ${model}`,
        reason,
      ]),
    )
    expect(reasons.get('z-ai glm-5.3-flash')).toBe('residency')
    expect(reasons.get('together glm-5.3-flash')).toBe('residency-unknown')
    expect(['mistral', 'aws', 'azure', 'gcp']).toContain(
      strict.alternatives.workloads[0]?.answers['hosted-open'].to?.seller,
    )
  })

  it('an own figure changes the answer', () => {
    const loops = { low: 40, likely: 30, high: 20, basis: 'own trial' }
    const { alternatives: dear } = optionsOf(input, { factors: { outputFactor: loops } })
    const open = dear.workloads[0]?.answers['hosted-open'].saving?.likely ?? {}
    expect(inUsd(open) < inUsd(answers('support')?.['hosted-open'].saving?.likely ?? {})).toBe(true)
  })
})

describe('doing nothing', () => {
  it('saves nothing of the past and the mean decline of the year ahead', () => {
    const priceDecline = { low: 0, likely: 0.12, high: 0.5 }
    const { whole } = doNothing(input, { horizonMonths: 12, priceDecline }, NO_CONTRACTS)
    expect(whole.saving?.high).toEqual({ USD: '0' })
    const year = 12 * (40000 + 90000 + 50 + 70 - 5 + 10)
    expect(Number(whole.overHorizon?.likely['USD'])).toBeCloseTo(year * meanDecline(0.12, 12), 6)
    expect(whole.overHorizon?.low).toEqual({ USD: '0' })
  })

  it('a decline of one half a year takes off one half in the last month', () => {
    expect(meanDecline(0.5, 12)).toBeGreaterThan(0.25)
    expect(meanDecline(0.5, 12)).toBeLessThan(0.5)
    expect(meanDecline(0, 12)).toBe(0)
    expect(() => meanDecline(1, 12)).toThrow(RangeError)
  })
})
