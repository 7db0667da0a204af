import type {
  EngineApi,
  ImportSummary,
  SourceRowsQuery,
  TierOverride,
  WorkspaceSummary,
} from '../../shared/api/engine-api.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Progress } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import { fileEntry } from '../../shared/analysis/file-entry.ts'
import { assumeCurrencies } from '../../shared/join/assume-currency.ts'
import { makeReport } from '../../shared/report/make-report.ts'
import { makeSampleCompany } from '../../shared/sample/sample-company.ts'
import { importedFiles, type StoredImport } from '../storage/workspace-store.ts'
import { NEW_BOOKS } from '../storage/add-books.ts'
import { NEW_SAVINGS } from '../storage/add-scenarios.ts'
import { NEW_TERMS } from '../storage/add-terms.ts'
import type { WorkspaceRecord } from '../storage/database.ts'
import { PlansService } from './plans-service.ts'
import { importInto } from './import-files.ts'
import { sourceRows } from './source-rows.ts'

/** Said in the name itself, so that no screenshot of it is taken for real figures. */
const SAMPLE_NAME = 'Sample company (synthetic)'

/** The engine behind the window: the same core as the command's, over workspaces in IndexedDB. */
export class EngineService extends PlansService implements EngineApi {
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
    await importInto(this.store, workspace.id, files, this.newJob(onProgress), this.world)
    return this.#summary(workspace)
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

  async sourceRows(query: SourceRowsQuery): ReturnType<EngineApi['sourceRows']> {
    const workspace = await this.store.workspace(query.workspaceId)
    const files = await this.store.activeFiles(query.workspaceId)
    return sourceRows(query, files, this.store, workspace)
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
      ...NEW_SAVINGS,
      ...NEW_BOOKS,
      overlapChoices: [],
      ...NEW_TERMS,
    }
    await this.store.saveWorkspace(record)
    return record
  }

  async #summary(record: WorkspaceRecord): Promise<WorkspaceSummary> {
    const { id, name, createdAt, isSample } = record
    const files = (await this.store.activeFiles(id)).length
    return { id, name, createdAt, isSample, files }
  }
}

/** What one import brought; corrected rows stand with the file they belong to. */
function importSummary({ record, files }: StoredImport): ImportSummary {
  const imported = assumeCurrencies(
    importedFiles(files.filter(({ repair }) => repair === undefined)),
  )
  return {
    importId: record.id,
    at: record.at,
    isUndone: record.isUndone,
    files: imported.map(fileEntry),
    rejectedRows: imported.flatMap((file) => file.rejectedRows),
    corrected: files.reduce((sum, { repair }) => sum + (repair?.records.length ?? 0), 0),
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
