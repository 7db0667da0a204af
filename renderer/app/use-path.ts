import { caseRows } from '../figures/case-rows.ts'
import { useMemo } from 'react'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Formats } from '../../shared/i18n/formats.ts'
import type { Messages } from '../../shared/i18n/messages/en.ts'
import { useWords } from '../components/use-messages.ts'
import { reconciliationSummary } from '../figures/reconciled.ts'
import { tierMatrix } from '../figures/tier-matrix.ts'
import { useApp } from '../state/store.ts'
import type { StepState } from './PathMark.tsx'

export type StepId = 'import' | 'reconcile' | 'workloads' | 'savings' | 'report'

/** One step of the path, with one line that says how far it is. */
export interface PathStep {
  readonly id: StepId
  readonly state: StepState
  readonly status: string
}

const STEPS: readonly StepId[] = ['import', 'reconcile', 'workloads', 'savings', 'report']

/** The steps from the bill to the case, as far as the open workspace has come. */
export function usePath(): readonly PathStep[] {
  const { t, f } = useWords()
  const document = useApp((state) => state.document)
  const isImporting = useApp((state) => state.importProgress !== undefined)
  const staged = useApp((state) => state.stage?.files.length)
  const saved = useApp((state) => state.reportSaved?.kind)
  return useMemo(() => {
    if (isImporting) {
      return STEPS.map((id): PathStep => ({
        id,
        state: id === 'import' ? 'part' : 'todo',
        status: id === 'import' ? t.frame.importing : t.frame.waits,
      }))
    }
    const withStaged = (steps: readonly PathStep[]): readonly PathStep[] =>
      staged === undefined
        ? steps
        : steps.map((step) =>
            step.id === 'import'
              ? { id: step.id, state: 'part', status: t.staging.staged(f.counted(staged)) }
              : step,
          )
    if (document === undefined || document.files.length === 0) {
      return withStaged(STEPS.map((id) => ({ id, state: 'todo', status: t.frame.hints[id] })))
    }
    return withStaged(fullPath(document, t, f, saved))
  }, [document, isImporting, staged, saved, t, f])
}

function fullPath(
  document: AnalysisDocument,
  t: Messages,
  f: Formats,
  saved: string | undefined,
): readonly PathStep[] {
  const { files, byMonth } = document
  const alternatives = caseRows(document).rows.length
  const { invoiced, providers } = reconciliationSummary(document)
  const { contested } = tierMatrix(document)
  const isWhole = files.every(({ status, rows }) => status !== 'rejected' && rows.rejected === 0)
  return [
    {
      id: 'import',
      state: isWhole ? 'done' : 'part',
      status: t.frame.filesAndMonths(f.counted(files.length), f.counted(byMonth.length)),
    },
    {
      id: 'reconcile',
      state: invoiced === 0 ? 'todo' : invoiced >= providers ? 'done' : 'part',
      status: t.frame.invoiced(f.counted(invoiced), f.counted(providers)),
    },
    {
      id: 'workloads',
      state: contested.workloads === 0 ? 'done' : 'part',
      status: t.frame.toReview(f.counted(contested.workloads)),
    },
    {
      id: 'savings',
      state: alternatives === 0 ? 'todo' : 'part',
      status: t.frame.compared(f.counted(alternatives)),
    },
    {
      id: 'report',
      state: saved === undefined ? 'todo' : 'done',
      status: saved === undefined ? t.frame.notSaved : t.frame.saved(saved.toUpperCase()),
    },
  ]
}
