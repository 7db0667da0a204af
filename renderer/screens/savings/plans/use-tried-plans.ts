import { useEffect, useMemo } from 'react'
import type { PlanDraft } from '../../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import {
  figuresOfPlan,
  planFigures,
  type PlanFigures,
} from '../../../../shared/insights/plans/plans.ts'
import type { PlanTrial } from '../../../state/savings/savings-state.ts'
import { useApp } from '../../../state/store.ts'

interface TriedPlans {
  /** In the order of the document's own results, so that no column jumps while a slider moves. */
  readonly figures: readonly PlanFigures[]
  readonly drafts: readonly PlanDraft[]
  readonly trials: Readonly<Record<string, PlanTrial>>
}

const NONE = { drafts: [], trials: {} } as const

/** The document's plans, with what is being tried in their place. */
export function useTriedPlans(document: AnalysisDocument): TriedPlans {
  const drafts = useApp((state) => state.drafts)
  const trials = useApp((state) => state.trials)
  const loadDrafts = useApp((state) => state.loadDrafts)
  const isLoaded = drafts?.document === document
  useEffect(() => {
    if (!isLoaded) void loadDrafts()
  }, [isLoaded, document, loadDrafts])
  const figures = useMemo(
    () =>
      planFigures(document).flatMap((each) => {
        const result = isLoaded ? trials[each.plan.name]?.result : undefined
        return result === undefined ? [each] : (figuresOfPlan(document, result) ?? [])
      }),
    [document, trials, isLoaded],
  )
  return isLoaded ? { figures, drafts: drafts.plans, trials } : { ...NONE, figures }
}
