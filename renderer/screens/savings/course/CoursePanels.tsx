import { useEffect } from 'react'
import type { EditablePlan } from '../../../../shared/contract/plans-api.ts'
import { useApp } from '../../../state/store.ts'

interface CoursePanelsProps {
  readonly plan: EditablePlan
  readonly currency: string
}

/** The plan over time: cash and payback, what contracts take, thresholds, the second view. */
export function CoursePanels({ plan }: CoursePanelsProps) {
  const details = usePlanDetails(plan)
  return details === undefined ? null : <p className="src">{details?.start}</p>
}

/** `undefined` until the answer about this very plan is there; it is not asked for while the plan is being changed. */
function usePlanDetails(plan: EditablePlan) {
  const answer = useApp((state) => state.details)
  const trial = useApp((state) => state.trials[plan.name])
  const loadDetails = useApp((state) => state.loadDetails)
  const isSettled = trial === undefined || trial.isSettled
  useEffect(() => {
    if (isSettled) void loadDetails(plan)
  }, [isSettled, plan, loadDetails])
  return answer?.plan === plan ? answer.details : undefined
}
