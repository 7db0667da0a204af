import type { WorkspaceBooks } from '../api/books-api.ts'
import type { TierOverride } from '../api/tier-override.ts'
import type { OverlapChoice } from '../document/overlap.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import type { MappingDocument } from '../document/user/mapping-document.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'
import type { PriceDocument } from '../document/user/price-document.ts'
import type { RuleDocument } from '../document/user/rule-document.ts'
import type { Scenario } from '../document/user/scenario-document.ts'
import type { RejectedRecords } from '../ingest/rejected-records.ts'
import type { Repair } from '../ingest/repair.ts'
import type { ChargeChunk } from '../table/charge-table.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/** What a person decided and entered in a workspace. Ids and revisions belong to one computer and are not saved. */
export interface SavedWorkspace extends WorkspaceBooks {
  readonly name: string
  /** ISO 8601 with offset. */
  readonly createdAt: string
  readonly isSample: boolean
  readonly overrides: readonly TierOverride[]
  readonly overlapChoices: readonly OverlapChoice[]
  readonly prices: PriceDocument
  readonly previousPrices: PriceDocument | null
  readonly rules: RuleDocument
  readonly tests: readonly OwnTest[]
  readonly scenarios: readonly Scenario[]
  readonly savingsTerms: Assumptions
}

/** One drop of files, undone or not. */
export interface SavedImport {
  /** Means something within the workspace file only. */
  readonly id: string
  readonly at: string
  readonly isUndone: boolean
}

/** One file as it was read: its account, its cells, and what is needed to correct its rows. */
export interface SavedFile {
  readonly id: string
  readonly importId: string
  readonly order: number
  readonly imported: ImportedFile
  /** What the text columns of its rows point to. */
  readonly dictionary: readonly string[]
  readonly isTable?: boolean | undefined
  readonly rejected?: RejectedRecords | undefined
  readonly mapping?: MappingDocument | undefined
  readonly answers?: ReadonlyMap<string, string> | undefined
  readonly repair?: Repair | undefined
}

/** Up to 65,536 rows of a file. */
export interface SavedRows {
  readonly fileId: string
  readonly index: number
  readonly chunk: ChargeChunk
}

/** What a workspace file consists of, in this order: the workspace, its imports, then each file before its rows. */
export type SavedItem =
  | { readonly kind: 'workspace'; readonly workspace: SavedWorkspace }
  | { readonly kind: 'import'; readonly record: SavedImport }
  | { readonly kind: 'file'; readonly file: SavedFile }
  | { readonly kind: 'rows'; readonly rows: SavedRows }
