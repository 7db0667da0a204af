import type { AnalysisDocument, FileEntry } from '../../document/analysis-document.ts'

/** Input that is in no figure: files and single rows. */
export function leftOut({ files }: AnalysisDocument): {
  readonly files: readonly FileEntry[]
  readonly rows: number
} {
  return {
    files: files.filter(({ status }) => status === 'rejected'),
    rows: files.reduce((all, { rows }) => all + rows.rejected, 0),
  }
}
