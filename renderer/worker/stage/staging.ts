import type { StagedPlace, StagePreview } from '../../../shared/api/staging-api.ts'
import type { Job, Progress } from '../../../shared/domain/job.ts'
import { sampleTable, type TableSample } from '../../../shared/ingest/map-table.ts'
import { withCorrections } from '../../storage/active-files.ts'
import type { FileRecord } from '../../storage/database.ts'
import { importedFiles } from '../../storage/workspace-store.ts'
import { browserRuntime } from '../browser-runtime.ts'
import { analyzeWorkspace } from '../session/analyze-workspace.ts'
import { importDecision } from '../session/decision-history.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { backUpFirst } from '../travel/backups.ts'
import { Stage } from './stage.ts'

/** The one import of a window that is read and not counted, and the reading that goes on. */
export class Staging {
  readonly #session: WorkspaceSession
  #stage: Stage | undefined
  #sample: { readonly fileId: string; readonly sample: TableSample | undefined } | undefined
  #isCancelled = false

  constructor(session: WorkspaceSession) {
    this.#session = session
  }

  /** A job that `cancel` stops. */
  newJob(onProgress: (progress: Progress) => void): Job {
    this.#isCancelled = false
    return { onProgress, isCancelled: () => this.#isCancelled }
  }

  cancel(): void {
    this.#isCancelled = true
  }

  /** The open stage of a workspace, or a new one; a workspace that was left loses its stage. */
  async open(workspaceId: string): Promise<Stage> {
    const { store, world } = this.#session
    if (this.#stage?.workspaceId === workspaceId) return this.#stage
    await this.#stage?.discard()
    this.#stage = new Stage(workspaceId, store, world)
    return this.#stage
  }

  /** @throws RangeError for a stage that is not the open one. */
  find(stageId: string): Stage {
    if (this.#stage?.id !== stageId) throw new RangeError(`no staged import ${stageId}`)
    return this.#stage
  }

  /** Makes the stage an import of its workspace. @returns the id of the import. */
  async commit(stageId: string): Promise<string> {
    const { store } = this.#session
    const stage = this.find(stageId)
    await backUpFirst(this.#session, stage.workspaceId, 'import')
    const base = await store.activeFiles(stage.workspaceId)
    await this.#session.record(stage.workspaceId, ['imports'], () => stage.commit(base))
    this.#session.history.add(stage.workspaceId, importDecision(stage.id, false))
    this.#stage = undefined
    return stage.id
  }

  async discard(stageId: string): Promise<void> {
    if (this.#stage?.id !== stageId) return
    await this.#stage.discard()
    this.#stage = undefined
  }

  /** All that the workspace would hold and count with the stage. */
  async preview(stage: Stage): Promise<StagePreview> {
    const { store, world } = this.#session
    const { workspace, files: base } = await store.state(stage.workspaceId)
    const staged = stage.records(base)
    const all = withCorrections([...base, ...staged])
    const { document } = await analyzeWorkspace(workspace, importedFiles(all), world.appVersion)
    return {
      stageId: stage.id,
      workspaceId: stage.workspaceId,
      files: stage.files(base),
      rejectedRows: rejectedOf(staged, all),
      document,
    }
  }

  /** Files of the open stage, if it is of this workspace. */
  recordsOf(workspaceId: string, base: readonly FileRecord[]): readonly FileRecord[] {
    return this.#stage?.workspaceId === workspaceId ? this.#stage.records(base) : []
  }

  /** The first rows of a staged table; read once for the same file. */
  async sampleOf({ stageId, fileId }: StagedPlace): Promise<TableSample | undefined> {
    if (this.#sample?.fileId === fileId) return this.#sample.sample
    const { file, record } = this.find(stageId).place(fileId)
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
