import type { StagePreview, StagedFile } from '../../../../shared/api/staging-api.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { importFigures, type ImportFigures } from '../import-rows.ts'

/** A staged import by what is to be done about each file. */
export interface StagedFigures {
  readonly figures: ImportFigures
  /** Files that count once they are imported. */
  readonly ready: readonly StagedFile[]
  /** Not read, or left out. */
  readonly held: readonly StagedFile[]
  /** Nothing reads them, whatever is answered. */
  readonly refused: readonly StagedFile[]
  /** Files that leave something open, answered or not: an answer can be changed until the import. */
  readonly asked: readonly StagedFile[]
  /** Files of accounts that the workspace does not have, confirmed or not. */
  readonly strange: readonly StagedFile[]
  /** Files with a question that nobody has answered, one about their account included. */
  readonly asking: readonly StagedFile[]
  readonly corrections: readonly StagedFile[]
  /** Only what is being imported, as the tables of the import screen want it. */
  readonly part: Pick<AnalysisDocument, 'files' | 'rejectedRows' | 'joins'>
}

export function stagedFigures({ files, rejectedRows, document }: StagePreview): StagedFigures {
  const corrections = files.filter(({ correction }) => correction !== null)
  const own = files.filter(({ correction }) => correction === null)
  const taken = own.filter(({ isLeftOut }) => !isLeftOut)
  const asking = taken.filter(({ questions }) => questions.some(({ answer }) => answer === null))
  const strange = taken.filter(({ newAccount }) => newAccount !== null)
  const waiting = strange.filter(({ newAccount }) => newAccount?.isConfirmed === false)
  // A file that is held back by its question is not refused: an answer is all that it needs.
  const refused = taken.filter((file) => file.entry.status === 'rejected' && !asking.includes(file))
  const part = {
    files: taken.map(({ entry }) => entry),
    rejectedRows,
    joins: document.joins,
  }
  return {
    figures: importFigures(part),
    ready: [
      ...taken.filter((file) => file.entry.status !== 'rejected' && !waiting.includes(file)),
      ...corrections.filter(({ correction, isLeftOut }) => isUsable(correction) && !isLeftOut),
    ],
    held: files.filter(
      (file) =>
        file.isLeftOut ||
        waiting.includes(file) ||
        (file.correction === null ? file.entry.status === 'rejected' : !isUsable(file.correction)),
    ),
    refused,
    asked: taken.filter(({ questions }) => questions.length > 0),
    asking: [...asking, ...waiting.filter((file) => !asking.includes(file))],
    strange,
    corrections,
    part,
  }
}

function isUsable(correction: StagedFile['correction']): boolean {
  return correction !== null && correction.isKnown && correction.used > 0
}
