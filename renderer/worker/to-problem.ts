import { CancelledError } from '../../shared/domain/job.ts'
import { ProblemError, type Problem } from '../../shared/domain/problem.ts'
import { storageFaultOf, storageProblem } from '../storage/storage-fault.ts'

/** What the window is told of an error of the worker: never a stack, never silence. */
export function toProblem(error: unknown): Problem {
  const storage = storageFaultOf(error)
  if (storage !== undefined) return storageProblem(storage)
  if (error instanceof ProblemError) return error.problem
  if (error instanceof CancelledError) {
    return { what: 'The import was stopped; nothing of it was kept.', fix: 'Drop the files again.' }
  }
  const text = error instanceof Error ? error.message : String(error)
  return {
    what: `The program failed: ${text}`,
    fix: 'Start the program again; if it happens again, report it with the file that caused it.',
  }
}
