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
  readonly refused: readonly StagedFile[]
  /** Files with a question that nobody has answered. */
  readonly asking: readonly StagedFile[]
  readonly corrections: readonly StagedFile[]
  /** Only what is being imported, as the tables of the import screen want it. */
  readonly part: Pick<AnalysisDocument, 'files' | 'rejectedRows' | 'joins'>
}

export function stagedFigures({ files, rejectedRows, document }: StagePreview): StagedFigures {
  const corrections = files.filter(({ correction }) => correction !== null)
  const own = files.filter(({ correction }) => correction === null)
  const taken = own.filter(({ isLeftOut }) => !isLeftOut)
  const refused = taken.filter(({ entry }) => entry.status === 'rejected')
  const part = {
    files: taken.map(({ entry }) => entry),
    rejectedRows,
    joins: document.joins,
  }
  return {
    figures: importFigures(part),
    ready: [
      ...taken.filter(({ entry }) => entry.status !== 'rejected'),
      ...corrections.filter(({ correction, isLeftOut }) => isUsable(correction) && !isLeftOut),
    ],
    held: files.filter(
      ({ isLeftOut, entry, correction }) =>
        isLeftOut || (correction === null ? entry.status === 'rejected' : !isUsable(correction)),
    ),
    refused,
    asking: taken.filter(({ questions }) => questions.some(({ answer }) => answer === null)),
    corrections,
    part,
  }
}

function isUsable(correction: StagedFile['correction']): boolean {
  return correction !== null && correction.isKnown && correction.used > 0
}
