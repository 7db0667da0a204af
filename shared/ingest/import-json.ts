import type { JsonValue } from '../containers/member.ts'
import { detectJson } from '../formats/detect.ts'
import { refusalOf } from '../formats/refused-exports.ts'
import type { JsonFormat } from '../formats/format.ts'
import { FileReader } from './file-reader.ts'
import { forcedJson } from './find-format.ts'
import { HEAD_RECORDS, jsonRecords, mappedJson, type MappedJson } from './json-records.ts'
import {
  afterBatch,
  brokenRecord,
  contextOf,
  finish,
  withoutRows,
  type ImportOptions,
  type JsonMember,
  type MemberImport,
  type NumberedFile,
} from './member-import.ts'
import { refusedFile, unreadable, unrecognized } from './file-refusals.ts'

/** Reads a JSON document or JSON Lines. @throws CancelledError, ProblemError. */
export async function importJson(
  member: JsonMember,
  source: NumberedFile,
  options: ImportOptions,
): Promise<MemberImport> {
  let reader: FileReader | undefined
  let read: ReturnType<JsonFormat['bind']> | undefined
  let known: Known | undefined
  let number = 0
  let faults = 0
  let isIncomplete = false
  const head: JsonValue[] = []
  for await (const found of recognized(member.values(), options, head)) {
    known = found.known
    const { format } = known
    if (reader === undefined || read === undefined) {
      reader = openReader(member.name, found.known, options)
      read = format.bind(contextOf(member.name, [], [], reader, options))
    }
    const readRow = read
    const { value, line } = found
    isIncomplete = format.hasMorePages?.(value) ?? false
    const isLines = line > 1 || number > 0
    for (const fields of format.rows(value)) {
      number++
      reader.row(isLines ? line : number, (draft) => readRow(fields, draft), fields)
    }
    faults = rejectBroken(member, faults, reader)
    await afterBatch(reader, member, source, options)
  }
  if (reader === undefined || known === undefined) return refused(member, head, options)
  rejectBroken(member, faults, reader)
  if (isIncomplete) reader.warn('incomplete-pages', MORE_PAGES)
  const { format, mapped } = known
  const whole = await finish(reader, member, format, options)
  return mapped === undefined ? whole : { ...whole, isTable: true, mapping: mapped.mapping }
}

function openReader(name: string, { format, mapped }: Known, options: ImportOptions): FileReader {
  const header = mapped?.records.header ?? []
  const reader = new FileReader(name, format, { keepRows: options.onChunk !== undefined, header })
  if (mapped !== undefined) reader.warn('own-mapping', mappedBy(mapped))
  return reader
}

const MORE_PAGES = 'The file says that more pages follow; download them as well.'

/** The format that reads the values, and the mapping if it is a person's. */
interface Known {
  readonly format: JsonFormat
  readonly mapped: MappedJson | undefined
}

/**
 * The values of a member from the first recognized value on. While no format recognizes one, the first values are held
 * back to learn their fields; a matching mapping then reads them too.
 *
 * @param head receives the values that are held back.
 */
async function* recognized(
  values: AsyncIterable<JsonValue>,
  options: ImportOptions,
  head: JsonValue[],
): AsyncGenerator<JsonValue & { readonly known: Known }> {
  const forced = forcedJson(options)
  let known: Known | undefined = forced && { format: forced, mapped: undefined }
  for await (const value of values) {
    const format =
      known !== undefined || options.mapping !== undefined ? undefined : detectJson(value.value)
    if (format !== undefined) known = { format, mapped: undefined }
    if (known !== undefined) {
      yield { ...value, known }
    } else if (head.length < HEAD_RECORDS) {
      head.push(value)
      if (head.length < HEAD_RECORDS) continue
      known = mappingFor(head, options)
      if (known !== undefined) for (const held of head) yield { ...held, known }
    }
  }
  if (known !== undefined || head.length === HEAD_RECORDS) return
  known = mappingFor(head, options)
  if (known !== undefined) for (const held of head) yield { ...held, known }
}

function mappingFor(head: readonly JsonValue[], options: ImportOptions): Known | undefined {
  if (head.length === 0) return undefined
  const mapped = mappedJson(head, options)
  return 'format' in mapped ? { format: mapped.format, mapped } : undefined
}

function mappedBy({ mapping, records }: MappedJson): string {
  const where = records.path === '' ? '' : `, from the list ${records.path}`
  return `Read by your own mapping “${mapping.name}”${where}.`
}

/** Refuses a JSON file that nothing reads. When it is one list of records, a person can map its fields. */
function refused(
  member: JsonMember,
  head: readonly JsonValue[],
  options: ImportOptions,
): MemberImport {
  const { name, sizeBytes } = member
  const [first] = head
  const file = (problem: ReturnType<typeof unreadable>) =>
    withoutRows(refusedFile(name, sizeBytes, member.sha256(), 'rejected', problem))
  if (first === undefined) return file(unreadable(name))
  const records = jsonRecords(head)
  const why = mappedJson(head, options)
  if (options.mapping !== undefined && !('format' in why)) return file(why)
  if (!('header' in records)) return file(unrecognized(first.value))
  const problem = refusalOf([records.header]) ?? unrecognized(records.header)
  return { ...file(problem), isTable: true }
}

/** Rejects lines that are not JSON. @returns the number of the member's faults reported so far. */
function rejectBroken(member: JsonMember, told: number, reader: FileReader): number {
  const faults = member.faults()
  for (const fault of faults.slice(told)) reader.brokenRow(fault.line, brokenRecord(fault))
  return faults.length
}
