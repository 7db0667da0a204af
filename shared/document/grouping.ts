/** What rows may state beside project, key and model: a workload can be cut by it. */
export const SPLIT_FIELDS = ['operation', 'user', 'tag'] as const

export type SplitField = (typeof SPLIT_FIELDS)[number]

/** Workloads that are one piece of work to a person. */
export interface WorkloadMerge {
  readonly name: string
  readonly workloads: readonly string[]
}

/** A workload that is several pieces of work. */
export interface WorkloadSplit {
  readonly workload: string
  readonly by: SplitField
}

/**
 * How a person draws the borders of workloads, as data. Splits come first; merges may name the parts.
 *
 * Limits: a workload has one provider and one model, because it has one price: a merge over several models gives one
 * workload for each. A split sees only what rows state; rows that do not state it (the bill of a provider that lists
 * operations in its usage export alone) stay in the undivided workload. Chargeback and reconciliation do not change.
 */
export interface Grouping {
  readonly merges: readonly WorkloadMerge[]
  readonly splits: readonly WorkloadSplit[]
}

export const NO_GROUPING: Grouping = { merges: [], splits: [] }
