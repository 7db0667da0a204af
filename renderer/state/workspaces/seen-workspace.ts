import type { AnalyzedWorkspace, SeenWorkspace } from '../../../shared/api/workspace-news.ts'
import type { AppState } from '../app-state.ts'
import type { KeptBooks } from '../../../shared/api/books-api.ts'

/** The open workspace as the screens show it, for an edit; `undefined` where none is open. */
export function seenWorkspace({
  workspaceId: id,
  seenRevision: revision,
}: AppState): SeenWorkspace | undefined {
  return id === undefined ? undefined : { id, revision }
}

/**
 * The document of an answer about a workspace, or the one that is shown: answers may overtake each other, and another
 * workspace may be open by now.
 */
export function newestDocument(
  { workspaceId, document, revision }: AppState,
  id: string,
  answer: AnalyzedWorkspace,
): Pick<AppState, 'document' | 'revision'> {
  const isNewer = document === undefined || answer.revision > revision
  return workspaceId === id && isNewer ? answer : { document, revision }
}

/** The books of an answer, or those that are shown: a refresh may end after an edit that came later. */
export function newestBooks(shown: KeptBooks | undefined, read: KeptBooks): KeptBooks {
  return shown !== undefined && shown.revision > read.revision ? shown : read
}
