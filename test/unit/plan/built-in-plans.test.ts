import { describe, expect, it } from 'vitest'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { builtInPlans, type CandidatePort } from '../../../shared/plan/built-in-plans.ts'
import { tokenizerFamily } from '../../../shared/plan/savings-defaults.ts'
import { INCUMBENT, planInput, type WrittenWorkload } from './plan-fixture.ts'

const PRICES = [
  { ...INCUMBENT, model: 'gpt-5.5' },
  { seller: 'openai', model: 'gpt-5.4', input: '5', cacheRead: '0.5', output: '10' },
  { seller: 'cheap', model: 'list-winner', input: '0.9', output: '2' },
  {
    seller: 'host',
    model: 'cached',
    input: '1',
    cacheRead: '0.1',
    output: '2',
    batchFactor: '0.5',
  },
]
const LIST_WINNER = { seller: 'cheap', model: 'list-winner', isThinkingOnly: false }
const CACHED = { seller: 'host', model: 'cached', isThinkingOnly: false }
const CATALOGUE: CandidatePort = {
  nextTierDown: (provider, model) =>
    provider === 'openai' && model === 'gpt-5.5'
      ? { seller: 'openai', model: 'gpt-5.4' }
      : undefined,
  openCandidates: () => [LIST_WINNER, CACHED],
}
const ROUTINE: WrittenWorkload = {
  id: 'routine',
  model: 'gpt-5.5',
  neededTier: 'routine',
  paidTier: 'frontier',
  spend: '100',
  tokens: { input: 4, output: 3 },
}

const plansFor = (workloads: readonly WrittenWorkload[], catalogue = CATALOGUE) =>
  builtInPlans(planInput({ workloads, prices: PRICES }), catalogue)
const targetsOf = (workloads: readonly WrittenWorkload[], catalogue = CATALOGUE) =>
  plansFor(workloads, catalogue).map(({ builtIn, moves }) => [
    builtIn,
    ...moves.map((it) => it.to.model),
  ])

describe('the built-in plans', () => {
  it('send routine work to the open model that is cheapest on that work', () => {
    const cacheHeavy = { ...ROUTINE, tokens: { cacheRead: 40, output: 1 } }
    expect(targetsOf([ROUTINE])).toContainEqual(['open-model', 'list-winner'])
    expect(targetsOf([cacheHeavy])).toContainEqual(['open-model', 'cached'])
  })

  it('send work that is paid above its need one tier down at the same vendor', () => {
    expect(targetsOf([ROUTINE])).toContainEqual(['one-tier-down', 'gpt-5.4'])
    expect(targetsOf([{ ...ROUTINE, neededTier: 'mid' }])).toEqual([['one-tier-down', 'gpt-5.4']])
  })

  it.each<{ why: string; workload: Partial<WrittenWorkload> }>([
    { why: 'work that is paid as it needs', workload: { neededTier: 'frontier' } },
    { why: 'work whose need is not known', workload: { neededTier: null } },
    { why: 'a model whose tier is not known', workload: { paidTier: null } },
    { why: 'lines without a model', workload: { model: null } },
    { why: 'work that no candidate does for less', workload: { spend: '0.01' } },
  ])('leave alone $why', ({ workload }) => {
    expect(plansFor([{ ...ROUTINE, ...workload }])).toEqual([])
  })

  it('leave work in a tool to the tool’s vendor', () => {
    expect(plansFor([{ ...ROUTINE, provider: 'cursor' }])).toEqual([])
  })

  it('have a move for each tokenizer family, and name the workloads', () => {
    const claude = { ...ROUTINE, id: 'claude', provider: 'anthropic', model: 'claude-opus-5' }
    const [open] = plansFor([ROUTINE, claude, { ...ROUTINE, id: 'second' }])
    expect(open?.moves.map(({ where, inputFactor }) => [where.workload, inputFactor])).toEqual([
      [['routine', 'second'], { low: 1.12, likely: 1.05, high: 0.95 }],
      [['claude'], { low: 1, likely: 0.88, high: 0.78 }],
    ])
  })

  it('expect more output of a model that only thinks', () => {
    const thinking: CandidatePort = {
      ...CATALOGUE,
      openCandidates: () => [{ ...CACHED, isThinkingOnly: true }],
    }
    const [open] = plansFor([ROUTINE], thinking)
    expect(open?.moves[0]?.outputFactor).toEqual({ low: 4, likely: 2, high: 1.3 })
  })

  it('carry over only what the seller lists', () => {
    const cacheHeavy = { ...ROUTINE, tokens: { cacheRead: 40, output: 1 } }
    const [listed] = plansFor([cacheHeavy])
    const [notListed] = plansFor([ROUTINE])
    expect(listed?.moves[0]).toMatchObject({
      cacheCarryOver: { low: 0.5, likely: 0.8, high: 1 },
      batchCarryOver: { low: 0, likely: 0, high: 1 },
    })
    expect(notListed?.moves[0]).toMatchObject({
      cacheCarryOver: { low: 0, likely: 0, high: 0 },
      batchCarryOver: { low: 0, likely: 0, high: 0 },
    })
  })

  it('say in their result which one they are', () => {
    const input = planInput({ workloads: [ROUTINE], prices: PRICES })
    const results = builtInPlans(input, CATALOGUE).map((plan) => evaluatePlan(plan, input))
    expect(results.map(({ builtIn }) => builtIn)).toEqual(['open-model', 'one-tier-down'])
    expect(results.every(({ notRepriced }) => notRepriced['USD'] === '0')).toBe(true)
  })

  it('choose on what can be repriced only', () => {
    const uncounted = { ...ROUTINE, id: 'uncounted', spend: '9999', tokens: {} }
    const [open] = plansFor([{ ...ROUTINE, spend: '0.01' }, uncounted])
    expect(open).toBeUndefined()
  })
})

it.each([
  { model: 'claude-opus-4-8', family: 'claude-5' },
  { model: 'claude-opus-4.7', family: 'claude-5' },
  { model: 'claude-haiku-5-5', family: 'claude-5' },
  { model: 'claude-opus-4-5', family: 'claude-4-or-gemini' },
  { model: 'claude-sonnet-4-6', family: 'claude-4-or-gemini' },
  { model: 'claude-opus-4-20250514', family: 'claude-4-or-gemini' },
  { model: 'claude-3-5-sonnet', family: 'claude-4-or-gemini' },
  { model: 'gemini-2.5-pro', family: 'claude-4-or-gemini' },
  { model: 'gpt-4o-mini', family: 'o200k' },
  { model: 'gpt-4.1', family: 'o200k' },
  { model: 'gpt-6-luna', family: 'o200k' },
  { model: 'o3-mini', family: 'o200k' },
  { model: 'gpt-4-turbo', family: 'unknown' },
  { model: 'gpt-3.5-turbo', family: 'unknown' },
  { model: null, family: 'unknown' },
])('$model counts its tokens as $family', ({ model, family }) => {
  expect(tokenizerFamily(model)).toBe(family)
})
