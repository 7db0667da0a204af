import { useEffect } from 'react'
import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { PlanDetails } from '../../../../shared/views/plan-timeline.ts'
import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import { useApp } from '../../../state/store.ts'

interface ShownDetails {
  /** `undefined` until there is an answer about this plan; `null` where no day is covered. */
  readonly details: PlanDetails | null | undefined
  /** The answer is about the plan as it stands, not about how it stood before the last change. */
  readonly isCurrent: boolean
}

/** The timeline of a plan. It is not asked for while the plan is being changed; until then the one before stands. */
export function usePlanDetails(plan: EditablePlan): ShownDetails {
  const answer = useApp((state) => state.details)
  const trial = useApp((state) => state.trials[plan.name])
  const loadDetails = useApp((state) => state.loadDetails)
  const isSettled = trial === undefined || trial.isSettled
  const isCurrent = answer?.plan === plan
  useEffect(() => {
    if (isSettled && !isCurrent) void loadDetails(plan)
  }, [isSettled, isCurrent, plan, loadDetails])
  const details = answer?.plan.name === plan.name ? answer.details : undefined
  return { details, isCurrent }
}

/** The timeline that was asked for elsewhere, only where it is about the plan as it stands. */
export function useCurrentDetails(name: string): PlanDetails | null | undefined {
  const answer = useApp((state) => state.details)
  const tried = useApp(({ trials, drafts }) => {
    return trials[name]?.plan ?? drafts?.plans.find(({ plan }) => plan.name === name)?.plan
  })
  return answer !== undefined && answer.plan === tried ? answer.details : undefined
}

/** What a plan brings, as it is tried or as it stands in the document. */
export function usePlanResult(name: string): PlanResult | undefined {
  return useApp(({ trials, document }) => {
    return trials[name]?.result ?? document?.plans.find((each) => each.name === name)
  })
}
