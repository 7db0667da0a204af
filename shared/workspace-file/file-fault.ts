import { ProblemError } from '../domain/problem.ts'
import type { WorkspaceFileFault } from '../domain/workspace-file-fault.ts'
import { workspaceFileProblem } from '../i18n/workspace-file-problem.ts'
import { travel } from '../i18n/messages/en/workspaces/travel.ts'

/** A workspace file that cannot be opened, told in English; the fault goes with it for other languages. */
export function workspaceFileError(file: string, fault: WorkspaceFileFault): ProblemError {
  const problem = workspaceFileProblem({ file, fault }, travel)
  return new ProblemError({ ...problem, workspaceFile: { file, fault } })
}
