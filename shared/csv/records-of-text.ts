import type { SideRecords } from '../document/side-file.ts'
import { detectDialect } from './detect-dialect.ts'
import { scanRecords } from './scan-records.ts'

/** The records of a short CSV text in any of the usual dialects, with the line each stands on. */
export function recordsOfText(csv: string): SideRecords {
  const text = csv.replace(/^\uFEFF/, '')
  const reader = scanRecords(detectDialect(text))
  const batches = [reader.push(text), reader.end()]
  return {
    rows: batches.flatMap(({ rows }) => rows),
    lines: batches.flatMap(({ lines }) => lines),
  }
}
