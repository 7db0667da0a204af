import type { FileEntry } from '../document/analysis-document.ts'
import type { RejectedRow } from '../domain/problem.ts'
import type { StorageGap } from './storage-api.ts'
import type { AnalyzedWorkspace, SeenWorkspace, WorkspaceNews } from './workspace-news.ts'

export interface WorkspaceSummary {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly isSample: boolean
  /** Kept, and not offered in the list. */
  readonly isArchived: boolean
  readonly files: number
}

export interface ImportSummary {
  readonly importId: string
  readonly at: string
  readonly files: readonly FileEntry[]
  readonly rejectedRows: readonly RejectedRow[]
  readonly isUndone: boolean
  /** Names of files of which the stored account is damaged; they are not among `files`. */
  readonly damagedFiles: readonly string[]
  /** Rows of other files that this import corrects. */
  readonly corrected: number
}

export interface SourceRowsQuery {
  readonly workspaceId: string
  readonly workloadId: string
  readonly limit: number
}

/** One row of an export as the program understood it: the end of the way back from a figure. */
export interface SourceRowView {
  readonly file: string
  readonly line: number
  readonly day: string | null
  readonly model: string
  readonly project: string
  readonly apiKey: string
  readonly billed: string | null
  readonly currency: string
  readonly input: number | null
  readonly cacheRead: number | null
  readonly cacheWrite: number | null
  readonly output: number | null
  readonly requests: number | null
}

/** Some of the rows behind a workload, and how many there are. */
export interface SourceRows {
  readonly rows: readonly SourceRowView[]
  readonly total: number
  /** Files behind the workload of which rows are missing from the storage. */
  readonly gaps: readonly StorageGap[]
}

/** What the window may ask of the worker about workspaces and their analysis. */
export interface WorkspacesApi {
  listWorkspaces(): Promise<readonly WorkspaceSummary[]>
  createWorkspace(name: string): Promise<WorkspaceSummary>
  renameWorkspace(seen: SeenWorkspace, name: string): Promise<void>
  removeWorkspace(id: string): Promise<void>
  /**
   * Calls back with what other windows do to any workspace, and with what fails beside a request. Never settles: it
   * holds as long as the window.
   */
  watchOtherWindows(onNews: (news: WorkspaceNews) => void): Promise<never>
  listImports(workspaceId: string): Promise<readonly ImportSummary[]>
  /** An undone import stays in the history and can be redone. */
  setImportUndone(workspaceId: string, importId: string, undone: boolean): Promise<void>
  analyze(workspaceId: string): Promise<AnalyzedWorkspace>
  sourceRows(query: SourceRowsQuery): Promise<SourceRows>
  /** The report as a file, made by the very code of the command. */
  makeReport(workspaceId: string, kind: 'html' | 'csv' | 'json'): Promise<Uint8Array>
}
