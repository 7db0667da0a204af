import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import type { Tier } from '../../../shared/domain/tier.ts'
import { reported } from '../../../shared/insights/figures/reported.ts'
import { drawn, totalTokensOf, workloadName } from '../../../shared/insights/spend/spend.ts'
import { isContested, isPaidAboveNeed } from '../../../shared/insights/spend/tiers.ts'
import { holdsWords } from '../../components/holds-words.ts'

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
  document: AnalysisDocument,
  { query, filter, cell, column, isDescending }: RowChoice,
): readonly WorkloadEntry[] {
  const isMeant = holdsWords(query)
  const direction = isDescending ? -1 : 1
  return document.workloads
    .filter(
      (entry) =>
        passes(entry, filter) &&
        (cell === undefined ||
          (entry.paidTier === cell.paid && entry.neededTier === cell.needed)) &&
        isMeant(haystack(entry)),
    )
    .map((entry) => ({ entry, key: sortKey(document, entry, column) }))
    .sort((a, b) => direction * compare(a.key, b.key))
    .map(({ entry }) => entry)
}

function passes(entry: WorkloadEntry, filter: RowFilter): boolean {
  if (filter === 'above-need') return isPaidAboveNeed(entry)
  return filter === 'all' || isContested(entry)
}

function haystack({ project, apiKey, user, provider, model, task }: WorkloadEntry): string {
  return [project, apiKey, user, provider, model, task].join(' ')
}

function sortKey(
  document: AnalysisDocument,
  entry: WorkloadEntry,
  column: RowColumn,
): string | number {
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
      return drawn(reported(document, entry.spend))
    case 'tokens':
      return totalTokensOf(entry.tokens) ?? -1
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
