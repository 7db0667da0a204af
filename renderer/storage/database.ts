import Dexie, { type DexieOptions, type EntityTable } from 'dexie'
import type { BackupSummary } from '../../shared/api/backups-api.ts'
import type { WorkspaceBooks } from '../../shared/api/books-api.ts'
import type { TierOverride } from '../../shared/api/tier-override.ts'
import type { MappingDocument } from '../../shared/document/user/mapping-document.ts'
import type { OverlapChoice } from '../../shared/document/overlap.ts'
import type { RejectedRecords } from '../../shared/ingest/rejected-records.ts'
import type { Repair } from '../../shared/ingest/repair.ts'
import { ProblemError } from '../../shared/domain/problem.ts'
import type { ChargeChunk } from '../../shared/table/charge-table.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { addBooks } from './add-books.ts'
import { addRevisions, type WorkspaceRevision } from './add-revisions.ts'
import { addScenarios, type WorkspaceSavings } from './add-scenarios.ts'
import { addTerms, type WorkspaceTerms } from './add-terms.ts'
import { storageProblem } from './storage-fault.ts'

/** A workspace: one company's bills and what a person decided about them. */
export interface WorkspaceRecord
  extends WorkspaceBooks, WorkspaceTerms, WorkspaceSavings, WorkspaceRevision {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly isSample: boolean
  /** Kept, and not offered in the list. Since version 7. */
  readonly isArchived: boolean
  readonly overrides: readonly TierOverride[]
  /** What was decided where files restate each other. Since version 3. */
  readonly overlapChoices: readonly OverlapChoice[]
}

/** One drop of files. Written last: an import without this record never happened. */
export interface ImportRecord {
  readonly id: string
  readonly workspaceId: string
  readonly at: string
  readonly isUndone: boolean
}

/** One file as read: its account and its cells. */
export interface FileRecord {
  readonly id: string
  readonly importId: string
  readonly workspaceId: string
  /** Place among all files of the workspace. */
  readonly order: number
  readonly imported: ImportedFile
  /** What the text columns of its chunks point to. */
  readonly dictionary: readonly string[]
  /** Absent in files imported before version 3, as are all that follow. */
  readonly isTable?: boolean | undefined
  /** The records that could not be read, so that they can be corrected. */
  readonly rejected?: RejectedRecords | undefined
  /** The mapping that read the file. */
  readonly mapping?: MappingDocument | undefined
  /** What a person answered, by question. */
  readonly answers?: ReadonlyMap<string, string> | undefined
  /** Corrected rows of another file; the record has no rows of its own. */
  readonly repair?: Repair | undefined
}

/** Up to 65,536 rows of a file as columns; never a record per row. */
export interface ChunkRecord {
  readonly fileId: string
  readonly index: number
  readonly importId: string
  readonly chunk: ChargeChunk
}

/** A mapping that is tried on every table that no format knows, in every workspace. */
export interface MappingRecord {
  readonly name: string
  readonly mapping: MappingDocument
}

/** The bytes of a backup, apart from what is listed of it. */
export interface BackupFileRecord {
  readonly id: string
  /** A workspace file without a passphrase. */
  readonly file: Uint8Array
}

export const DATABASE_NAME = 'ai-spend-analyzer'

/** A later version adds a `version()` with its upgrade; none is ever edited. */
export class SpendDatabase extends Dexie {
  declare workspaces: EntityTable<WorkspaceRecord, 'id'>
  declare imports: EntityTable<ImportRecord, 'id'>
  declare files: EntityTable<FileRecord, 'id'>
  declare chunks: Dexie.Table<ChunkRecord, [string, number]>
  declare backups: EntityTable<BackupSummary, 'id'>
  declare backupFiles: EntityTable<BackupFileRecord, 'id'>
  declare mappings: EntityTable<MappingRecord, 'name'>

  constructor(name = DATABASE_NAME) {
    super(name, ownVersionOnly())
    this.version(1).stores({
      workspaces: 'id',
      imports: 'id, workspaceId',
      files: 'id, importId, workspaceId',
      chunks: '[fileId+index], importId',
    })
    this.version(2).stores({}).upgrade(addBooks)
    this.version(3)
      .stores({ mappings: 'name' })
      .upgrade((change) => change.table('workspaces').toCollection().modify({ overlapChoices: [] }))
    this.version(4).stores({}).upgrade(addTerms)
    this.version(5).stores({}).upgrade(addScenarios)
    this.version(6).stores({}).upgrade(addRevisions)
    this.version(7)
      .stores({ backups: 'id, workspaceId', backupFiles: 'id' })
      .upgrade((change) => change.table('workspaces').toCollection().modify({ isArchived: false }))
  }
}

/**
 * Dexie opens a database of a higher version than its own by asking again for any version, and would then write into it.
 * That question is refused here.
 */
function ownVersionOnly(): DexieOptions {
  if (typeof indexedDB === 'undefined') return {}
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new ProblemError(storageProblem({ kind: 'newer' }))
    return indexedDB.open(name, version)
  }
  const guarded = {
    open,
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, other: unknown) => indexedDB.cmp(first, other),
  }
  return { indexedDB: guarded, IDBKeyRange }
}
