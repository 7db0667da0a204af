import { writeCsv, type CsvCell } from '../csv/write-csv.ts'
import type { RejectedRow } from '../domain/problem.ts'
import { MAX_PREAMBLE_LINES } from '../formats/detect.ts'
import type { RawRecord, RejectedRecords } from './rejected-records.ts'

/** Corrected rows of one file, as a person returns them. */
export interface Repair {
  /** Name of the file the rows come from, for people. */
  readonly file: string
  readonly sha256: string
  readonly header: readonly string[]
  readonly records: readonly RawRecord[]
}

/** Columns in front of the file's own columns; they identify the file and line of a corrected row. */
const OWN_COLUMNS = [
  'ai-spend:file',
  'ai-spend:sha256',
  'ai-spend:line',
  'ai-spend:column',
  'ai-spend:expected',
] as const

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/
const PROTECTED = /^'(?=[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

/** The rejected rows of a file with all cells, as CSV to correct in a spreadsheet and import again. */
export function repairCsv(
  file: { readonly name: string; readonly sha256: string },
  rejected: RejectedRecords,
  reasons: readonly RejectedRow[],
): string {
  const byLine = new Map(reasons.map((row) => [row.line, row]))
  const rows = rejected.records.map(({ line, cells }) => {
    const reason = byLine.get(line)
    return [
      file.name,
      file.sha256,
      String(line),
      reason?.column ?? '',
      reason?.expected ?? '',
      ...rejected.header.map((_, at) => cells[at] ?? ''),
    ]
  })
  return writeCsv([[...OWN_COLUMNS, ...rejected.header], ...rows].map((row) => row.map(csvCell)))
}

/** Position of the header of corrected rows; `undefined` for any other table. */
export function repairHeader(records: readonly (readonly string[])[]): number | undefined {
  const at = records.slice(0, MAX_PREAMBLE_LINES).findIndex(isRepairHeader)
  return at < 0 ? undefined : at
}

/** Reads corrected rows; rows without a valid file hash and line are left out. */
export function readRepair(records: readonly (readonly string[])[]): Repair {
  const at = repairHeader(records) ?? 0
  const [first] = records.slice(at + 1)
  const file = first?.[0]?.trim() ?? ''
  const sha256 = first?.[1]?.trim() ?? ''
  return {
    file,
    sha256,
    header: (records[at] ?? []).slice(OWN_COLUMNS.length).map((cell) => cell.trim()),
    records: records.slice(at + 1).flatMap((cells) => {
      const line = Number(cells[2])
      if (cells[1]?.trim() !== sha256 || !Number.isSafeInteger(line) || line < 1) return []
      const own = cells.slice(OWN_COLUMNS.length).map((cell) => cell.replace(PROTECTED, ''))
      return [{ line, cells: own }]
    }),
  }
}

function isRepairHeader(record: readonly string[]): boolean {
  return OWN_COLUMNS.every(
    (name, at) =>
      record[at]
        ?.replace(/^\uFEFF+/, '')
        .trim()
        .toLowerCase() === name,
  )
}

function csvCell(text: string): CsvCell {
  return PLAIN_NUMBER.test(text) ? { kind: 'number', text } : { kind: 'text', text }
}
