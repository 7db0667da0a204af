import type { SideRecords } from '../../shared/document/side-file.ts'

/** A side file written as lines of comma-separated cells, the header first. */
export function sideRecords(...lines: readonly string[]): SideRecords {
  return { rows: lines.map((line) => line.split(',')), lines: lines.map((_, i) => i + 1) }
}
