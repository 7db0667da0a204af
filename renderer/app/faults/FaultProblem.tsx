import type { ReactNode } from 'react'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import type { Fault } from '../../state/app-state.ts'

interface FaultProblemProps {
  readonly fault: Fault
  /** What can be done about it at once. */
  readonly children?: ReactNode
}

/** An expected fault: what, where, what was expected, what is safe and what to do. */
export function FaultProblem({ fault, children }: FaultProblemProps) {
  const { what, where, expected, safe, fix } = fault
  return (
    <ProblemCard title={what} where={where} expected={expected} safe={safe} fix={fix}>
      {children}
    </ProblemCard>
  )
}
