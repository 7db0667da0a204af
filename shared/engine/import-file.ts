import { drain } from '../containers/byte-stream.ts'
import { openFile, type Member, type RecordBatch } from '../containers/open-file.ts'
import type { FormatId } from '../domain/format-id.ts'
import { CancelledError, type Job } from '../domain/job.ts'
import type { Problem } from '../domain/problem.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'
import { detectJson, detectTable, formatById, MAX_PREAMBLE_LINES } from '../formats/detect.ts'
import type { CellFault, HeaderView, JsonFormat, TableFormat } from '../formats/format.ts'
import type { ChargeChunk } from '../table/charge-table.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { FileReader } from './file-reader.ts'
import { refusedFile, unreadable, unrecognised } from './refusals.ts'

export interface ImportOptions {
  readonly runtime: Runtime
  readonly job: Job
  /** Reads every file as this format instead of recognising it. */
  readonly format: FormatId | undefined
  /** Keeps every row as columns, for the way back to the source; the command needs only the cells. */
  readonly onChunk: ((file: string, chunk: ChargeChunk) => Promise<void>) | undefined
}

/** One file of a job, and where it stands among the others. */
export interface NumberedFile {
  readonly file: SourceFile
  readonly number: number
  readonly count: number
}

/** What reading a member gives: the file as imported, and the texts its chunks point to. */
export interface MemberImport {
  readonly imported: ImportedFile
  readonly dictionary: readonly string[]
}

/**
 * Reads one file, or every member of an archive, in one pass: memory holds one piece, one batch and the cells.
 *
 * @throws CancelledError between two batches; ProblemError when the file itself cannot be read.
 */
export async function* importFile(
  source: NumberedFile,
  options: ImportOptions,
): AsyncGenerator<MemberImport> {
  for await (const member of openFile(source.file, options.runtime)) {
    yield await importMember(member, source, options)
  }
}

async function importMember(
  member: Member,
  source: NumberedFile,
  options: ImportOptions,
): Promise<MemberImport> {
  switch (member.kind) {
    case 'empty':
      return withoutRows(refusedFile(member.name, member.sizeBytes, member.sha256, 'empty'))
    case 'refused':
      return withoutRows(
        refusedFile(member.name, member.sizeBytes, member.sha256, 'rejected', member.problem),
      )
    case 'table':
      return importTable(member, source, options)
    case 'json':
      return importJson(member, source, options)
  }
}

function withoutRows(imported: ImportedFile): MemberImport {
  return { imported, dictionary: [''] }
}

type TableMember = Extract<Member, { kind: 'table' }>
type JsonMember = Extract<Member, { kind: 'json' }>

async function importTable(
  member: TableMember,
  source: NumberedFile,
  options: ImportOptions,
): Promise<MemberImport> {
  const batches = member.batches()[Symbol.asyncIterator]()
  const head = await readHead(batches)
  const records = head.flatMap((batch) => batch.rows)
  if (records.length === 0 && head.every((batch) => batch.faults.length === 0)) {
    await drain(batches)
    return withoutRows(refusedFile(member.name, member.sizeBytes, member.sha256(), 'empty'))
  }
  const found = findFormat(records, options.format)
  if ('what' in found) {
    await drain(batches)
    return withoutRows(
      refusedFile(member.name, member.sizeBytes, member.sha256(), 'rejected', found),
    )
  }
  const { format, headerAt } = found
  const reader = new FileReader(member.name, format, { keepRows: options.onChunk !== undefined })
  if (headerAt > 0) reader.warn('header-preamble', 'Lines before the header were left out.')
  const read = format.bind({
    fileName: member.name,
    header: (records[headerAt] ?? []).map((cell) => cell.replace(/^\uFEFF+/, '').trim()),
    preamble: records.slice(0, headerAt),
    warn: reader.warn,
  })
  let toSkip = headerAt + 1
  for await (const batch of chain(head, batches)) {
    for (const fault of batch.faults) reader.brokenRow(fault.line, brokenRecord(fault))
    batch.rows.forEach((cells, i) => {
      if (toSkip > 0) toSkip--
      else reader.row(batch.lines[i] ?? 0, (draft) => read(cells, draft))
    })
    await afterBatch(reader, member, source, options)
  }
  if (member.encodingReplaced() > 0) {
    reader.warn(
      'encoding-replaced',
      'Some bytes are no text in the encoding of the file; they read as �.',
    )
  }
  return finish(reader, member, format, options)
}

async function importJson(
  member: JsonMember,
  source: NumberedFile,
  options: ImportOptions,
): Promise<MemberImport> {
  const forced = options.format === undefined ? undefined : formatById(options.format)
  let format: JsonFormat | undefined = forced?.shape === 'json' ? forced : undefined
  let reader: FileReader | undefined
  let read: ReturnType<JsonFormat['bind']> | undefined
  let first: unknown
  let number = 0
  let faults = 0
  for await (const { value, line } of member.values()) {
    first ??= value
    format ??= detectJson(value)
    if (format === undefined) continue
    if (reader === undefined || read === undefined) {
      reader = new FileReader(member.name, format, { keepRows: options.onChunk !== undefined })
      const context = { fileName: member.name, header: [], preamble: [], warn: reader.warn }
      read = format.bind(context)
    }
    const readRow = read
    const isLines = line > 1 || number > 0
    for (const fields of format.rows(value)) {
      number++
      reader.row(isLines ? line : number, (draft) => readRow(fields, draft))
    }
    faults = rejectBroken(member, faults, reader)
    await afterBatch(reader, member, source, options)
  }
  if (reader !== undefined) rejectBroken(member, faults, reader)
  if (format === undefined || reader === undefined) {
    const problem = first === undefined ? unreadable(member.name) : unrecognised(first)
    return withoutRows(
      refusedFile(member.name, member.sizeBytes, member.sha256(), 'rejected', problem),
    )
  }
  return finish(reader, member, format, options)
}

async function finish(
  reader: FileReader,
  member: TableMember | JsonMember,
  format: TableFormat | JsonFormat,
  options: ImportOptions,
): Promise<MemberImport> {
  const imported = reader.finish({
    sha256: member.sha256(),
    sizeBytes: member.sizeBytes,
    format: format.id,
  })
  for (const chunk of reader.takeChunks()) await options.onChunk?.(member.name, chunk)
  return { imported, dictionary: reader.dictionary.texts }
}

async function afterBatch(
  reader: FileReader,
  member: TableMember | JsonMember,
  source: NumberedFile,
  options: ImportOptions,
): Promise<void> {
  for (const chunk of reader.takeChunks()) await options.onChunk?.(member.name, chunk)
  options.job.onProgress({
    file: member.name,
    fileNumber: source.number,
    fileCount: source.count,
    bytesRead: member.bytesRead(),
    bytesTotal: member.sizeBytes,
    rowsRead: reader.rowsRead,
  })
  if (options.job.isCancelled()) throw new CancelledError()
}

/** Enough records to find a header behind a preamble. */
async function readHead(batches: AsyncIterator<RecordBatch>): Promise<readonly RecordBatch[]> {
  const head: RecordBatch[] = []
  let records = 0
  while (records <= MAX_PREAMBLE_LINES) {
    const next = await batches.next()
    if (next.done === true) break
    head.push(next.value)
    records += next.value.rows.length
  }
  return head
}

function findFormat(
  records: readonly (readonly string[])[],
  forced: FormatId | undefined,
): { readonly format: TableFormat; readonly headerAt: number } | Problem {
  if (forced === undefined) return detectTable(records) ?? unrecognised(records[0])
  const format = formatById(forced)
  if (format?.shape !== 'table') return unrecognised(records[0])
  const found = detectTable(records, [
    { ...format, recognise: (header: HeaderView) => header.has(...format.requiredColumns) },
  ])
  return found === undefined ? unrecognised(records[0], format) : { ...found, format }
}

/** Lines that are no JSON are rows too. @returns how many of the member's faults have been told. */
function rejectBroken(member: JsonMember, told: number, reader: FileReader): number {
  const faults = member.faults()
  for (const fault of faults.slice(told)) reader.brokenRow(fault.line, brokenRecord(fault))
  return faults.length
}

function brokenRecord(fault: RecordBatch['faults'][number]): CellFault {
  return {
    kind: 'rejected',
    column: '',
    value: fault.raw.slice(0, 200),
    code: fault.code,
    expected: fault.message,
    fix: 'Export the report again; the file is damaged at this line.',
  }
}

async function* chain(
  head: readonly RecordBatch[],
  rest: AsyncIterator<RecordBatch>,
): AsyncGenerator<RecordBatch> {
  yield* head
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}
