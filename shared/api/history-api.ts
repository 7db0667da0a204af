import type { Tier } from '../domain/tier.ts'
import type { WorkspacePart } from '../domain/workspace-part.ts'
import type { SeenWorkspace } from './workspace-news.ts'

/** One decision as a person would name it. */
export interface DecisionStep {
  readonly part: WorkspacePart
  /** How many things of the part it changed. */
  readonly count: number
  /** The one thing that it changed, where it has a name: a workload's id, a provider, a plan. */
  readonly name: string | null
  /** For tiers what was decided; `null`: the tier of the rules, or several. */
  readonly tier: Tier | null
}

/** Decisions of one workspace that this window has made since it was opened. */
export interface DecisionHistory {
  readonly workspaceId: string
  /** What undo takes back next. */
  readonly past: DecisionStep | null
  /** What redo makes again next; a new decision ends it. */
  readonly future: DecisionStep | null
}

/** What the window may ask of the worker about decisions that it made. */
export interface HistoryApi {
  /** Calls back whenever undo or redo would do something else than before. Never settles. */
  watchHistory(onChange: (history: DecisionHistory) => void): Promise<never>
  /**
   * Takes the last decision back. Fails with a problem where another window has changed the same thing since; the
   * decision then stays and cannot be undone any more.
   *
   * @param alsoEarlierImports whether imports of earlier sessions follow when no decision is left.
   * @returns whether there was anything to do.
   */
  undo(seen: SeenWorkspace, alsoEarlierImports: boolean): Promise<boolean>
  /** Makes the decision again that was taken back last. Fails and answers as `undo`. */
  redo(seen: SeenWorkspace, alsoEarlierImports: boolean): Promise<boolean>
}
