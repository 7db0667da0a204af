import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import type {
  FormatHelp,
  StageChange,
  StagePreview,
  StagedPlace,
  StagingApi,
} from '../../shared/api/staging-api.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { type Job, type Progress, QUIET_JOB } from '../../shared/domain/job.ts'
import { type MappingDocument, checkMapping } from '../../shared/document/user/mapping-document.ts'
import type { MappingTrial, SampledTable } from '../../shared/views/mapping-step.ts'
import type { OverlapChoice } from '../../shared/document/overlap.ts'
import type { Problem } from '../../shared/domain/problem.ts'
import {
  sampledTable,
  sampleTable,
  tryMapping,
  type TableSample,
} from '../../shared/ingest/map-table.ts'
import { repairCsv } from '../../shared/ingest/repair.ts'
import { formatHelp } from './format-help.ts'
import { withCorrections } from '../storage/active-files.ts'
import type { FileRecord } from '../storage/database.ts'
import { importedFiles } from '../storage/workspace-store.ts'
import { analyzeWorkspace } from './analyze-workspace.ts'
import { browserRuntime } from './browser-runtime.ts'
import { sourceFile } from './dropped-source.ts'
import { Stage } from './stage.ts'
import { TermsService } from './terms-service.ts'

/** The part of the engine that reads files before they count, and learns how to read others. */
export class StageService extends TermsService implements StagingApi {
  #stage: Stage | undefined
  #sample: { readonly fileId: string; readonly sample: TableSample | undefined } | undefined
  #isCancelled = false

  cancelImport(): Promise<void> {
    this.#isCancelled = true
    return Promise.resolve()
  }

  async stageFiles(
    workspaceId: string,
    files: readonly IncomingFile[],
    onProgress: (progress: Progress) => void,
  ): Promise<StagePreview> {
    const stage = await this.#stageOf(workspaceId)
    try {
      // A folder arrives in no order; the order decides which of two equal downloads counts as the newer.
      const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
      await stage.add(sorted.map(sourceFile), this.newJob(onProgress))
    } catch (error) {
      if (stage.isEmpty) await this.discardStage(stage.id)
      throw error
    }
    return this.#preview(stage)
  }

  async changeStage(stageId: string, change: StageChange): Promise<StagePreview> {
    const stage = this.#find(stageId)
    await stage.change(change, QUIET_JOB)
    return this.#preview(stage)
  }

  previewStage(stageId: string): Promise<StagePreview> {
    return this.#preview(this.#find(stageId))
  }

  async commitStage(stageId: string): Promise<string> {
    const stage = this.#find(stageId)
    const order = (await this.store.activeFiles(stage.workspaceId)).length
    const { record } = await stage.commit(order)
    this.#stage = undefined
    return record.id
  }

  async discardStage(stageId: string): Promise<void> {
    if (this.#stage?.id !== stageId) return
    await this.#stage.discard()
    this.#stage = undefined
  }

  async setOverlapChoice(
    workspaceId: string,
    id: string,
    choice: OverlapChoice | null,
  ): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    const others = workspace.overlapChoices.filter((each) => each.id !== id)
    const overlapChoices = choice === null ? others : [...others, choice]
    return this.change({ ...workspace, overlapChoices })
  }

  async correctionSheet(workspaceId: string, sha256: string): Promise<Uint8Array | null> {
    const staged = this.#stage?.workspaceId === workspaceId ? this.#stage.records(0) : []
    const files = withCorrections([...(await this.store.activeFiles(workspaceId)), ...staged])
    const file = files.find(({ imported }) => imported.sha256 === sha256)
    if (file?.rejected === undefined || file.rejected.records.length === 0) return null
    const text = repairCsv(file.imported, file.rejected, file.imported.rejectedRows)
    // With the mark a spreadsheet reads every language.
    return new TextEncoder().encode(`\uFEFF${text}`)
  }

  async sampleTable(place: StagedPlace): Promise<SampledTable | null> {
    const sample = await this.#sampleOf(place)
    return sample === undefined ? null : sampledTable(sample)
  }

  async tryMapping(place: StagedPlace, mapping: MappingDocument): Promise<MappingTrial | Problem> {
    const sample = await this.#sampleOf(place)
    const { imported } = this.#find(place.stageId).place(place.fileId).record
    return tryMapping(sample ?? { path: '', records: [], lines: [] }, mapping, {
      fileName: imported.name,
    })
  }

  checkMapping(document: unknown): ReturnType<StagingApi['checkMapping']> {
    return Promise.resolve(checkMapping(document))
  }

  listMappings(): Promise<readonly MappingDocument[]> {
    return this.store.mappings()
  }

  saveMapping(mapping: MappingDocument): Promise<void> {
    return this.store.saveMapping(mapping)
  }

  removeMapping(name: string): Promise<void> {
    return this.store.removeMapping(name)
  }

  formatHelp(): Promise<readonly FormatHelp[]> {
    return Promise.resolve(formatHelp())
  }

  /** A job that `cancelImport` stops. */
  protected newJob(onProgress: (progress: Progress) => void): Job {
    this.#isCancelled = false
    return { onProgress, isCancelled: () => this.#isCancelled }
  }

  /** The open stage of a workspace, or a new one; a workspace that was left loses its stage. */
  async #stageOf(workspaceId: string): Promise<Stage> {
    if (this.#stage?.workspaceId === workspaceId) return this.#stage
    await this.#stage?.discard()
    this.#stage = new Stage(workspaceId, this.store, this.world)
    return this.#stage
  }

  async #preview(stage: Stage): Promise<StagePreview> {
    const base = await this.store.activeFiles(stage.workspaceId)
    const staged = stage.records(base.length)
    const all = withCorrections([...base, ...staged])
    const workspace = await this.store.workspace(stage.workspaceId)
    const { document } = analyzeWorkspace(workspace, importedFiles(all), this.world.appVersion)
    return {
      stageId: stage.id,
      workspaceId: stage.workspaceId,
      files: stage.files(base),
      rejectedRows: rejectedOf(staged, all),
      document,
    }
  }

  #find(stageId: string): Stage {
    if (this.#stage?.id !== stageId) throw new RangeError(`no staged import ${stageId}`)
    return this.#stage
  }

  async #sampleOf({ stageId, fileId }: StagedPlace): Promise<TableSample | undefined> {
    if (this.#sample?.fileId === fileId) return this.#sample.sample
    const { file, record } = this.#find(stageId).place(fileId)
    const sample = await sampleTable(file, record.imported.name, browserRuntime)
    this.#sample = { fileId, sample }
    return sample
  }
}

function rejectedOf(
  staged: readonly FileRecord[],
  all: readonly FileRecord[],
): StagePreview['rejectedRows'] {
  const ids = new Set(staged.map(({ id }) => id))
  return all.filter(({ id }) => ids.has(id)).flatMap(({ imported }) => imported.rejectedRows)
}
