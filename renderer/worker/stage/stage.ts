import type {
  NewAccount,
  StageChange,
  StagedCorrection,
  StagedFile,
} from '../../../shared/api/staging-api.ts'
import type { Job } from '../../../shared/domain/job.ts'
import type { MappingDocument } from '../../../shared/document/user/mapping-document.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import { accountChange } from '../../../shared/ingest/account-change.ts'
import { applyRepairs } from '../../../shared/ingest/apply-repair.ts'
import { fileEntry } from '../../../shared/analysis/file-entry.ts'
import type { ReadingChoices } from '../../../shared/ingest/find-format.ts'
import { questionsOf } from '../../../shared/ingest/open-questions.ts'
import { assumeCurrencies } from '../../../shared/join/assume-currency.ts'
import type { FileRecord, WorkspaceRecord } from '../../storage/database.ts'
import type { WorkspaceStore } from '../../storage/workspace-store.ts'
import { readInto } from './read-into.ts'
import type { ServiceWorld } from '../service-world.ts'

/** A source on disk, and the records that its members have become. */
interface Source {
  readonly file: SourceFile
  records: readonly FileRecord[]
}

const NO_ANSWERS: ReadonlyMap<string, string> = new Map()

/**
 * An import that is read and not counted. Rows lie in the store under an import id that nobody has committed, so that
 * a crash leaves nothing visible; the accounts are kept here.
 */
export class Stage {
  readonly id: string
  readonly workspaceId: string
  readonly #store: WorkspaceStore
  readonly #world: ServiceWorld
  readonly #sources: Source[] = []
  readonly #leftOut = new Set<string>()
  /** Names of files of other accounts that belong to the company all the same. */
  readonly #confirmed = new Set<string>()
  /** By the name of the member; a file that is read again keeps what was said about it. */
  readonly #choices = new Map<string, ReadingChoices>()
  readonly #release: () => void

  constructor(workspaceId: string, store: WorkspaceStore, world: ServiceWorld) {
    this.id = world.newId()
    this.workspaceId = workspaceId
    this.#store = store
    this.#world = world
    this.#release = world.hold(this.id)
  }

  /** Reads more files into the stage. @throws CancelledError, ProblemError; what was read of them is forgotten. */
  async add(files: readonly SourceFile[], job: Job): Promise<void> {
    const mappings = await this.#store.mappings()
    const added: Source[] = []
    try {
      for (const [i, file] of files.entries()) {
        const source: Source = { file, records: [] }
        added.push(source)
        await this.#read(source, { number: i + 1, count: files.length }, mappings, job)
      }
      this.#sources.push(...added)
    } catch (error) {
      for (const { records } of added) await this.#forget(records)
      throw error
    }
  }

  get isEmpty(): boolean {
    return this.#sources.length === 0
  }

  /** Files that would count, after those that are there. */
  records(base: readonly FileRecord[]): readonly FileRecord[] {
    const { counted } = this.#parted(base)
    return counted.map((record, i) => ({ ...record, order: base.length + i }))
  }

  /** The files that count, and those that were left out or wait for a word about their account. */
  #parted(base: readonly FileRecord[]) {
    const accounts = this.#newAccounts(base)
    const counts = ({ id }: FileRecord): boolean =>
      !this.#leftOut.has(id) && accounts.get(id)?.isConfirmed !== false
    const all = this.#sources.flatMap(({ records }) => records)
    return { counted: all.filter(counts), others: all.filter((record) => !counts(record)) }
  }

  /** The files of accounts that are not there yet, by id. */
  #newAccounts(base: readonly FileRecord[]): ReadonlyMap<string, NewAccount> {
    const all = this.#sources.flatMap(({ records }) => records)
    const isConfirmed = ({ imported }: FileRecord): boolean => this.#confirmed.has(imported.name)
    return new Map(
      all.flatMap((record) => {
        const others = all.filter((other) => other !== record && isConfirmed(other))
        const there = isConfirmed(record) ? base : [...base, ...others]
        const change = accountChange(
          record.imported,
          there.map(({ imported }) => imported),
        )
        return change === undefined
          ? []
          : [[record.id, { ...change, isConfirmed: isConfirmed(record) }] as const]
      }),
    )
  }

  /** @throws RangeError for a file that is not in the stage. */
  place(fileId: string): { readonly file: SourceFile; readonly record: FileRecord } {
    for (const { file, records } of this.#sources) {
      const record = records.find(({ id }) => id === fileId)
      if (record !== undefined) return { file, record }
    }
    throw new RangeError(`no staged file ${fileId}`)
  }

  async change(change: StageChange, job: Job): Promise<void> {
    const { fileId } = change
    if (change.kind === 'leave-out') {
      if (change.isLeftOut) this.#leftOut.add(fileId)
      else this.#leftOut.delete(fileId)
      return
    }
    if (change.kind === 'confirm-account') {
      this.#confirmed.add(this.place(fileId).record.imported.name)
      return
    }
    const source = this.#sources.find(({ records }) => records.some(({ id }) => id === fileId))
    if (source === undefined) throw new RangeError(`no staged file ${fileId}`)
    const { name } = this.place(fileId).record.imported
    this.#choices.set(name, changed(this.#choices.get(name), change))
    await this.#forget(source.records)
    const mappings = await this.#store.mappings()
    await this.#read(source, { number: 1, count: 1 }, mappings, job)
  }

  /** The staged files as the window shows them; `base` are the files that are there already. */
  files(base: readonly FileRecord[]): readonly StagedFile[] {
    const all = this.#sources.flatMap(({ records }) => records)
    const priced = assumeCurrencies(all.map(({ imported }) => imported))
    const newAccounts = this.#newAccounts(base)
    return all.map((record, i) => {
      const imported = priced[i] ?? record.imported
      const choices = this.#choices.get(imported.name)
      return {
        fileId: record.id,
        entry: fileEntry(imported),
        isLeftOut: this.#leftOut.has(record.id),
        isTable: record.isTable === true,
        forced: choices?.format ?? null,
        mapping: record.mapping?.name ?? null,
        questions: imported.questions ?? questionsOf(imported, choices?.answers ?? NO_ANSWERS),
        correction: correctionOf(record, [...base, ...all]),
        newAccount: newAccounts.get(record.id) ?? null,
      }
    })
  }

  /** Makes the stage an import of the workspace, all at once. @returns the workspace after it. */
  async commit(base: readonly FileRecord[]): Promise<WorkspaceRecord> {
    const record = { id: this.id, workspaceId: this.workspaceId, at: this.#world.now() }
    for (const { id } of this.#parted(base).others) await this.#store.removeChunks(id)
    const files = this.records(base)
    const workspace = await this.#store.commit({ ...record, isUndone: false }, files)
    this.#release()
    return workspace
  }

  async discard(): Promise<void> {
    await this.#store.discard(this.id)
    this.#release()
  }

  async #read(
    source: Source,
    place: { readonly number: number; readonly count: number },
    mappings: readonly MappingDocument[],
    job: Job,
  ): Promise<void> {
    const before = source.records
    const records = await readInto(
      { file: source.file, ...place },
      {
        store: this.#store,
        world: this.#world,
        importId: this.id,
        workspaceId: this.workspaceId,
        job,
        choicesFor: (name) => ({ format: undefined, mappings, ...this.#choices.get(name) }),
      },
    )
    for (const [i, { id }] of before.entries()) {
      const again = records[i]
      if (again !== undefined && this.#leftOut.delete(id)) this.#leftOut.add(again.id)
    }
    source.records = records
  }

  async #forget(records: readonly FileRecord[]): Promise<void> {
    for (const { id } of records) await this.#store.removeChunks(id)
  }
}

function changed(
  before: ReadingChoices | undefined,
  change: Exclude<StageChange, { kind: 'leave-out' | 'confirm-account' }>,
): ReadingChoices {
  const choices = { format: undefined, ...before }
  switch (change.kind) {
    case 'format':
      return { ...choices, format: change.format ?? undefined, mapping: undefined }
    case 'mapping':
      return { ...choices, format: undefined, mapping: change.mapping ?? undefined }
    case 'answer': {
      const answers = new Map([...(choices.answers ?? []), [change.question, change.answer]])
      return { ...choices, answers }
    }
  }
}

function correctionOf(
  { repair }: FileRecord,
  files: readonly FileRecord[],
): StagedCorrection | null {
  if (repair === undefined) return null
  const file = files.find((f) => f.repair === undefined && f.imported.sha256 === repair.sha256)
  const done = file === undefined ? undefined : applyRepairs(file, [repair])
  const rejected = done?.added.rejectedRows.length ?? 0
  return {
    file: repair.file,
    isKnown: file !== undefined,
    rows: repair.records.length,
    used: (done?.added.rowsRead ?? 0) - rejected,
    rejected,
  }
}
