import type { TiersApi } from '../../../shared/api/tiers-api.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import { EMPTY_RULE_DOCUMENT } from '../../../shared/document/user/rule-document.ts'
import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { documentFixture } from '../document-fixture.ts'

/** Tiers of a document that follow decisions; own rules and tests stay empty. */
export function stubTiers(
  document: () => AnalysisDocument,
  changed: (next: AnalysisDocument) => AnalyzedWorkspace,
): TiersApi {
  const bytes = () => Promise.resolve(new TextEncoder().encode('file'))
  const same = () => Promise.resolve(changed(document()))
  const withWorkloads = (change: (entry: WorkloadEntry) => WorkloadEntry) =>
    Promise.resolve(changed({ ...document(), workloads: document().workloads.map(change) }))
  return {
    previewDecisions: () => Promise.resolve([]),
    setOverrides: (_seen, decisions) =>
      withWorkloads((entry) => {
        const made = decisions.find(({ workloadId }) => workloadId === entry.id)
        if (made === undefined) return entry
        return { ...entry, neededTier: made.neededTier, source: 'override', confidence: 1 }
      }),
    clearOverrides: (_seen, workloadIds) => {
      const original = new Map(documentFixture().workloads.map((entry) => [entry.id, entry]))
      return withWorkloads((entry) =>
        workloadIds.includes(entry.id) ? (original.get(entry.id) ?? entry) : entry,
      )
    },
    exportReview: bytes,
    readReview: () => Promise.resolve({ marks: [], problems: [], unmarked: 0 }),
    rules: () => Promise.resolve({ own: EMPTY_RULE_DOCUMENT, builtIn: [], tests: [] }),
    changeRules: same,
    importRules: same,
    exportRules: bytes,
    changeOwnTests: same,
    exportOwnTests: bytes,
    importOwnTests: same,
  }
}
