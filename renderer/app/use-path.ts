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
import { STEPS, type StepId } from '../screens/screen-registry.tsx'
import { useApp } from '../state/store.ts'
import type { StepState } from './PathMark.tsx'

/** How far one step is. */
interface StepProgress {
  readonly state: StepState
  /** One line, with its figures marked. */
  readonly status: string
}

/** One step of the path. */
export interface PathStep extends StepProgress {
  readonly id: StepId
}

/** The steps from the bill to the case, as far as the open workspace has come. */
export function usePath(): readonly PathStep[] {
  const words = useWords()
  const document = useApp((state) => state.document)
  const isImporting = useApp((state) => state.importProgress !== undefined)
  const staged = useApp((state) => state.stage?.files.length)
  const saved = useApp((state) => state.reportSaved?.kind)
  return useMemo(() => {
    const { t, f } = words
    const hasFiles = document !== undefined && document.files.length > 0
    const full = hasFiles ? fullPath(document, words, saved) : undefined
    const progressOf = (id: StepId): StepProgress => {
      if (isImporting) {
        return id === 'import'
          ? { state: 'part', status: t.frame.importing }
          : { state: 'todo', status: t.frame.waits }
      }
      if (id === 'import' && staged !== undefined) {
        return { state: 'part', status: t.staging.staged(f.counted(staged)) }
      }
      return full?.[id] ?? { state: 'todo', status: t.frame.hints[id] }
    }
    return STEPS.map((id) => ({ id, ...progressOf(id) }))
  }, [document, isImporting, staged, saved, words])
}

function fullPath(
  document: AnalysisDocument,
  { t, f, counted }: Words,
  saved: string | undefined,
): Readonly<Record<StepId, StepProgress>> {
  const { files, byMonth } = document
  const { invoiced, providers } = reconciliationFigures(document)
  const sums = reconciliationSums(document)
  const left = leftOut(document)
  const isAllRead = left.files.length === 0 && left.rows === 0
  return {
    import: {
      state: isAllRead ? 'done' : 'part',
      status: t.frame.filesAndMonths(f.counted(files.length), f.counted(byMonth.length)),
    },
    reconcile: {
      state: invoiced === 0 ? 'todo' : invoiced >= providers ? 'done' : 'part',
      status: t.frame.invoiced(counted(sums.invoiced), counted(sums.providers)),
    },
    workloads: {
      state: tierFigures(document).contested.workloads.length === 0 ? 'done' : 'part',
      status: t.frame.toReview(counted(contestedFigures(document).count)),
    },
    savings: {
      state: caseFigures(document).rows.length === 0 ? 'todo' : 'part',
      status: t.frame.compared(counted(comparedCount(document))),
    },
    report: {
      state: saved === undefined ? 'todo' : 'done',
      status: saved === undefined ? t.frame.notSaved : t.frame.saved(saved.toUpperCase()),
    },
  }
}
