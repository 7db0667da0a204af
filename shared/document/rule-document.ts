import type { WorkloadMerge, WorkloadSplit } from './grouping.ts'
import type { Fact, Measure } from './rule-names.ts'
import type { Task, Tier } from '../domain/tier.ts'

/** A person's rule: when all of `match` holds, its points are added. */
export interface UserRule {
  readonly id: string
  readonly match: {
    /** Looked for in all names of the workload, with the same spelling rules as the built-in words. */
    readonly words?: readonly string[] | undefined
    /** Exact texts without regard to case; `*` stands for any letters. */
    readonly facts?: Readonly<Partial<Record<Fact, readonly string[]>>> | undefined
    /** From and below; `null` leaves the end open. */
    readonly measures?:
      Readonly<Partial<Record<Measure, readonly [number | null, number | null]>>> | undefined
  }
  readonly tier?: Tier | undefined
  readonly task?: Task | undefined
  readonly points: number
  readonly author?: string | undefined
  readonly date?: string | undefined
  readonly note?: string | undefined
}

/** A person's verdict on the workloads that all given parts fit. */
export interface RuleOverride {
  readonly workload?: string | undefined
  readonly provider?: string | undefined
  readonly project?: string | undefined
  readonly apiKey?: string | undefined
  readonly model?: string | undefined
  /** `null`: a person says that it cannot be told. */
  readonly tier: Tier | null
  readonly task?: Task | undefined
  readonly author: string
  readonly date: string
  readonly note?: string | undefined
}

/** `ai-spend-rules/1`: what a person lays over the built-in rules. It can be written back as JSON as it is. */
export interface RuleDocument {
  readonly schema: 'ai-spend-rules/1'
  readonly rules: readonly UserRule[]
  /** Ids of built-in rules that are switched off. */
  readonly without: readonly string[]
  readonly overrides: readonly RuleOverride[]
  /** Confidence below which a workload is unclassified. */
  readonly threshold?: number | undefined
  /** Workloads that are one piece of work, and such that are several. */
  readonly merges: readonly WorkloadMerge[]
  readonly splits: readonly WorkloadSplit[]
}
