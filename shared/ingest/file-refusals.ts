import { nearestFormat } from '../formats/detect.ts'
import type { FormatFacts } from '../formats/format.ts'
import type { Problem } from '../domain/problem.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/** A file without rows: empty or refused. */
export function refusedFile(
  name: string,
  sizeBytes: number,
  sha256: string,
  status: 'empty' | 'rejected',
  problem?: Problem,
): ImportedFile {
  return {
    name,
    sha256,
    sizeBytes,
    format: undefined,
    stream: undefined,
    roundsRowsTo: undefined,
    status,
    problem,
    rowsRead: 0,
    skippedBy: {},
    rejectedBy: {},
    rejectedRows: [],
    skippedMoney: [],
    warnings: [],
    cells: [],
  }
}

const SHOWN_COLUMNS = 8

/** The problem of a file without the header of a known export. */
export function unrecognized(first: unknown, wanted?: FormatFacts): Problem {
  const header = Array.isArray(first) ? first.map(String) : []
  const nearest = wanted ?? nearestFormat(header)?.format
  const missing = nearestFormat(header)?.missing ?? nearest?.requiredColumns ?? []
  return {
    what: 'Not recognized as a billing export.',
    where: 'the header, line 1',
    found: header.length > 0 ? shorten(header.slice(0, SHOWN_COLUMNS).join(', ')) : 'no header',
    expected:
      nearest === undefined
        ? 'the columns of one of the exports listed under Import, Help'
        : `the columns of ${nearest.title}; missing: ${missing.join(', ')}`,
    fix:
      nearest === undefined
        ? 'Map the columns once: in the window under Import, or on the command line with --mapping <file.json> before the file. If it is a provider’s export, export it again without changing its columns.'
        : nearest.help.whereToGet,
  }
}

/** The problem of a file without a value or without valid JSON. */
export function unreadable(name: string): Problem {
  return {
    what: 'The file holds no readable data.',
    where: name,
    expected: 'a CSV, JSON, Excel or Parquet export, or an archive of these',
    fix: 'Export the report again and drop the new file.',
  }
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}
