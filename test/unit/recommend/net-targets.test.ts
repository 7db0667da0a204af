import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../shared/assumptions/filters.ts'
import type { AllowedCandidates } from '../../../shared/document/user/assumptions-document.ts'
import { amountToNumber } from '../../../shared/domain/amount.ts'
import type { PlanInput } from '../../../shared/plan/planning-input.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { defaultCostItems } from '../../../shared/recommend/default-costs.ts'
import { inUsd } from '../plan/plan-fixture.ts'
import { optionsOf, realInput, SUPPORT } from './savings-fixture.ts'

const MODELS = ['gpt-5.5', 'claude-opus-4-8', 'gemini-3.1-pro-preview'] as const
const PROVIDER = { 'gpt-5.5': 'openai', 'claude-opus-4-8': 'anthropic' } as const

const workload = fc.record({
  model: fc.constantFrom(...MODELS),
  spend: fc.integer({ min: 200, max: 60_000 }),
  input: fc.integer({ min: 50, max: 9000 }),
  output: fc.integer({ min: 5, max: 900 }),
  tierChance: fc.constantFrom(null, 0.75, 0.9),
  neededTier: fc.constantFrom('routine' as const, 'mid' as const),
})

const company: fc.Arbitrary<PlanInput> = fc
  .array(workload, { minLength: 1, maxLength: 7 })
  .map((workloads) =>
    realInput({
      workloads: workloads.map(({ model, spend, input, output, ...of }, at) => ({
        ...SUPPORT,
        ...of,
        id: `work ${String(at)}`,
        provider: model in PROVIDER ? PROVIDER[model as keyof typeof PROVIDER] : 'gcp',
        model,
        spend: String(spend),
        tokens: { input, cacheRead: input, output },
      })),
    }),
  )

const ban: fc.Arbitrary<Partial<AllowedCandidates>> = fc.constantFrom(
  { places: ['EU'] as const },
  { places: ['US', 'EU'] as const },
  { sellers: ['z-ai'] },
  { sellers: ['deepseek', 'mistral', 'aws'] },
  { refusedLicences: ['non-commercial', 'restricted'] as const },
  { refuseTraining: true },
  { evidenceFloor: 'C' as const },
  { evidenceFloor: 'B' as const },
)

/** The search maximises the mean of the draws, of which nothing forbidden can make more; their median is shown. */
const MEAN_TO_MEDIAN = 1.03

/** The median of the draws, or nothing where it is a loss. */
function medianNet(input: PlanInput, changes: Partial<AllowedCandidates> = {}): number {
  const { alternatives } = optionsOf(input, { filters: { ...DEFAULT_FILTERS, ...changes } })
  const net = alternatives.whole['hosted-open'].interval?.p50
  return Math.max(0, net === undefined ? 0 : amountToNumber(inUsd(net)))
}

describe('targets by net', () => {
  it('forbidding something never makes the best answer better', () => {
    fc.assert(
      fc.property(company, ban, (input, forbidden) => {
        const free = medianNet(input)
        expect(medianNet(input, forbidden)).toBeLessThanOrEqual(free * MEAN_TO_MEDIAN + 1)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })

  it('no move of a plan that pays can be left out for more', () => {
    fc.assert(
      fc.property(company, (input) => {
        const { plans } = optionsOf(input)
        const plan = plans['hosted-open']
        const net = likelyNet(plan, input)
        for (const out of plan.moves) {
          const fewer = { ...plan, moves: plan.moves.filter((move) => move !== out) }
          expect(likelyNet(fewer, input)).toBeLessThanOrEqual(Math.max(0, net) + 1)
        }
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })
})

function likelyNet(plan: ReturnType<typeof optionsOf>['plans']['hosted-open'], input: PlanInput) {
  const result = evaluatePlan(plan, input)
  const costed = { ...plan, costItems: defaultCostItems(plan, result.moves, input) ?? [] }
  return amountToNumber(inUsd(evaluatePlan(costed, input).net.likely))
}
