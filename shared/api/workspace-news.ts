import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { WorkspacePart } from '../domain/workspace-part.ts'

/**
 * A workspace as the window saw it when an edit was made. The edit is refused with a `ProblemError` when another
 * window has changed the same thing since that revision.
 */
export interface SeenWorkspace {
  readonly id: string
  /** Of the record whose values the window shows; counted up by every edit. */
  readonly revision: number
}

/** The analysis of a workspace, and the revision that it was made of. Of two answers the higher revision is newer. */
export interface AnalyzedWorkspace {
  readonly revision: number
  readonly document: AnalysisDocument
}

/** What another window of the program did to a workspace, or what this one could not do on its own account. */
export type WorkspaceNews =
  | { readonly kind: 'created' | 'removed'; readonly workspaceId: string }
  /** The backup that is made before an import, or before one is undone, failed. */
  | { readonly kind: 'not-backed-up'; readonly workspaceId: string }
  | {
      readonly kind: 'changed'
      readonly workspaceId: string
      readonly revision: number
      readonly parts: readonly WorkspacePart[]
    }
