import { applyRepairs } from '../../shared/ingest/apply-repair.ts'
import type { ChargeChunk } from '../../shared/table/charge-table.ts'
import type { FileRecord } from './database.ts'

/** A file with its corrections applied, and the corrected rows as columns of their own. */
export interface ActiveFile extends FileRecord {
  readonly corrected?: {
    readonly chunks: readonly ChargeChunk[]
    readonly dictionary: readonly string[]
  }
}

/**
 * Files as they count: corrections are no files of their own, they change the file whose rows they correct. So undoing
 * a correction, or the file, undoes what it did and nothing else.
 */
export function withCorrections(records: readonly FileRecord[]): readonly ActiveFile[] {
  const repairs = records.flatMap(({ repair }) => (repair === undefined ? [] : [repair]))
  const files = records.filter(({ repair }) => repair === undefined)
  if (repairs.length === 0) return files
  return files.map((file) => {
    const done = applyRepairs(file, repairs)
    if (done === undefined) return file
    const { imported, rejected, chunks, dictionary } = done
    return { ...file, imported, rejected, corrected: { chunks, dictionary } }
  })
}
