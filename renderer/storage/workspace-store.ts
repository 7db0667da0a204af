import Dexie, { type Collection } from 'dexie'
import type { StorageGap } from '../../shared/api/storage-api.ts'
import type { SeenWorkspace } from '../../shared/api/workspace-news.ts'
import { CHUNK_ROWS, type ChargeChunk } from '../../shared/table/charge-table.ts'
import type { MappingDocument } from '../../shared/document/user/mapping-document.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { withCorrections, type ActiveFile } from './active-files.ts'
import type {
  ChunkRecord,
  FileRecord,
  ImportRecord,
  SpendDatabase,
  WorkspaceRecord,
} from './database.ts'
import { salvage } from './salvage.ts'
import { isSoundFile, soundFiles, soundWorkspace } from './sound-records.ts'
import {
  editedWorkspace,
  removedWorkspace,
  stamped,
  type WorkspaceEdit,
} from './stored-workspace.ts'

/** An import with the files it brought, in the order in which they were given. */
export interface StoredImport {
  readonly record: ImportRecord
  readonly files: readonly FileRecord[]
}

/** A workspace and its files, as they were at one moment. */
export interface WorkspaceState {
  readonly workspace: WorkspaceRecord
  readonly files: readonly ActiveFile[]
}

/** Workspaces in IndexedDB: imports are invisible until they are committed, and undone rather than deleted. */
export class WorkspaceStore {
  readonly #database: SpendDatabase
  /** Tells the changes of this window from those of others. */
  readonly #windowId: string

  constructor(database: SpendDatabase, windowId: string = crypto.randomUUID()) {
    this.#database = database
    this.#windowId = windowId
  }

  /**
   * Removes what a crash in the middle of an import left behind.
   *
   * @param isHeld whether some window still works on an import.
   */
  async discardUncommitted(isHeld: (importId: string) => boolean = () => false): Promise<void> {
    const { imports, files, chunks } = this.#database
    await this.#database.transaction('rw', imports, files, chunks, async () => {
      const committed = new Set(await imports.toCollection().primaryKeys())
      const orphans = new Set(
        [
          ...(await files.orderBy('importId').uniqueKeys()),
          ...(await chunks.orderBy('importId').uniqueKeys()),
        ]
          .map(String)
          .filter((id) => !committed.has(id) && !isHeld(id)),
      )
      for (const id of orphans) {
        await files.where('importId').equals(id).delete()
        await chunks.where('importId').equals(id).delete()
      }
    })
  }

  workspaces(): Promise<readonly WorkspaceRecord[]> {
    return this.#database.workspaces.toArray()
  }

  /** @throws ProblemError when the workspace was removed, or its record is damaged. */
  async workspace(id: string): Promise<WorkspaceRecord> {
    const record = await this.#database.workspaces.get(id)
    if (record === undefined) throw removedWorkspace()
    return soundWorkspace(record)
  }

  /** Read in one transaction, so that no edit comes in between. @throws ProblemError when it was removed. */
  state(id: string): Promise<WorkspaceState> {
    const { workspaces, imports, files } = this.#database
    return this.#database.transaction('r', workspaces, imports, files, async () => ({
      workspace: await this.workspace(id),
      files: await this.activeFiles(id),
    }))
  }

  /** A workspace with all of its imports, undone ones included. @throws ProblemError when it was removed. */
  whole(
    id: string,
  ): Promise<{ readonly workspace: WorkspaceRecord; readonly imports: readonly StoredImport[] }> {
    const { workspaces, imports, files } = this.#database
    return this.#database.transaction('r', workspaces, imports, files, async () => ({
      workspace: await this.workspace(id),
      imports: await this.imports(id),
    }))
  }

  /** Makes a workspace visible with its imports and files, whose rows were added before; all of it at once. */
  addWhole(
    workspace: WorkspaceRecord,
    records: readonly ImportRecord[],
    added: readonly FileRecord[],
  ): Promise<void> {
    const { workspaces, imports, files } = this.#database
    return this.#database.transaction('rw', workspaces, imports, files, async () => {
      await files.bulkAdd([...added])
      await imports.bulkAdd([...records])
      await workspaces.add(workspace)
    })
  }

  async addWorkspace(record: WorkspaceRecord): Promise<void> {
    await this.#database.workspaces.add(record)
  }

  /**
   * Applies an edit to the record as it is now, in one transaction: edits that come together, from this window or from
   * others, come one after the other.
   *
   * @returns the record after it. @throws ProblemError when the edit is stale or cannot be made; nothing is saved then.
   */
  edit(seen: SeenWorkspace, edit: WorkspaceEdit): Promise<WorkspaceRecord> {
    const { workspaces } = this.#database
    return this.#database.transaction('rw', workspaces, async () => {
      const record = await this.workspace(seen.id)
      const edited = editedWorkspace(record, edit, seen.revision, this.#windowId)
      await workspaces.put(edited)
      return edited
    })
  }

  /** Puts a workspace away or brings it back; nothing of what it holds changes. */
  async setArchived(id: string, isArchived: boolean): Promise<void> {
    const found = await this.#database.workspaces.update(id, { isArchived })
    if (found === 0 && (await this.#database.workspaces.get(id)) === undefined) {
      throw removedWorkspace()
    }
  }

  /** Removes a workspace with all that belongs to it, its backups too. */
  async removeWorkspace(id: string): Promise<void> {
    const { workspaces, imports, files, chunks, backups, backupFiles } = this.#database
    const all = [workspaces, imports, files, chunks, backups, backupFiles]
    await this.#database.transaction('rw', all, async () => {
      const backupIds = await backups.where('workspaceId').equals(id).primaryKeys()
      await backupFiles.bulkDelete(backupIds)
      await backups.bulkDelete(backupIds)
      const importIds = await imports.where('workspaceId').equals(id).primaryKeys()
      await chunks.where('importId').anyOf(importIds).delete()
      await files.where('workspaceId').equals(id).delete()
      await imports.where('workspaceId').equals(id).delete()
      await workspaces.delete(id)
    })
  }

  async addChunk(
    importId: string,
    fileId: string,
    index: number,
    chunk: ChargeChunk,
  ): Promise<void> {
    await this.#database.chunks.put({ fileId, index, importId, chunk })
  }

  /** Makes an import visible, all of it at once. @throws ProblemError when its workspace was removed. */
  commit(record: ImportRecord, files: readonly FileRecord[]): Promise<WorkspaceRecord> {
    const { workspaces, imports, files: table } = this.#database
    return this.#database.transaction('rw', workspaces, imports, table, async () => {
      await table.bulkPut([...files])
      await imports.put(record)
      return this.#stampImport(record)
    })
  }

  /** Forgets the rows of one file, before it is read again or because it is left out. */
  async removeChunks(fileId: string): Promise<void> {
    await this.#chunksOf(fileId).delete()
  }

  async discard(importId: string): Promise<void> {
    const { files, chunks } = this.#database
    await files.where('importId').equals(importId).delete()
    await chunks.where('importId').equals(importId).delete()
  }

  /** @returns the workspace after it. @throws ProblemError when the workspace was removed. */
  setUndone(importId: string, isUndone: boolean): Promise<WorkspaceRecord> {
    const { workspaces, imports } = this.#database
    return this.#database.transaction('rw', workspaces, imports, async () => {
      const record = await imports.get(importId)
      if (record === undefined) throw removedWorkspace()
      await imports.update(importId, { isUndone })
      return this.#stampImport(record)
    })
  }

  /** Within a transaction: another import counts, so the workspace is of another revision. */
  async #stampImport({ id, workspaceId }: ImportRecord): Promise<WorkspaceRecord> {
    const record = await this.workspace(workspaceId)
    const touches = [{ part: 'imports', key: id }] as const
    const changed = { ...record, ...stamped(record, touches, this.#windowId) }
    await this.#database.workspaces.put(changed)
    return changed
  }

  /** Every committed import of a workspace, the oldest first. */
  async imports(workspaceId: string): Promise<readonly StoredImport[]> {
    const [records, files] = await Promise.all([
      this.#database.imports.where('workspaceId').equals(workspaceId).toArray(),
      this.#database.files.where('workspaceId').equals(workspaceId).toArray(),
    ])
    const stored = records.map((record) => ({
      record,
      files: files
        .filter(({ importId }) => importId === record.id)
        .sort((a, b) => a.order - b.order),
    }))
    return stored.sort(byAge)
  }

  /**
   * The files that count: those of imports that are not undone, with the corrections of their rows applied.
   *
   * @throws ProblemError naming a file of which the record is damaged.
   */
  async activeFiles(workspaceId: string): Promise<readonly ActiveFile[]> {
    return withCorrections(soundFiles(await this.#countedRecords(workspaceId)))
  }

  /** How many files count, damaged ones too. */
  async fileCount(workspaceId: string): Promise<number> {
    const records = await this.#countedRecords(workspaceId)
    return records.filter(({ repair }) => repair === undefined).length
  }

  /** The files of a workspace of which rows are missing. */
  async gaps(workspaceId: string): Promise<readonly StorageGap[]> {
    const gaps: StorageGap[] = []
    for (const record of await this.#countedRecords(workspaceId)) {
      const gap = isSoundFile(record) ? await this.gapOf(record) : undefined
      if (gap !== undefined) gaps.push(gap)
    }
    return gaps
  }

  /** The rows that are missing of one file; nothing where none is. */
  async gapOf({ id, imported, corrected }: ActiveFile): Promise<StorageGap | undefined> {
    // Rows that were corrected by hand are kept with their correction.
    const apart = corrected?.chunks.reduce((sum, chunk) => sum + chunk.rows, 0) ?? 0
    const rows = imported.cells.reduce((sum, cell) => sum + cell.rows, 0) - apart
    const kept = (await this.#chunkKeys(id)).map(([, index]) => rowsOfChunk(index, rows))
    const missingRows = rows - kept.reduce((sum, each) => sum + each, 0)
    return missingRows === 0 ? undefined : { file: imported.name, missingRows, rows }
  }

  /** Every record that can be read, of one workspace or of all, as JSON lines. */
  salvage(workspaceId?: string): Promise<Uint8Array> {
    return salvage(this.#database.name, workspaceId)
  }

  /** Deletes the database. */
  async removeEverything(): Promise<void> {
    this.#database.close()
    await Dexie.delete(this.#database.name)
  }

  async #countedRecords(workspaceId: string): Promise<readonly FileRecord[]> {
    const imports = await this.imports(workspaceId)
    return imports.filter(({ record }) => !record.isUndone).flatMap(({ files }) => files)
  }

  #chunkKeys(fileId: string): Promise<readonly (readonly [string, number])[]> {
    return this.#chunksOf(fileId).primaryKeys()
  }

  #chunksOf(fileId: string): Collection<ChunkRecord, [string, number]> {
    return this.#database.chunks.where('[fileId+index]').between([fileId, 0], [fileId, Infinity])
  }

  /** Saved mappings by name. */
  async mappings(): Promise<readonly MappingDocument[]> {
    const records = await this.#database.mappings.orderBy('name').toArray()
    return records.map(({ mapping }) => mapping)
  }

  async saveMapping(mapping: MappingDocument): Promise<void> {
    await this.#database.mappings.put({ name: mapping.name, mapping })
  }

  async removeMapping(name: string): Promise<void> {
    await this.#database.mappings.delete(name)
  }

  /** The chunks of one file that are there, in order, one at a time. */
  async *chunks(fileId: string): AsyncGenerator<ChargeChunk> {
    for await (const { chunk } of this.numberedChunks(fileId)) yield chunk
  }

  /** The chunks that are there with their places among the rows of the file; a missing one leaves its number out. */
  async *numberedChunks(fileId: string): AsyncGenerator<Pick<ChunkRecord, 'index' | 'chunk'>> {
    for (const [, index] of await this.#chunkKeys(fileId)) {
      const record = await this.#database.chunks.get([fileId, index])
      if (record !== undefined) yield record
    }
  }
}

/** The older import first; of two at the same moment that whose files came first, whatever their ids. */
function byAge(a: StoredImport, b: StoredImport): number {
  if (a.record.at !== b.record.at) return a.record.at < b.record.at ? -1 : 1
  return (a.files[0]?.order ?? 0) - (b.files[0]?.order ?? 0)
}

/** Every chunk but the last is full. */
function rowsOfChunk(index: number, rows: number): number {
  return Math.max(0, Math.min(CHUNK_ROWS, rows - index * CHUNK_ROWS))
}

/** The imported part of file records. */
export function importedFiles(records: readonly FileRecord[]): readonly ImportedFile[] {
  return records.map(({ imported }) => imported)
}
