import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/** A cell and the file it stands in. */
export interface ScopedCell {
  readonly cell: Cell
  readonly file: ImportedFile
}

/** Part of a file: the cells of one provider and account, which restate one activity. */
export interface Slice {
  readonly file: ImportedFile
  /** Position among the files given: later is newer where nothing else tells. */
  readonly order: number
  readonly provider: string
  readonly account: string
  readonly cells: readonly Cell[]
}

/** Cells in the order of their files. */
export function scopedCells(files: readonly ImportedFile[]): readonly ScopedCell[] {
  return files.flatMap((file) => file.cells.map((cell) => ({ cell, file })))
}
