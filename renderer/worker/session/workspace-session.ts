import type {
  AnalyzedWorkspace,
  SeenWorkspace,
  WorkspaceNews,
} from '../../../shared/api/workspace-news.ts'
import type { WorkspacePart } from '../../../shared/domain/workspace-part.ts'
import type { BackupStore } from '../../storage/backup-store.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import {
  changedParts,
  type WorkspaceEdit,
  type WorkspacePatch,
} from '../../storage/stored-workspace.ts'
import { importedFiles, type WorkspaceStore } from '../../storage/workspace-store.ts'
import type { ServiceWorld } from '../service-world.ts'
import { analyzeWorkspace, planChoice } from './analyze-workspace.ts'
import { editDecision, WindowHistory, type MadeDecision } from './decision-history.ts'
import { EditQueue } from './edit-queue.ts'
import { PlanDesk } from './plan-desk.ts'

/** The last analysis, with what it left for plans. */
interface LastAnalysis extends AnalyzedWorkspace {
  readonly workspaceId: string
  readonly desk: PlanDesk
}

/** Parts on which a document does not depend, and those on which only its plans do. Everything else needs the files. */
const NO_ANALYSIS: readonly WorkspacePart[] = ['name']
const PLANS_ONLY: readonly WorkspacePart[] = [...NO_ANALYSIS, 'scenarios', 'savingsTerms']

/**
 * What all services of one window share: the store, the world, the edits that wait, and the last analysis. Edits of a
 * workspace are saved one after the other; those that come together are analysed together.
 */
export class WorkspaceSession {
  readonly store: WorkspaceStore
  readonly world: ServiceWorld
  readonly backups: BackupStore
  readonly history = new WindowHistory()
  readonly #queues = new Map<string, EditQueue<LastAnalysis>>()
  #last: LastAnalysis | undefined
  #tellWindow: (news: WorkspaceNews) => void = () => undefined

  constructor(store: WorkspaceStore, backups: BackupStore, world: ServiceWorld) {
    this.store = store
    this.backups = backups
    this.world = world
  }

  /**
   * Saves an edit, and answers with an analysis that has it.
   *
   * @throws ProblemError when it cannot be made, or when another window has changed the same thing; nothing is saved.
   */
  async edit(seen: SeenWorkspace, edit: WorkspaceEdit): Promise<AnalyzedWorkspace> {
    await this.save(seen, edit)
    return this.analyze(seen.id)
  }

  /** Saves an edit that undo can take back, without an analysis. @throws as `edit` does. */
  async save(seen: SeenWorkspace, edit: WorkspaceEdit): Promise<WorkspaceRecord> {
    const { record, made } = await this.saveUnnoted(seen, edit)
    if (made !== undefined) this.history.add(seen.id, made)
    return record
  }

  /** Saves an edit, and tells what it changed; the history does not know of it yet. @throws as `edit` does. */
  async saveUnnoted(
    seen: SeenWorkspace,
    edit: WorkspaceEdit,
  ): Promise<{ readonly record: WorkspaceRecord; readonly made: MadeDecision | undefined }> {
    const parts = new Set(edit.touches.map(({ part }) => part))
    let found: { before: WorkspaceRecord; patch: WorkspacePatch } | undefined
    const watched: WorkspaceEdit = {
      touches: edit.touches,
      patch: (before) => {
        found = { before, patch: edit.patch(before) }
        return found.patch
      },
    }
    const record = await this.record(seen.id, [...parts], () => this.store.edit(seen, watched))
    return { record, made: found && editDecision(edit, found.before, found.patch, record) }
  }

  /** Tells the window what others do, and what could not be done beside its own requests. */
  watch(onNews: (news: WorkspaceNews) => void): void {
    this.#tellWindow = onNews
    this.world.windows.onNews(onNews)
  }

  /** Says something to the window that did not ask for it. */
  tellWindow(news: WorkspaceNews): void {
    this.#tellWindow(news)
  }

  /** Runs what changes parts of a workspace in its turn, and tells other windows of it. */
  record(
    workspaceId: string,
    parts: readonly WorkspacePart[],
    change: () => Promise<WorkspaceRecord>,
  ): Promise<WorkspaceRecord> {
    return this.#queueOf(workspaceId).add(async () => {
      const record = await change()
      const { revision } = record
      this.world.windows.tell({ kind: 'changed', workspaceId, revision, parts })
      return record
    })
  }

  /** The document of the newest state. What has not changed since the last analysis is not worked out again. */
  async analyze(workspaceId: string): Promise<AnalyzedWorkspace> {
    const { revision, document } = await this.#analyzed(workspaceId)
    return { revision, document }
  }

  /** What the last analysis of the workspace left for plans; the workspace is analysed where there was none. */
  async planning(workspaceId: string): Promise<PlanDesk> {
    const last = this.#lastOf(workspaceId) ?? (await this.#analyzed(workspaceId))
    return last.desk
  }

  /** Removes a workspace with all that belongs to it, after the edits that came before. */
  remove(workspaceId: string): Promise<void> {
    return this.#queueOf(workspaceId).add(async () => {
      await this.store.removeWorkspace(workspaceId)
      if (this.#lastOf(workspaceId) !== undefined) this.#last = undefined
      this.history.forget(workspaceId)
      this.world.windows.tell({ kind: 'removed', workspaceId })
    })
  }

  #analyzed(workspaceId: string): Promise<LastAnalysis> {
    return this.#queueOf(workspaceId).share(async () => {
      this.#last = await this.#newest(workspaceId)
      return this.#last
    })
  }

  async #newest(workspaceId: string): Promise<LastAnalysis> {
    const last = this.#lastOf(workspaceId)
    if (last === undefined) return this.#fromFiles(workspaceId)
    const workspace = await this.store.workspace(workspaceId)
    const { revision } = workspace
    const isLimitedTo = (parts: readonly WorkspacePart[]): boolean =>
      changedParts(workspace, last.revision).every((part) => parts.includes(part))
    if (isLimitedTo(NO_ANALYSIS)) return { ...last, revision }
    if (!isLimitedTo(PLANS_ONLY)) return this.#fromFiles(workspaceId)
    return { ...last, revision, document: last.desk.replan(planChoice(workspace)) }
  }

  async #fromFiles(workspaceId: string): Promise<LastAnalysis> {
    const { workspace, files } = await this.store.state(workspaceId)
    const analysis = await analyzeWorkspace(workspace, importedFiles(files), this.world.appVersion)
    const desk = new PlanDesk(analysis, planChoice(workspace))
    return { workspaceId, revision: workspace.revision, document: analysis.document, desk }
  }

  #lastOf(workspaceId: string): LastAnalysis | undefined {
    return this.#last?.workspaceId === workspaceId ? this.#last : undefined
  }

  #queueOf(workspaceId: string): EditQueue<LastAnalysis> {
    const known = this.#queues.get(workspaceId)
    if (known !== undefined) return known
    const queue = new EditQueue<LastAnalysis>()
    this.#queues.set(workspaceId, queue)
    return queue
  }
}
