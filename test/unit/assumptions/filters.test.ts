import { describe, expect, it } from 'vitest'
import {
  DEFAULT_FILTERS,
  filterCandidate,
  type Needs,
} from '../../../shared/assumptions/filters.ts'
import type { AllowedCandidates } from '../../../shared/document/user/assumptions-document.ts'
import { contextNeed, modalityOf } from '../../../shared/plan/work-needs.ts'
import { placesOf, trainingOf } from '../../../shared/assumptions/host-places.ts'
import { openCandidate } from '../recommend/savings-fixture.ts'

const ROUTINE: Needs = { tier: 'routine', modality: 'text', context: undefined }

describe('a candidate that the program would propose', () => {
  const open: readonly {
    why: string
    of?: Parameters<typeof openCandidate>[0]
    needs?: Partial<Needs>
    filters?: Partial<AllowedCandidates>
    reason?: string
  }[] = [
    { why: 'at a chosen region passes every place', filters: { places: ['EU'] } },
    {
      why: 'in Singapore fails where data must stay in the union',
      of: { seller: 'z-ai', model: 'glm-5.3-flash' },
      filters: { places: ['EU'] },
      reason: 'residency',
    },
    {
      why: 'at a seller whose terms nobody read fails where a place is asked',
      of: { seller: 'together' },
      filters: { places: ['EU', 'US'] },
      reason: 'residency-unknown',
    },
    {
      why: 'at a seller that trains by default',
      of: { seller: 'deepseek' },
      filters: { refuseTraining: true },
      reason: 'trains-on-data',
    },
    {
      why: 'at a seller whose use of data nobody checked',
      of: { seller: 'mistral' },
      filters: { refuseTraining: true },
      reason: 'training-unknown',
    },
    {
      why: 'not on the list of sellers',
      filters: { sellers: ['gcp'] },
      reason: 'seller-not-allowed',
    },
    { why: 'on the list under another name', filters: { sellers: ['Amazon Bedrock', 'bedrock'] } },
    { why: 'with too small a window', needs: { context: 200_000 }, reason: 'context' },
    { why: 'for work with pictures', needs: { modality: 'image' }, reason: 'modality' },
    { why: 'for work it is not fit for', needs: { tier: 'frontier' }, reason: 'tier' },
    {
      why: 'with weights for non-commercial use',
      of: { model: 'minimax-m2.7' },
      reason: 'licence',
    },
    {
      why: 'below the evidence that is asked',
      of: { grade: 'C' },
      filters: { evidenceFloor: 'B' },
      reason: 'evidence',
    },
    { why: 'that only a person would choose', of: { isProposed: false }, reason: 'not-proposed' },
    {
      why: 'that only a person would choose, when the person asks',
      of: { isProposed: false },
      filters: { onlyProposed: false },
    },
  ]
  it.each(open)('$why', ({ of, needs, filters, reason }) => {
    const found = filterCandidate(
      openCandidate(of),
      { ...ROUTINE, ...needs },
      { ...DEFAULT_FILTERS, ...filters },
    )
    expect(found.kind === 'excluded' ? found.exclusion.reason : undefined).toBe(reason)
  })
})

describe('what a bill tells of the work', () => {
  it.each([
    ['text-embedding-3-large', null, 'embedding'],
    ['gpt-realtime', null, 'voice'],
    ['gpt-image-2', null, 'image'],
    ['gpt-5.5', 'voice', 'voice'],
    ['gpt-5.5', 'support', 'text'],
  ] as const)('%s for %s is %s', (model, task, modality) => {
    expect(modalityOf(model, task)).toBe(modality)
  })

  it('takes the longest call as four times the mean, and none where no calls are counted', () => {
    expect(contextNeed(10_000, 10)).toBe(4000)
    expect(contextNeed(10_000, null)).toBeUndefined()
    expect(contextNeed(10_000, 0)).toBeUndefined()
  })
})

describe('the terms of sellers', () => {
  it.each([
    ['aws', ['any'], 'no'],
    ['z-ai', ['SG'], 'no'],
    ['deepseek', ['CN'], 'yes'],
    ['moonshotai', undefined, 'yes'],
    ['alibaba', ['SG', 'US', 'EU', 'CN'], 'no'],
    ['mistral', ['EU'], 'unknown'],
    ['minimax', ['US'], 'unknown'],
    ['groq', undefined, 'unknown'],
  ] as const)('%s', (seller, places, training) => {
    expect(placesOf(seller)).toEqual(places)
    expect(trainingOf(seller)).toBe(training)
  })
})
