import { useCallback } from 'react'
import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import { useApp } from '../../../state/store.ts'

/**
 * Changes the plan as it stands the moment it is called.
 *
 * @param gesture what is being changed: quick changes of one thing are undone together.
 */
export type PlanEdit = (change: (plan: EditablePlan) => EditablePlan, gesture?: string) => void

/** The same function as long as it is the same plan, so that parts whose figures stay are not drawn again. */
export function usePlanEdit(name: string): PlanEdit {
  return useCallback(
    (change, gesture) => {
      const { trials, drafts, tryPlan } = useApp.getState()
      const plan =
        trials[name]?.plan ?? drafts?.plans.find((draft) => draft.plan.name === name)?.plan
      if (plan === undefined) return
      const next = change(plan)
      if (next !== plan)
        void tryPlan(next, gesture === undefined ? undefined : `${name} ${gesture}`)
    },
    [name],
  )
}
