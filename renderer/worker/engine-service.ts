import type {
  EngineApi,
  ImportReport,
  ImportSummary,
  IncomingFile,
  SourceRowsQuery,
  TierOverride,
  WorkspaceSummary,
} from '../../shared/contract/engine-api.ts'
import type { AnalysisDocument } from '../../shared/domain/analysis-document.ts'
import type { Progress } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import { fileEntry } from '../../shared/engine/file-entry.ts'
import { assumeCurrencies } from '../../shared/join/assume-currency.ts'
import { makeReport } from '../../shared/report/make-report.ts'
import { makeSampleCompany } from '../../shared/sample/sample-company.ts'
import { importedFiles, type StoredImport } from '../storage/workspace-store.ts'
import { NEW_BOOKS } from '../storage/add-books.ts'
import type { WorkspaceRecord } from '../storage/database.ts'
import { BooksService } from './books-service.ts'
import { importInto } from './import-files.ts'
import { sourceFile } from './incoming-file.ts'
import { sourceRows } from './source-rows.ts'

/** Said in the name itself, so that no screenshot of it is taken for real figures. */
const SAMPLE_NAME = 'Sample company (synthetic)'

/** The engine behind the window: the same core as the command's, over workspaces in IndexedDB. */
export class EngineService extends BooksService implements EngineApi {
  #isCancelled = false

  async listWorkspaces(): Promise<readonly WorkspaceSummary[]> {
    const records = await this.store.workspaces()
    const summaries = await Promise.all(records.map((record) => this.#summary(record)))
    return summaries.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  }

  async createWorkspace(name: string): Promise<WorkspaceSummary> {
    return this.#summary(await this.#newWorkspace(name, false))
  }

  async renameWorkspace(id: string, name: string): Promise<void> {
    await this.store.saveWorkspace({ ...(await this.store.workspace(id)), name })
  }

  removeWorkspace(id: string): Promise<void> {
    return this.store.removeWorkspace(id)
  }

  async openSampleCompany(onProgress: (progress: Progress) => void): Promise<WorkspaceSummary> {
    const existing = (await this.store.workspaces()).find(({ isSample }) => isSample)
    if (existing !== undefined) return this.#summary(existing)
    const workspace = await this.#newWorkspace(SAMPLE_NAME, true)
    const files = makeSampleCompany().map(({ name, text }) => textFile(name, text))
    await this.#import(workspace.id, files, onProgress)
    return this.#summary(workspace)
  }

  importFiles(
    workspaceId: string,
    files: readonly IncomingFile[],
    onProgress: (progress: Progress) => void,
  ): Promise<ImportReport> {
    // A folder arrives in no order; the order decides which of two equal downloads counts as the newer.
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    return this.#import(workspaceId, sorted.map(sourceFile), onProgress)
  }

  cancelImport(): Promise<void> {
    this.#isCancelled = true
    return Promise.resolve()
  }

  async listImports(workspaceId: string): Promise<readonly ImportSummary[]> {
    return (await this.store.imports(workspaceId)).map(importSummary)
  }

  setImportUndone(_workspaceId: string, importId: string, undone: boolean): Promise<void> {
    return this.store.setUndone(importId, undone)
  }

  async setOverride(workspaceId: string, override: TierOverride): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    const others = workspace.overrides.filter((o) => o.workloadId !== override.workloadId)
    return this.change({ ...workspace, overrides: [...others, override] })
  }

  async clearOverride(workspaceId: string, workloadId: string): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    const overrides = workspace.overrides.filter((o) => o.workloadId !== workloadId)
    return this.change({ ...workspace, overrides })
  }

  async savePlans(workspaceId: string, plans: WorkspaceRecord['plans']): Promise<AnalysisDocument> {
    return this.change({ ...(await this.store.workspace(workspaceId)), plans })
  }

  async sourceRows(query: SourceRowsQuery): ReturnType<EngineApi['sourceRows']> {
    return sourceRows(query, await this.store.activeFiles(query.workspaceId), this.store)
  }

  async makeReport(workspaceId: string, kind: 'html' | 'csv' | 'json'): Promise<Uint8Array> {
    const document = await this.analyze(workspaceId)
    const options = { lang: 'en', generatedAt: this.world.now() } as const
    return new TextEncoder().encode(makeReport(document, kind, options))
  }

  async #newWorkspace(name: string, isSample: boolean): Promise<WorkspaceRecord> {
    const record: WorkspaceRecord = {
      id: this.world.newId(),
      name,
      createdAt: this.world.now(),
      isSample,
      overrides: [],
      plans: [],
      ...NEW_BOOKS,
    }
    await this.store.saveWorkspace(record)
    return record
  }

  async #import(
    workspaceId: string,
    files: readonly SourceFile[],
    onProgress: (progress: Progress) => void,
  ): Promise<ImportReport> {
    this.#isCancelled = false
    const job = { onProgress, isCancelled: () => this.#isCancelled }
    const stored = await importInto(this.store, workspaceId, files, job, this.world)
    return importSummary(stored)
  }

  async #summary(record: WorkspaceRecord): Promise<WorkspaceSummary> {
    const { id, name, createdAt, isSample } = record
    const files = (await this.store.activeFiles(id)).length
    return { id, name, createdAt, isSample, files }
  }
}

function importSummary({ record, files }: StoredImport): ImportSummary {
  const imported = assumeCurrencies(importedFiles(files))
  return {
    importId: record.id,
    at: record.at,
    isUndone: record.isUndone,
    files: imported.map(fileEntry),
    rejectedRows: imported.flatMap((file) => file.rejectedRows),
  }
}

function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    sizeBytes: bytes.length,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  }
}
