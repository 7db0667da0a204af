import { amountOf, amountToNumber, multiply, parseAmount, ZERO } from '../domain/amount.ts'
import type { WorkloadEntry } from '../document/analysis-document.ts'

/** A workload that a person should look at, and the money that its doubt puts in question. */
export interface Contested {
  readonly workload: WorkloadEntry
  /** Chance that the tier is wrong, 0 to 1; 1 where there is none. */
  readonly doubt: number
  /** Spend × doubt, in the reporting currency: for ordering and drawing. */
  readonly atStake: number
}

/**
 * Undecided workloads, the most contested money first: a small doubt about much money comes before a great doubt
 * about little. Workloads without a model have no tier to decide.
 */
export function contestedFirst(
  workloads: readonly WorkloadEntry[],
  currency: string,
): readonly Contested[] {
  return workloads
    .filter(({ source, model }) => source !== 'override' && model !== null)
    .map((workload): Contested => {
      const { confidence, neededTier, spend } = workload
      const doubt = neededTier === null ? 1 : 1 - (confidence ?? 0)
      const amount = parseAmount(spend[currency] ?? '') ?? ZERO
      return { workload, doubt, atStake: amountToNumber(multiply(amount, amountOf(doubt))) }
    })
    .sort((a, b) => b.atStake - a.atStake || (a.workload.id < b.workload.id ? -1 : 1))
}
