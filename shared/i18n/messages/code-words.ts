import type { MoveWarning } from '../../document/move-warning.ts'
import type { RejectCode, SkipReason, WarningCode } from '../../domain/problem.ts'
import type { ReconciliationWarningCode } from '../../document/reconciliation-entry.ts'

/** What a code means, and what to do about it. */
export type CodeWords = readonly [meaning: string, whatToDo: string]

/** Every code that the document carries, by the place where it stands: a new one without words does not compile. */
export interface CodesByPlace {
  readonly warning: Readonly<Record<WarningCode, CodeWords>>
  readonly rejected: Readonly<Record<RejectCode, CodeWords>>
  readonly skipped: Readonly<Record<SkipReason, CodeWords>>
  readonly move: Readonly<Record<MoveWarning, CodeWords>>
  readonly reconciliation: Readonly<Record<ReconciliationWarningCode, CodeWords>>
}
