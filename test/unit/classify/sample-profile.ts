import type { WorkloadNames, WorkloadProfile } from '../../../shared/classify/profile.ts'
import { NO_TOKENS, type TokenCounts } from '../../../shared/domain/tokens.ts'

const NO_NAMES: WorkloadNames = {
  project: [],
  apiKey: [],
  user: undefined,
  operation: undefined,
  tags: [],
}

const UNKNOWN: WorkloadProfile = {
  id: 'w1',
  provider: 'openai',
  names: NO_NAMES,
  model: undefined,
  paidTier: undefined,
  serviceTier: undefined,
  batchShare: undefined,
  tokens: NO_TOKENS,
  requests: undefined,
  rows: 1,
  spend: undefined,
  activeDays: undefined,
  periodDays: undefined,
  weekdays: undefined,
  hours: undefined,
  dailyVariation: undefined,
  reasoningShare: undefined,
}

export type ProfilePatch = Partial<Omit<WorkloadProfile, 'names' | 'tokens'>> & {
  readonly names?: Partial<WorkloadNames>
  readonly tokens?: Partial<TokenCounts>
}

/** A workload of which only what is given is known. */
export function sampleProfile(patch: ProfilePatch): WorkloadProfile {
  return {
    ...UNKNOWN,
    ...patch,
    names: { ...NO_NAMES, ...patch.names },
    tokens: { ...NO_TOKENS, ...patch.tokens },
  }
}

/** A workload that is known by the name of its project alone. */
export function named(...project: readonly string[]): WorkloadProfile {
  return sampleProfile({ names: { project } })
}

/** An agent that programs: nearly all input from cache, little output. */
export const AGENT_LOOP = {
  tokens: { input: 4e8, cacheRead: 9e9, cacheWrite5m: 6e8, cacheWrite1h: 0, output: 9e7 },
  activeDays: 60,
} as const satisfies ProfilePatch

/** Labels: a short prompt, a few tokens out, every day alike. */
export const LABELS = {
  tokens: { input: 6e9, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0, output: 6e7 },
  requests: 8_000_000,
  activeDays: 60,
  weekdays: [1, 1, 1, 1, 1, 1, 1],
} as const satisfies ProfilePatch
