import { formatById } from '../formats/detect.ts'
import type { FormatModule } from '../formats/format.ts'
import { makeGenericFormat } from '../formats/generic/generic.ts'
import type { MappingDocument } from '../document/user/mapping-document.ts'
import type { RejectedRow } from '../domain/problem.ts'
import type { ChargeChunk } from '../table/charge-table.ts'
import { shiftLines } from '../table/event-lines.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { FileReader } from './file-reader.ts'
import type { RawRecord, RejectedRecords } from './rejected-records.ts'
import type { Repair } from './repair.ts'

/** An imported file with the data needed to read its rejected rows again. */
export interface RepairableFile {
  readonly imported: ImportedFile
  readonly isTable?: boolean | undefined
  readonly rejected?: RejectedRecords | undefined
  readonly mapping?: MappingDocument | undefined
  readonly answers?: ReadonlyMap<string, string> | undefined
}

/** A file with its corrected rows included, and the corrected rows as separate columns. */
export interface RepairedFile {
  readonly imported: ImportedFile
  readonly rejected: RejectedRecords | undefined
  /** Only the corrected rows, as a file of its own: what the correction adds. */
  readonly added: ImportedFile
  readonly chunks: readonly ChargeChunk[]
  readonly dictionary: readonly string[]
}

/**
 * Reads corrected rows with the format of their file. Each line counts once: its last correction applies. Lines that
 * were not rejected are ignored. `undefined` when no row of the file was corrected.
 */
export function applyRepairs(
  file: RepairableFile,
  repairs: readonly Repair[],
): RepairedFile | undefined {
  const format = formatOf(file)
  const { rejected, imported } = file
  if (format === undefined || rejected === undefined) return undefined
  const corrected = correctedRecords(rejected, imported.sha256, repairs)
  if (corrected.size === 0) return undefined
  const reader = new FileReader(imported.name, format, { keepRows: true, ...rejected })
  readAll(reader, format, file, rejected, [...corrected.values()])
  const added = reader.finish({
    sha256: imported.sha256,
    sizeBytes: 0,
    format: format.id,
  })
  const records = rejected.records.filter(({ line }) => !corrected.has(line))
  const again = reader.rejectedRecords()?.records ?? []
  return {
    imported: merged(imported, added, corrected),
    rejected: { ...rejected, records: [...records, ...again].sort((a, b) => a.line - b.line) },
    added,
    chunks: reader.takeChunks(),
    dictionary: reader.dictionary.texts,
  }
}

function formatOf({ imported, mapping, isTable }: RepairableFile): FormatModule | undefined {
  if (mapping !== undefined) return makeGenericFormat(mapping)
  if (imported.format === undefined) return undefined
  return formatById(imported.format, isTable === false ? 'json' : 'table')
}

/**
 * Corrected records by line, with cells in the order of the file's header even if the spreadsheet reordered the
 * columns.
 */
function correctedRecords(
  rejected: RejectedRecords,
  sha256: string,
  repairs: readonly Repair[],
): ReadonlyMap<number, RawRecord> {
  const lines = new Set(rejected.records.map(({ line }) => line))
  const found = new Map<number, RawRecord>()
  for (const repair of repairs) {
    if (repair.sha256 !== sha256) continue
    const places = rejected.header.map((name) => repair.header.indexOf(name))
    for (const { line, cells } of repair.records) {
      if (!lines.has(line)) continue
      found.set(line, { line, cells: places.map((at) => (at < 0 ? '' : (cells[at] ?? ''))) })
    }
  }
  return found
}

function readAll(
  reader: FileReader,
  format: FormatModule,
  { imported, answers }: RepairableFile,
  { header, preamble, spelling }: RejectedRecords,
  records: readonly RawRecord[],
): void {
  const context = {
    fileName: imported.name,
    header,
    preamble,
    warn: reader.warn,
    ...(spelling === undefined ? {} : { spelling }),
    ...(answers === undefined ? {} : { answers }),
  }
  if (format.shape === 'table') {
    const read = format.bind(context)
    for (const { line, cells } of records) reader.row(line, (draft) => read(cells, draft), cells)
    return
  }
  const read = format.bind({ ...context, header: [] })
  for (const { line, cells } of records) {
    const fields = new Map(
      header.flatMap((name, at) => {
        const cell = cells[at] ?? ''
        return cell === '' ? [] : [[name, cell] as const]
      }),
    )
    reader.row(line, (draft) => read(fields, draft), fields)
  }
}

/** The file with its corrected rows moved from rejected to their new outcome. */
function merged(
  file: ImportedFile,
  added: ImportedFile,
  corrected: ReadonlyMap<number, RawRecord>,
): ImportedFile {
  const isCorrected = ({ line }: RejectedRow): boolean => corrected.has(line)
  const before = file.rejectedRows.filter(isCorrected).map(({ code }) => ({ [code]: -1 }))
  const stillRejected = added.rejectedRows.length
  const count = corrected.size - stillRejected
  return {
    ...file,
    skippedBy: sumOf([file.skippedBy, added.skippedBy]),
    rejectedBy: sumOf([file.rejectedBy, ...before, added.rejectedBy]),
    rejectedRows: [
      ...file.rejectedRows.filter((row) => !isCorrected(row)),
      ...added.rejectedRows,
    ].sort((a, b) => a.line - b.line),
    skippedMoney: [...file.skippedMoney, ...added.skippedMoney],
    cells: [...file.cells, ...added.cells],
    ...(added.statements === undefined
      ? {}
      : { statements: [...(file.statements ?? []), ...added.statements] }),
    lines: file.lines && [...file.lines, ...shiftLines(added.lines ?? [], file.cells.length)],
    warnings: [
      ...file.warnings,
      {
        code: 'rows-corrected',
        count,
        lines: [...corrected.keys()].slice(0, 20),
        message: 'Rows that were corrected by hand are counted with their corrected values.',
      },
    ],
  }
}

/** Sums counts by key; keys with a sum of zero are left out. */
function sumOf<K extends string>(
  counts: readonly Readonly<Partial<Record<K, number>>>[],
): Partial<Record<K, number>> {
  const sums = new Map<K, number>()
  for (const each of counts) {
    for (const [key, count] of Object.entries(each) as [K, number][]) {
      sums.set(key, (sums.get(key) ?? 0) + count)
    }
  }
  return Object.fromEntries([...sums].filter(([, count]) => count !== 0)) as Partial<
    Record<K, number>
  >
}
