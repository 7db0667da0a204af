import { ProblemError } from '../../shared/domain/problem.ts'

/** The problem that a call ends with; whatever else it throws as it is, or what it returns. */
export function problemOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error
  }
}
