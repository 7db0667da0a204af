import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import type { Tier } from '../../../shared/domain/tier.ts'
import { asNumber, moneyIn } from '../../figures/text-sums.ts'
import { isPaidAbove, needsReview, workloadName } from '../../figures/tier-matrix.ts'

export type RowFilter = 'all' | 'above-need' | 'to-review'
export type RowColumn = 'name' | 'provider' | 'task' | 'confidence' | 'spend' | 'tokens'

/** What the user asked to see. */
export interface RowChoice {
  readonly query: string
  readonly filter: RowFilter
  readonly cell: { readonly paid: Tier; readonly needed: Tier } | undefined
  readonly column: RowColumn
  readonly isDescending: boolean
}

/** The workloads that match, in the order asked for. */
export function workloadRows(
  { workloads, reportingCurrency: currency }: AnalysisDocument,
  { query, filter, cell, column, isDescending }: RowChoice,
): readonly WorkloadEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const direction = isDescending ? -1 : 1
  return workloads
    .filter(
      (entry) =>
        passes(entry, filter) &&
        (cell === undefined ||
          (entry.paidTier === cell.paid && entry.neededTier === cell.needed)) &&
        words.every((word) => haystack(entry).includes(word)),
    )
    .map((entry) => ({ entry, key: sortKey(entry, column, currency) }))
    .sort((a, b) => direction * compare(a.key, b.key))
    .map(({ entry }) => entry)
}

/** Tokens of every kind together; `null` when no file says. */
export function tokensOf({ tokens }: WorkloadEntry): number | null {
  const known = [tokens.input, tokens.cacheRead, tokens.cacheWrite, tokens.output].filter(
    (count) => count !== null,
  )
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}

function passes(entry: WorkloadEntry, filter: RowFilter): boolean {
  if (filter === 'above-need') return isPaidAbove(entry)
  return filter === 'all' || needsReview(entry)
}

function haystack({ project, apiKey, user, provider, model, task }: WorkloadEntry): string {
  return [project, apiKey, user, provider, model, task].join(' ').toLowerCase()
}

function sortKey(entry: WorkloadEntry, column: RowColumn, currency: string): string | number {
  switch (column) {
    case 'name':
      return (workloadName(entry) ?? '').toLowerCase()
    case 'provider':
      return entry.provider
    case 'task':
      return entry.task ?? ''
    case 'confidence':
      return entry.confidence ?? -1
    case 'spend':
      return asNumber(moneyIn(entry.spend, currency))
    case 'tokens':
      return tokensOf(entry) ?? -1
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
