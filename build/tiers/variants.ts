import type { WorkloadProfile } from '../../shared/classify/profile.ts'
import { NO_TOKENS } from '../../shared/domain/tokens.ts'

/** A bill that states less: the same workload as another export would show it. */
export interface Variant {
  readonly title: string
  readonly of: (profile: WorkloadProfile) => WorkloadProfile
}

export const WITHOUT_REQUESTS: Variant = {
  title: 'without request counts',
  of: (profile) => ({ ...profile, requests: undefined }),
}

export const WITHOUT_PAID_TIER: Variant = {
  title: 'without the paid tier',
  of: (profile) => ({ ...profile, paidTier: undefined }),
}

/** As a cloud bill of few meters: neither requests nor cached input. */
export const WITHOUT_CACHE: Variant = {
  title: 'without requests and cache counts',
  of: (profile) => ({
    ...profile,
    requests: undefined,
    tokens: {
      ...profile.tokens,
      input: allInput(profile),
      cacheRead: undefined,
      cacheWrite5m: undefined,
      cacheWrite1h: undefined,
    },
  }),
}

export const WITHOUT_NAMES: Variant = {
  title: 'without names',
  of: (profile) => ({
    ...profile,
    names: { ...profile.names, project: [], apiKey: [], user: undefined, tags: [] },
  }),
}

export const NAMES_ONLY: Variant = {
  title: 'names alone',
  of: (profile) => ({
    ...profile,
    model: undefined,
    provider: '',
    paidTier: undefined,
    serviceTier: undefined,
    batchShare: undefined,
    tokens: NO_TOKENS,
    requests: undefined,
    spend: undefined,
    activeDays: undefined,
    periodDays: undefined,
    weekdays: undefined,
    hours: undefined,
    dailyVariation: undefined,
    reasoningShare: undefined,
  }),
}

export const VARIANTS: readonly Variant[] = [
  WITHOUT_REQUESTS,
  WITHOUT_CACHE,
  WITHOUT_PAID_TIER,
  WITHOUT_NAMES,
  NAMES_ONLY,
]

function allInput({ tokens }: WorkloadProfile): number | undefined {
  const parts = [tokens.input, tokens.cacheRead, tokens.cacheWrite5m, tokens.cacheWrite1h]
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, part) => sum + part, 0)
}
