import type { AnalysisDocument, FileEntry } from '../document/analysis-document.ts'
import type { BuiltInFormatId, FormatId } from '../domain/format-id.ts'
import type { Progress } from '../domain/job.ts'
import type { MappingDocument, MappingFault } from '../document/user/mapping-document.ts'
import type { MappingTrial, SampledTable } from '../views/mapping-step.ts'
import type { AccountChange, OpenQuestion } from '../document/open-question.ts'
import type { OverlapChoice } from '../document/overlap.ts'
import type { Problem, RejectedRow } from '../domain/problem.ts'
import type { IncomingFile } from './dropped-file.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from './workspace-news.ts'
import type { WorkspaceSummary } from './workspaces-api.ts'

/** Rows of another file that were corrected by hand, and what would become of them. */
export interface StagedCorrection {
  readonly file: string
  /** False: the file whose rows these are is not in the workspace. */
  readonly isKnown: boolean
  readonly rows: number
  /** Rows that can be read now; the rest is rejected again, or was corrected before. */
  readonly used: number
  readonly rejected: number
}

/** One file of a staged import: read, not counted yet. */
export interface StagedFile {
  readonly fileId: string
  readonly entry: FileEntry
  readonly isLeftOut: boolean
  /** A table: its columns can be mapped. */
  readonly isTable: boolean
  /** Set when a person chose the format. */
  readonly forced: FormatId | null
  /** Name of the person's own mapping that reads the file. */
  readonly mapping: string | null
  readonly questions: readonly OpenQuestion[]
  readonly correction: StagedCorrection | null
  readonly newAccount: NewAccount | null
}

/** The file is of an account that the workspace does not have; it counts once a person says that it belongs there. */
export interface NewAccount extends AccountChange {
  readonly isConfirmed: boolean
}

/** What an import would be: made by the very code of the import, from files that are already read. */
export interface StagePreview {
  readonly stageId: string
  readonly workspaceId: string
  readonly files: readonly StagedFile[]
  readonly rejectedRows: readonly RejectedRow[]
  /** All that the workspace would hold and count. */
  readonly document: AnalysisDocument
}

/** How one staged file is to be read or treated. */
export type StageChange =
  | { readonly kind: 'leave-out'; readonly fileId: string; readonly isLeftOut: boolean }
  /** The file is of another account than the workspace's, and belongs to the same company. */
  | { readonly kind: 'confirm-account'; readonly fileId: string }
  /** `null` goes back to recognizing the file. */
  | { readonly kind: 'format'; readonly fileId: string; readonly format: FormatId | null }
  | { readonly kind: 'mapping'; readonly fileId: string; readonly mapping: MappingDocument | null }
  | {
      readonly kind: 'answer'
      readonly fileId: string
      readonly question: string
      readonly answer: string
    }

/** Where an export comes from, for people. */
export interface FormatHelp {
  readonly id: BuiltInFormatId
  readonly title: string
  readonly provider: string | null
  readonly whereToGet: string
  readonly ifWrongOne: string
  readonly columns: readonly string[]
  /** Known from one source only. */
  readonly isSingleSource: boolean
  readonly evidence: string
  readonly checkedOn: string
}

/** Which file of which staged import. */
export interface StagedPlace {
  readonly stageId: string
  readonly fileId: string
}

/** What the window may ask of the worker about imports that are not counted yet, and about mappings. */
export interface StagingApi {
  /** Stops the reading of files; nothing of them is kept. */
  cancelImport(): Promise<void>
  /** Makes the synthetic sample company's exports and imports them through the same pipeline. */
  openSampleCompany(onProgress: (progress: Progress) => void): Promise<WorkspaceSummary>
  /** Reads files without counting them; files that come while an import is staged join it. */
  stageFiles(
    workspaceId: string,
    files: readonly IncomingFile[],
    onProgress: (progress: Progress) => void,
  ): Promise<StagePreview>
  /** Only the file in question is read again, and only where it must be. */
  changeStage(stageId: string, change: StageChange): Promise<StagePreview>
  previewStage(stageId: string): Promise<StagePreview>
  /** Makes the staged files count, all of them or none. @returns the id of the import in the history. */
  commitStage(stageId: string): Promise<string>
  discardStage(stageId: string): Promise<void>
  setOverlapChoice(
    seen: SeenWorkspace,
    id: string,
    choice: OverlapChoice | null,
  ): Promise<AnalyzedWorkspace>
  /** Rejected rows of one file with all their cells, as CSV to be corrected; `null` where none were kept. */
  correctionSheet(workspaceId: string, sha256: string): Promise<Uint8Array | null>
  sampleTable(place: StagedPlace): Promise<SampledTable | null>
  tryMapping(place: StagedPlace, mapping: MappingDocument): Promise<MappingTrial | Problem>
  /** Whether a document, as saved in a file, is a mapping. */
  checkMapping(
    document: unknown,
  ): Promise<{ readonly mapping: MappingDocument } | { readonly faults: readonly MappingFault[] }>
  listMappings(): Promise<readonly MappingDocument[]>
  saveMapping(mapping: MappingDocument): Promise<void>
  removeMapping(name: string): Promise<void>
  /** Every export the program knows, in the order of its titles. */
  formatHelp(): Promise<readonly FormatHelp[]>
}
