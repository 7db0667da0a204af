import type { Task, Tier } from '../domain/tier.ts'

/** A person's decision about one workload; lies over the rules. */
export interface TierOverride {
  readonly workloadId: string
  readonly neededTier: Tier
  readonly task: Task | null
  readonly note: string
  readonly author: string
  readonly at: string
}
