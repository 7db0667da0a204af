import type { Task, Tier } from '../../domain/tier.ts'

/** Points towards each tier; a tier that is not named gets none. */
export type TierPoints = Readonly<Partial<Record<Tier, number>>>

/** Points towards each task; a task that is not named gets none. */
export type TaskPoints = Readonly<Partial<Record<Task, number>>>

/** What a rule may measure; each is explained in `classify/measures.ts`. `undefined` when the bill does not tell. */
export const MEASURES = [
  'outputRatio',
  'cacheShare',
  'writeShare',
  'inputPerRequest',
  'outputPerRequest',
  'tokensPerDay',
  'requestsPerDay',
  'quietDaysShare',
  'busyHoursShare',
  'peakHoursShare',
  'quietHours',
  'batchShare',
  'reasoningShare',
  'dailyVariation',
  'activeShare',
] as const

export type Measure = (typeof MEASURES)[number]

/** The texts of a workload a rule may look at, as regular expressions without regard to case. */
export const FACTS = [
  'provider',
  'model',
  'paidTier',
  'operation',
  'serviceTier',
  'project',
  'apiKey',
  'user',
] as const

export type Fact = (typeof FACTS)[number]
