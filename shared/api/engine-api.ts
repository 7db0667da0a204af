import type { AnalysisDocument, FileEntry } from '../document/analysis-document.ts'
import type { Progress } from '../domain/job.ts'
import type { RejectedRow } from '../domain/problem.ts'
import { BOOKS_METHODS, type BooksApi } from './books-api.ts'
import { PLANS_METHODS, type PlansApi } from './plans-api.ts'
import { STAGING_METHODS, type StagingApi } from './staging-api.ts'
import { TERMS_METHODS, type TermsApi } from './terms-api.ts'
import type { TierOverride } from './tier-override.ts'

export type { IncomingFile } from './dropped-file.ts'
export type { TierOverride } from './tier-override.ts'

export interface WorkspaceSummary {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly isSample: boolean
  readonly files: number
}

export interface ImportSummary {
  readonly importId: string
  readonly at: string
  readonly files: readonly FileEntry[]
  readonly rejectedRows: readonly RejectedRow[]
  readonly isUndone: boolean
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

/** What the window may ask of the worker. Everything long takes a progress callback and can be cancelled. */
export interface EngineApi extends BooksApi, PlansApi, StagingApi, TermsApi {
  listWorkspaces(): Promise<readonly WorkspaceSummary[]>
  createWorkspace(name: string): Promise<WorkspaceSummary>
  renameWorkspace(id: string, name: string): Promise<void>
  removeWorkspace(id: string): Promise<void>
  /** Makes the synthetic sample company's exports and imports them through the same pipeline. */
  openSampleCompany(onProgress: (progress: Progress) => void): Promise<WorkspaceSummary>
  /** Stops the reading of files; nothing of them is kept. */
  cancelImport(): Promise<void>
  listImports(workspaceId: string): Promise<readonly ImportSummary[]>
  /** An undone import stays in the history and can be redone. */
  setImportUndone(workspaceId: string, importId: string, undone: boolean): Promise<void>
  analyze(workspaceId: string): Promise<AnalysisDocument>
  setOverride(workspaceId: string, override: TierOverride): Promise<AnalysisDocument>
  clearOverride(workspaceId: string, workloadId: string): Promise<AnalysisDocument>
  sourceRows(query: SourceRowsQuery): Promise<{
    readonly rows: readonly SourceRowView[]
    readonly total: number
  }>
  /** The report as a file, made by the very code of the command. */
  makeReport(workspaceId: string, kind: 'html' | 'csv' | 'json'): Promise<Uint8Array>
}

/** Every method of the worker, by name: nothing else can be called across the port. */
export const ENGINE_METHODS = [
  ...BOOKS_METHODS,
  ...PLANS_METHODS,
  ...STAGING_METHODS,
  ...TERMS_METHODS,
  'listWorkspaces',
  'createWorkspace',
  'renameWorkspace',
  'removeWorkspace',
  'openSampleCompany',
  'cancelImport',
  'listImports',
  'setImportUndone',
  'analyze',
  'setOverride',
  'clearOverride',
  'sourceRows',
  'makeReport',
] as const satisfies readonly (keyof EngineApi)[]
