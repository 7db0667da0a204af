import type { WorkspaceNews } from '../../shared/api/workspace-news.ts'

/** How the windows of one origin tell each other what they did to a workspace. */
export interface OtherWindows {
  /** Tells every other window. */
  readonly tell: (news: WorkspaceNews) => void
  /** Calls back with what others tell. */
  readonly onNews: (listener: (news: WorkspaceNews) => void) => void
}

/** What the worker needs of the world besides its store: the core itself has no clock and no randomness. */
export interface ServiceWorld {
  /** ISO 8601 with offset. */
  readonly now: () => string
  readonly newId: () => string
  readonly appVersion: string
  /** Keeps an unfinished import from being swept out by another window; ends with the function returned. */
  readonly hold: (importId: string) => () => void
  readonly windows: OtherWindows
}
