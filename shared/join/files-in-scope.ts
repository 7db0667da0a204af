import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/** A cell and its file. */
export interface ScopedCell {
  readonly cell: Cell
  readonly file: ImportedFile
}

/** Cells in the order of their files. */
export function scopedCells(files: readonly ImportedFile[]): readonly ScopedCell[] {
  return files.flatMap((file) => file.cells.map((cell) => ({ cell, file })))
}
