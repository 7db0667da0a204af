import { useMemo } from 'react'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { leftOut } from '../../shared/insights/bills/left-out.ts'
import { caseFigures, comparedCount } from '../../shared/insights/plans/options.ts'
import {
  reconciliationFigures,
  reconciliationSums,
} from '../../shared/insights/bills/reconciliation.ts'
import { contestedFigures, tierFigures } from '../../shared/insights/spend/tiers.ts'
import { useWords, type Words } from '../components/use-messages.ts'
import { useApp } from '../state/store.ts'
import type { StepState } from './PathMark.tsx'

export type StepId = 'import' | 'reconcile' | 'workloads' | 'savings' | 'report'

/** One step of the path, with one line that says how far it is. */
export interface PathStep {
  readonly id: StepId
  readonly state: StepState
  /** With its figures marked. */
  readonly status: string
}

/** The steps in their order. */
export const STEPS: readonly StepId[] = ['import', 'reconcile', 'workloads', 'savings', 'report']

/** The steps from the bill to the case, as far as the open workspace has come. */
export function usePath(): readonly PathStep[] {
  const words = useWords()
  const document = useApp((state) => state.document)
  const isImporting = useApp((state) => state.importProgress !== undefined)
  const staged = useApp((state) => state.stage?.files.length)
  const saved = useApp((state) => state.reportSaved?.kind)
  return useMemo(() => {
    const { t, f } = words
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
    return withStaged(fullPath(document, words, saved))
  }, [document, isImporting, staged, saved, words])
}

function fullPath(
  document: AnalysisDocument,
  { t, f, counted }: Words,
  saved: string | undefined,
): readonly PathStep[] {
  const { files, byMonth } = document
  const { invoiced, providers } = reconciliationFigures(document)
  const sums = reconciliationSums(document)
  const left = leftOut(document)
  const isAllRead = left.files.length === 0 && left.rows === 0
  return [
    {
      id: 'import',
      state: isAllRead ? 'done' : 'part',
      status: t.frame.filesAndMonths(f.counted(files.length), f.counted(byMonth.length)),
    },
    {
      id: 'reconcile',
      state: invoiced === 0 ? 'todo' : invoiced >= providers ? 'done' : 'part',
      status: t.frame.invoiced(counted(sums.invoiced), counted(sums.providers)),
    },
    {
      id: 'workloads',
      state: tierFigures(document).contested.workloads.length === 0 ? 'done' : 'part',
      status: t.frame.toReview(counted(contestedFigures(document).count)),
    },
    {
      id: 'savings',
      state: caseFigures(document).rows.length === 0 ? 'todo' : 'part',
      status: t.frame.compared(counted(comparedCount(document))),
    },
    {
      id: 'report',
      state: saved === undefined ? 'todo' : 'done',
      status: saved === undefined ? t.frame.notSaved : t.frame.saved(saved.toUpperCase()),
    },
  ]
}
