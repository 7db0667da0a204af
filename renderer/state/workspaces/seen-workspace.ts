import type { AnalyzedWorkspace, SeenWorkspace } from '../../../shared/api/workspace-news.ts'
import type { AppState } from '../app-state.ts'

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
