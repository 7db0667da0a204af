import type { Member } from '../containers/open-file.ts'
import type { RecordBatch } from '../csv/record-reader.ts'
import { CancelledError, type Job } from '../domain/job.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'
import type { Spelling } from '../formats/reading/spelling.ts'
import type { FoundSpelling } from '../formats/reading/spelling-evidence.ts'
import type { CellFault, FileContext, JsonFormat, TableFormat } from '../formats/format.ts'
import type { MappingDocument } from '../document/user/mapping-document.ts'
import type { ChargeChunk } from '../table/charge-table.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import type { FileReader } from './file-reader.ts'
import type { ReadingChoices } from './find-format.ts'
import { questionsOf } from './open-questions.ts'
import type { RejectedRecords } from './rejected-records.ts'
import type { Repair } from './repair.ts'

export interface ImportOptions extends ReadingChoices {
  readonly runtime: Runtime
  readonly job: Job
  /** A person's choices for one member of the file; they override the others. */
  readonly choicesFor?: (memberName: string) => ReadingChoices
  /**
   * Receives every row as columns, to trace figures to their source; absent in the command, which needs only the cells.
   */
  readonly onChunk: ((file: string, chunk: ChargeChunk) => Promise<void>) | undefined
}

/** One file of a job and its position among the files. */
export interface NumberedFile {
  readonly file: SourceFile
  readonly number: number
  readonly count: number
}

/** The result of reading a member: the imported file and the texts that its chunks refer to. */
export interface MemberImport {
  readonly imported: ImportedFile
  readonly dictionary: readonly string[]
  /** A table or one list of JSON records; if no format reads it, a person can map its columns. */
  readonly isTable?: boolean
  /** The rejected records, so that they can be corrected and read separately. */
  readonly rejected?: RejectedRecords | undefined
  /** The person's own mapping that read the file. */
  readonly mapping?: MappingDocument | undefined
  /** Corrected rows of another file; they do not count by themselves. */
  readonly repair?: Repair
}

export type TableMember = Extract<Member, { kind: 'table' }>
export type JsonMember = Extract<Member, { kind: 'json' }>

/** A member without rows. */
export function withoutRows(imported: ImportedFile): MemberImport {
  return { imported, dictionary: [''] }
}

/** The context that a format reads the member with. */
export function contextOf(
  fileName: string,
  header: readonly string[],
  preamble: readonly (readonly string[])[],
  reader: FileReader,
  { answers, aiServices }: ImportOptions,
  spelling?: Spelling,
): FileContext {
  return {
    fileName,
    header,
    preamble,
    warn: reader.warn,
    ...(spelling === undefined ? {} : { spelling }),
    ...(answers === undefined ? {} : { answers }),
    ...(aiServices === undefined ? {} : { aiServices }),
  }
}

const AS_PROVIDED: FoundSpelling = { spelling: undefined, questions: [] }

/** Finishes a member after its last rows were stored. */
export async function finish(
  reader: FileReader,
  member: TableMember | JsonMember,
  format: TableFormat | JsonFormat,
  options: ImportOptions,
  { spelling, questions }: FoundSpelling = AS_PROVIDED,
): Promise<MemberImport> {
  const imported = reader.finish({
    sha256: member.sha256(),
    sizeBytes: member.sizeBytes,
    format: format.id,
  })
  for (const chunk of reader.takeChunks()) await options.onChunk?.(member.name, chunk)
  const rejected = reader.rejectedRecords()
  const asked = questionsOf(imported, options.answers ?? new Map<string, string>())
  return {
    imported: { ...imported, questions: [...questions, ...asked] },
    dictionary: reader.dictionary.texts,
    rejected: rejected && { ...rejected, spelling },
  }
}

/** Stores finished rows, reports progress and stops when the job is canceled. @throws CancelledError. */
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

/** A record that could not be split into cells, as a rejected row. */
export function brokenRecord(fault: RecordBatch['faults'][number]): CellFault {
  return {
    kind: 'rejected',
    column: '',
    value: fault.raw.slice(0, 200),
    code: fault.code,
    expected: fault.message,
    fix:
      fault.code === 'cut-row'
        ? PROBABLY_CUT
        : 'Export the report again; the file is damaged at this line.',
  }
}

const PROBABLY_CUT =
  'The download was probably cut here: rows may be missing behind it. Export the report again.'

/** The last record of a text that ends inside it. */
export function cutRecord(cells: readonly string[], width: number): CellFault {
  return {
    kind: 'rejected',
    column: '',
    value: cells.join(', ').slice(0, 200),
    code: 'cut-row',
    expected: `${String(width)} cells and a line end; found ${String(cells.length)} cells`,
    fix: PROBABLY_CUT,
  }
}
