import Dexie, { type EntityTable } from 'dexie'
import type { WorkspaceBooks } from '../../shared/contract/books-api.ts'
import type { TierOverride } from '../../shared/contract/engine-api.ts'
import type { PlanDocument } from '../../shared/domain/plan-document.ts'
import type { ChargeChunk } from '../../shared/table/charge-table.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { addBooks } from './add-books.ts'

/** A workspace: one company's bills and what a person decided about them. */
export interface WorkspaceRecord extends WorkspaceBooks {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly isSample: boolean
  readonly overrides: readonly TierOverride[]
  /** Empty: the built-in plans. */
  readonly plans: readonly PlanDocument[]
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
}

/** Up to 65,536 rows of a file as columns; never a record per row. */
export interface ChunkRecord {
  readonly fileId: string
  readonly index: number
  readonly importId: string
  readonly chunk: ChargeChunk
}

export const DATABASE_NAME = 'ai-spend-analyzer'

/** A later version adds a `version()` with its upgrade; none is ever edited. */
export class SpendDatabase extends Dexie {
  declare workspaces: EntityTable<WorkspaceRecord, 'id'>
  declare imports: EntityTable<ImportRecord, 'id'>
  declare files: EntityTable<FileRecord, 'id'>
  declare chunks: Dexie.Table<ChunkRecord, [string, number]>

  constructor(name = DATABASE_NAME) {
    super(name)
    this.version(1).stores({
      workspaces: 'id',
      imports: 'id, workspaceId',
      files: 'id, importId, workspaceId',
      chunks: '[fileId+index], importId',
    })
    this.version(2).stores({}).upgrade(addBooks)
  }
}
