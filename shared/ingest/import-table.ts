import { drain } from '../containers/byte-stream.ts'
import type { RecordBatch } from '../csv/record-reader.ts'
import { MAX_PREAMBLE_LINES } from '../formats/detect.ts'
import { FileReader } from './file-reader.ts'
import type { OpenQuestion } from '../document/open-question.ts'
import type { FileContext, RowReader, TableFormat } from '../formats/format.ts'
import type { Spelling } from '../formats/reading/spelling.ts'
import { findFormat, type FoundFormat } from './find-format.ts'
import { readAhead, unanswered, type ReadAhead } from './find-spelling.ts'
import {
  afterBatch,
  brokenRecord,
  contextOf,
  cutRecord,
  finish,
  withoutRows,
  type ImportOptions,
  type MemberImport,
  type NumberedFile,
  type TableMember,
} from './member-import.ts'
import { readRepair, repairHeader } from './repair.ts'
import { refusedFile } from './file-refusals.ts'

/** Reads a table: finds its format, then reads every record. @throws CancelledError, ProblemError. */
export async function importTable(
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
  if (repairHeader(records) !== undefined) return importRepair(member, head, batches)
  const found = findFormat(records, options)
  if ('what' in found) {
    await drain(batches)
    const refused = refusedFile(member.name, member.sizeBytes, member.sha256(), 'rejected', found)
    return { ...withoutRows(refused), isTable: true }
  }
  const { format, headerAt, mapping } = found
  const width = namedWidth(records[headerAt] ?? [])
  const { reader, contextWith } = openTable(member.name, records, found, options)
  const ahead = await spelled(member, head, batches, found, contextWith(undefined))
  const { spelling, questions } = ahead.found
  const open = questions.find(({ answer }) => answer === null)
  if (open !== undefined) {
    await drain(batches)
    return openFile(member, format, open, questions)
  }
  const read = format.bind(contextWith(spelling))
  let toSkip = headerAt + 1
  for await (const batch of chain(ahead.batches, batches)) {
    readBatch(batch, toSkip, width, reader, read)
    toSkip = Math.max(0, toSkip - batch.rows.length)
    await afterBatch(reader, member, source, options)
  }
  noteEncoding(member, reader)
  return { ...(await finish(reader, member, format, options, ahead.found)), isTable: true, mapping }
}

/**
 * Reads the records of a batch behind the first `toSkip`, which belong to the header. What a spreadsheet leaves behind a
 * table, lines of separators only, is no record.
 */
function readBatch(
  batch: RecordBatch,
  toSkip: number,
  width: number,
  reader: FileReader,
  read: RowReader,
): void {
  for (const fault of batch.faults) reader.brokenRow(fault.line, brokenRecord(fault))
  batch.rows.forEach((cells, i) => {
    if (i < toSkip) return
    const line = batch.lines[i] ?? 0
    const isCut = i === batch.rows.length - 1 && isCutShort(batch, width, reader.rowsRead)
    const isBlank = cells.every((cell) => cell.trim() === '')
    if (isBlank && !(isCut && cells.length < width)) return
    if (isCut) reader.brokenRow(line, cutRecord(cells, width), cells)
    else reader.row(line, (draft) => read(cells, draft), cells)
  })
}

/**
 * Whether the last record of a batch is cut: it has no line end and is narrower than the header. A file of one record
 * does not show whether its records have line ends; there an empty last cell is taken as written.
 */
function isCutShort({ rows, openWidth }: RecordBatch, width: number, rowsBefore: number): boolean {
  if (openWidth === undefined) return false
  return (rowsBefore > 0 ? openWidth : (rows.at(-1) ?? []).length) < width
}

/** Number of columns up to the last that has a name. */
function namedWidth(header: readonly string[]): number {
  return header.findLastIndex((cell) => cell.trim() !== '') + 1
}

function noteEncoding(member: TableMember, reader: FileReader): void {
  if (member.encodingReplaced() > 0) {
    reader.warn(
      'encoding-replaced',
      'Some bytes are not valid text in the file’s encoding; they appear as �.',
    )
  }
}

/** A mapping says itself how numbers and days are written; of every other table it is learned. */
function spelled(
  member: TableMember,
  head: readonly RecordBatch[],
  batches: AsyncIterator<RecordBatch>,
  found: FoundFormat,
  context: FileContext,
): Promise<ReadAhead> | ReadAhead {
  if (found.mapping !== undefined) {
    return { batches: head, found: { spelling: undefined, questions: [] } }
  }
  return readAhead(head, batches, found, context, member.delimiter)
}

/** A file of a known format that a person has to answer a question about before it can be read. */
function openFile(
  member: TableMember,
  format: TableFormat,
  open: OpenQuestion,
  questions: readonly OpenQuestion[],
): MemberImport {
  const { name, sizeBytes } = member
  const refused = refusedFile(name, sizeBytes, member.sha256(), 'rejected', unanswered(name, open))
  return { ...withoutRows({ ...refused, format: format.id, questions }), isTable: true }
}

/** Creates the reader of a table with the warnings about its header, and the context its format is bound with. */
function openTable(
  name: string,
  records: readonly (readonly string[])[],
  { format, headerAt, mapping }: FoundFormat,
  options: ImportOptions,
): {
  readonly reader: FileReader
  readonly contextWith: (spelling: Spelling | undefined) => FileContext
} {
  const header = (records[headerAt] ?? []).map((cell) => cell.replace(/^\uFEFF+/, '').trim())
  const preamble = records.slice(0, headerAt)
  const keepRows = options.onChunk !== undefined
  const reader = new FileReader(name, format, { keepRows, header, preamble })
  if (headerAt > 0) reader.warn('header-preamble', 'Lines before the header were left out.')
  if (mapping !== undefined) {
    reader.warn('own-mapping', `Read by your own mapping “${mapping.name}”.`)
  }
  const contextWith = (spelling: Spelling | undefined): FileContext =>
    contextOf(name, header, preamble, reader, options, spelling)
  return { reader, contextWith }
}

/** Keeps corrected rows unread until their file is known. */
async function importRepair(
  member: TableMember,
  head: readonly RecordBatch[],
  batches: AsyncIterator<RecordBatch>,
): Promise<MemberImport> {
  const records: (readonly string[])[] = []
  for await (const batch of chain(head, batches)) records.push(...batch.rows)
  const repair = readRepair(records)
  const sha256 = member.sha256()
  return {
    ...withoutRows(refusedFile(member.name, member.sizeBytes, sha256, 'empty')),
    repair,
  }
}

/** Enough records to find a header behind a preamble. */
export async function readHead(
  batches: AsyncIterator<RecordBatch>,
): Promise<readonly RecordBatch[]> {
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
