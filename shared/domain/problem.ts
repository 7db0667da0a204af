import type { WorkspaceFileFault } from './workspace-file-fault.ts'
import type { WorkspacePart } from './workspace-part.ts'

/** Why a row could not be read. */
export const REJECT_CODES = [
  'not-a-number',
  'out-of-range',
  'not-a-count',
  'not-a-date',
  'not-a-currency',
  'missing-value',
  'broken-row',
  'cut-row',
  'cell-too-long',
] as const

export type RejectCode = (typeof REJECT_CODES)[number]

/** Why a row that was understood is not counted. */
export const SKIP_REASONS = [
  'total-row',
  'blank-bucket',
  'tax',
  'not-ai',
  'not-charged',
  'not-a-call',
  'duplicate',
] as const

export type SkipReason = (typeof SKIP_REASONS)[number]

/** A row that could not be read: what, where, what was expected, what to do. */
export interface RejectedRow {
  readonly file: string
  /** Physical line in the file, the header being line 1; in JSON the number of the result object. */
  readonly line: number
  readonly column: string
  readonly value: string
  readonly code: RejectCode
  readonly expected: string
  readonly fix: string
}

/** Something a reader of the figures ought to know about a file; its rows are used all the same. */
export interface FileWarning {
  readonly code: WarningCode
  readonly count: number
  /** The first lines it happened on. */
  readonly lines: readonly number[]
  readonly message: string
}

/** What is remarked about rows that are used; the help says of each what it means and what to do. */
export const WARNING_CODES = [
  'cached-exceeds-input',
  'cached-share-unknown',
  'currency-assumed',
  'header-preamble',
  'incomplete-pages',
  'partial-last-day',
  'period-unknown',
  'unit-inferred',
  'identity-failed',
  'id-lost',
  'encoding-replaced',
  'unmapped-columns',
  'estimated-by-source',
  'single-source-format',
  'virtual-currency',
  'invoice-may-differ',
  'provisional-invoice',
  'own-mapping',
  'rows-corrected',
] as const

export type WarningCode = (typeof WARNING_CODES)[number]

/** Why an edit of a workspace was not saved. */
export type EditRefusal =
  /** Another window changed these parts after the editing window last looked at them. */
  | { readonly kind: 'stale'; readonly parts: readonly WorkspacePart[] }
  /** The workspace was removed. */
  | { readonly kind: 'removed' }

/** What keeps the data that the window stores from being read or written. */
export type StorageFault =
  | { readonly kind: StorageFaultKind }
  /** What is kept of one imported file is damaged. */
  | { readonly kind: 'damaged-file'; readonly file: string; readonly importId: string }

export type StorageFaultKind =
  /** No room is left. */
  | 'full'
  /** The browser keeps nothing for this page. */
  | 'denied'
  /** A newer version of the app has written the data. */
  | 'newer'
  /** The data was deleted or taken over while the window had it open. */
  | 'closed'
  /** The store itself cannot be opened. */
  | 'unreadable'
  /** What a person decided in the workspace is not all there. */
  | 'damaged-workspace'

/** An expected fault of the whole job (a file, an option), told as data. */
export interface Problem {
  readonly what: string
  readonly where?: string
  readonly found?: string
  readonly expected?: string
  readonly fix: string
  /** Set where an edit was refused, so that the window can say so in its own language. */
  readonly refusal?: EditRefusal
  /** Set where a workspace file cannot be opened, for the same reason. */
  readonly workspaceFile?: { readonly file: string; readonly fault: WorkspaceFileFault }
  /** Set where the stored data was at fault, so that the window can say so in its own language and offer a way on. */
  readonly storage?: StorageFault
  /** Set where the worker that analyzes has ended, with the browser's words for why; '' where it has none. */
  readonly stopped?: { readonly reason: string }
}

/** Carries a `Problem` to the one place that shows it. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.what)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The end of a switch over a closed set. */
export function unreachable(value: never): never {
  throw new RangeError(`not one of the known cases: ${String(value)}`)
}
