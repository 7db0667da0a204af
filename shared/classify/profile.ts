import type { Tier } from '../domain/tier.ts'
import type { TokenCounts } from '../domain/tokens.ts'

/** The names of a workload in the exports; ids and display names of the same thing are together. */
export interface WorkloadNames {
  /** Project, workspace, account, resource, resource group, repository, team: all spellings seen. */
  readonly project: readonly string[]
  readonly apiKey: readonly string[]
  readonly user: string | undefined
  /** Endpoint, API method or product line: `chat.completions`, `InvokeModel`, `Copilot Code Review`. */
  readonly operation: string | undefined
  /** Tag values, labels and resource names other than the ones in `project` and `apiKey`. */
  readonly tags: readonly string[]
}

/**
 * What the bills state about one workload, summed over its rows; the only input of the classifier. `undefined` means
 * that no file states the value; it is never zero.
 */
export interface WorkloadProfile {
  /** Identity of the workload, so that an override finds it. */
  readonly id: string
  readonly provider: string
  readonly names: WorkloadNames
  /** Canonical id of the catalogue, or the raw id where the catalogue does not know it. */
  readonly model: string | undefined
  readonly paidTier: Tier | undefined
  /** As the export writes it (`default`, `flex`, `priority`); `undefined` when mixed. */
  readonly serviceTier: string | undefined
  /** Share of the tokens, or of the spend where tokens are not told apart, that ran as batch: 0 to 1. */
  readonly batchShare: number | undefined
  /** Totals over the period. */
  readonly tokens: TokenCounts
  readonly requests: number | undefined
  /** Rows of the exports behind the workload. */
  readonly rows: number
  /** In the reporting currency; a measure of volume only, so a plain number. */
  readonly spend: number | undefined
  /** Days with any use. */
  readonly activeDays: number | undefined
  /** Days that the files cover, active or not. */
  readonly periodDays: number | undefined
  /** Requests (else tokens) by weekday, Monday first: 7 numbers. */
  readonly weekdays: readonly number[] | undefined
  /** Requests (else tokens) by hour of the UTC day: 24 numbers; only where rows carry a time. */
  readonly hours: readonly number[] | undefined
  /** Standard deviation of the daily tokens divided by their mean, over the active days. */
  readonly dailyVariation: number | undefined
  /** Reasoning tokens as part of output: 0 to 1. */
  readonly reasoningShare: number | undefined
}
