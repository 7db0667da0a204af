import { useCallback } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'

/** Names of workloads by their ids; one that is gone stands by its id. */
export function useWorkloadNames({ workloads }: AnalysisDocument): (id: string) => string {
  return useCallback(
    (id) => {
      const entry = workloads.find((each) => each.id === id)
      return (entry && workloadName(entry)) ?? id
    },
    [workloads],
  )
}
