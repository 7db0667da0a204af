import type { Member } from '../containers/open-file.ts'
import type { RecordBatch } from '../csv/record-reader.ts'
import { CancelledError, type Job } from '../domain/job.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'
import type { CellFault, FileContext, JsonFormat, TableFormat } from '../formats/format.ts'
import type { MappingDocument } from '../document/user/mapping-document.ts'
import type { ChargeChunk } from '../table/charge-table.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import type { FileReader } from './file-reader.ts'
import type { ReadingChoices } from './find-format.ts'
import type { RejectedRecords } from './rejected-records.ts'
import type { Repair } from './repair.ts'

export interface ImportOptions extends ReadingChoices {
  readonly runtime: Runtime
  readonly job: Job
  /** What a person has said about one member of the file; lies over the rest. */
  readonly choicesFor?: (memberName: string) => ReadingChoices
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
  /** A table, or one list of JSON records: where no format reads it, a person may map its columns. */
  readonly isTable?: boolean
  /** What was rejected, so that it can be corrected and read alone. */
  readonly rejected?: RejectedRecords | undefined
  /** The person's own mapping that read the file. */
  readonly mapping?: MappingDocument | undefined
  /** The file holds corrected rows of another one; nothing of it counts by itself. */
  readonly repair?: Repair
}

export type TableMember = Extract<Member, { kind: 'table' }>
export type JsonMember = Extract<Member, { kind: 'json' }>

/** A member of which nothing was read. */
export function withoutRows(imported: ImportedFile): MemberImport {
  return { imported, dictionary: [''] }
}

/** What a format may use while it reads the member. */
export function contextOf(
  fileName: string,
  header: readonly string[],
  preamble: readonly (readonly string[])[],
  reader: FileReader,
  { answers, aiServices }: ImportOptions,
): FileContext {
  return {
    fileName,
    header,
    preamble,
    warn: reader.warn,
    ...(answers === undefined ? {} : { answers }),
    ...(aiServices === undefined ? {} : { aiServices }),
  }
}

/** The member's account, after its last rows have gone to the store. */
export async function finish(
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
  return {
    imported,
    dictionary: reader.dictionary.texts,
    rejected: reader.rejectedRecords(),
  }
}

/** Hands over finished rows, tells how far the member is, and stops when the job is cancelled. */
export async function afterBatch(
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

/** A record that could not be cut into cells, as a rejected row. */
export function brokenRecord(fault: RecordBatch['faults'][number]): CellFault {
  return {
    kind: 'rejected',
    column: '',
    value: fault.raw.slice(0, 200),
    code: fault.code,
    expected: fault.message,
    fix: 'Export the report again; the file is damaged at this line.',
  }
}
