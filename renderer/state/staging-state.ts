import type { StageChange, StagePreview } from '../../shared/api/staging-api.ts'
import type { OverlapChoice } from '../../shared/document/overlap.ts'

/** What the last undo or redo did to the sum that is counted. */
export interface UndoEffect {
  readonly isUndone: boolean
  readonly before: string
  readonly after: string
}

/** An import that is read and not counted, and what a person decides about it. */
export interface StagingSlice {
  readonly stage: StagePreview | undefined
  readonly isStageBusy: boolean
  /** The staged file whose columns are being mapped. */
  readonly mappingFileId: string | undefined
  /** What is looked for in the help; none while the help is closed. */
  readonly helpQuery: string | undefined
  readonly undoEffect: UndoEffect | undefined
  readonly changeStage: (change: StageChange) => Promise<void>
  readonly commitStage: () => Promise<void>
  readonly discardStage: () => Promise<void>
  readonly decideOverlap: (id: string, choice: OverlapChoice | null) => Promise<void>
  readonly mapFile: (fileId: string | undefined) => void
  /** Opens the help and looks for a text; `undefined` closes it. */
  readonly searchHelp: (query: string | undefined) => void
  readonly setImportUndone: (importId: string, undone: boolean) => Promise<void>
}
