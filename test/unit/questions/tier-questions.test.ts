import { describe, expect, it } from 'vitest'
import {
  DEFAULT_ASSUMPTIONS,
  optionSettings,
} from '../../../shared/assumptions/default-assumptions.ts'
import type { WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import type { TierQuestion } from '../../../shared/document/tier-question.ts'
import { overHorizon } from '../../../shared/plan/plan-time.ts'
import { amountIn } from '../../../shared/plan/money-ranges.ts'
import { optionCatalogue } from '../../../shared/recommend/option-catalogue.ts'
import { tierQuestions } from '../../../shared/questions/tier-questions.ts'
import { optionsOf, realInput, SUPPORT } from '../recommend/savings-fixture.ts'
import { inUsd, type WrittenWorkload } from '../plan/plan-fixture.ts'

type Judged = WrittenWorkload & Partial<Pick<WorkloadEntry, 'confidence' | 'guard' | 'source'>>

const EVIDENCE = { quality: () => ({ grade: 'C', why: 'figures-mixed' }), proof: () => undefined }

/** The questions about workloads of an observed quarter. */
function asked(workloads: readonly Judged[]) {
  const input = realInput({ workloads })
  const entries = workloads.map(
    ({ id = '', confidence = null, guard = null, source = 'rule', ...it }) =>
      ({
        id,
        model: it.model ?? null,
        neededTier: it.neededTier ?? null,
        confidence,
        guard,
        source,
      }) as WorkloadEntry,
  )
  return tierQuestions({
    input,
    workloads: entries,
    catalogue: optionCatalogue(EVIDENCE as Parameters<typeof optionCatalogue>[0]),
    options: optionSettings(DEFAULT_ASSUMPTIONS, 'USD'),
  })
}

const savingIf = (question: TierQuestion | undefined, tier: string): bigint =>
  inUsd(question?.answers.find((answer) => answer.tier === tier)?.saving ?? {})

describe('which tiers are asked for', () => {
  it('is never one that a person has confirmed', () => {
    expect(asked([{ ...SUPPORT, confidence: 1, source: 'override' }])).toEqual([])
  })

  it('is none whose answer moves nothing', () => {
    const small: Judged = { ...SUPPORT, provider: 'openai', model: 'gpt-6-luna', spend: '0.01' }
    expect(asked([{ ...small, paidTier: 'routine', confidence: 0.5 }])).toEqual([])
  })

  it('is at most five, the most money that hangs on an answer first, however much they cost', () => {
    const sure = { ...SUPPORT, id: 'dear but sure', spend: '90000', confidence: 0.99 }
    const some = [1, 2, 3, 4, 5, 6].map((n) => ({
      ...SUPPORT,
      id: `unsure ${String(n)}`,
      spend: String(40_000 + n * 1000),
      confidence: 0.5,
    }))
    const ids = asked([sure, ...some]).map(({ workload }) => workload)
    expect(ids).toEqual([6, 5, 4, 3, 2].map((n) => `unsure ${String(n)}`))
  })

  it('does not depend on how many workloads are worked out together', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...SUPPORT,
      id: `w ${String(n).padStart(2, '0')}`,
      spend: String(40_000 + ((n * 37) % 60) * 100),
      confidence: 0.5,
    }))
    const worth = asked(many).map((question) => inUsd(question.worth))
    const all = many.flatMap((each) => asked([each])).map((question) => inUsd(question.worth))
    expect(worth).toEqual([...all].sort((a, b) => Number(b - a)).slice(0, 5))
  })

  it.each([
    { judged: { confidence: 0.95, guard: 'medical' }, why: 'guarded' },
    { judged: { neededTier: null, confidence: 0.3 }, why: 'not-classified' },
    { judged: { confidence: 0.6 }, why: 'unsure' },
    { judged: { confidence: 0.9 }, why: 'unconfirmed' },
  ] as const)('says that the tier is $why', ({ judged, why }) => {
    expect(asked([{ ...SUPPORT, ...judged }])).toMatchObject([{ why }])
  })
})

describe('what an answer is worth', () => {
  const [unsure] = asked([{ ...SUPPORT, confidence: 0.6 }])
  const [routine, mid, frontier] = ['routine', 'mid', 'frontier'].map((tier) =>
    Number(savingIf(unsure, tier)),
  )

  it('is what the best move saves by each tier, times its chance, where nothing counts yet', () => {
    const expected = 0.6 * (routine ?? 0) + 0.2 * (mid ?? 0) + 0.2 * (frontier ?? 0)
    expect(Number(inUsd(unsure?.worth ?? {})) / expected).toBeCloseTo(1, 12)
  })

  it('is what would change where the rules are sure', () => {
    const [sure] = asked([{ ...SUPPORT, confidence: 0.9 }])
    const expected =
      0.05 * ((routine ?? 0) - (mid ?? 0)) + 0.05 * ((routine ?? 0) - (frontier ?? 0))
    expect(Number(inUsd(sure?.worth ?? {})) / expected).toBeCloseTo(1, 12)
  })

  it('gives a third to each tier where none is found', () => {
    const [open] = asked([{ ...SUPPORT, neededTier: null, confidence: 0.2 }])
    const expected = ((routine ?? 0) + (mid ?? 0) + (frontier ?? 0)) / 3
    expect(Number(inUsd(open?.worth ?? {})) / expected).toBeCloseTo(1, 12)
  })

  it('lets a weaker need save at least as much as a stronger one', () => {
    expect(routine).toBeGreaterThanOrEqual(mid ?? 0)
    expect(mid).toBeGreaterThanOrEqual(frontier ?? 0)
    expect(routine).toBeGreaterThan(0)
  })

  it('saves with the tier that holds what the options say of the workload', () => {
    const input = realInput({ workloads: [SUPPORT] })
    const { answers } = optionsOf(input).alternatives.workloads[0] ?? {}
    const best = [answers?.['same-vendor'], answers?.['hosted-open']].map((option) =>
      amountIn(option?.saving?.likely ?? {}, 'USD'),
    )
    const most = best.reduce((a, b) => (b > a ? b : a))
    expect(savingIf(unsure, 'routine')).toBe(overHorizon(most, input, 12))
  })
})
