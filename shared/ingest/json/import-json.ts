import type { JsonValue } from '../../containers/member.ts'
import { detectJson } from '../../formats/detect.ts'
import { refusalOf } from '../../formats/refused-exports.ts'
import type { JsonFormat } from '../../formats/format.ts'
import { isRecord } from '../../formats/reading/json-table.ts'
import { FileReader } from '../file-reader.ts'
import { forcedJson } from '../find-format.ts'
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
} from '../member-import.ts'
import { PageAccount } from './page-account.ts'
import { refusedFile, unreadable, unrecognized } from '../file-refusals.ts'

/** Reads a JSON document or JSON Lines. @throws CancelledError, ProblemError. */
export async function importJson(
  member: JsonMember,
  source: NumberedFile,
  options: ImportOptions,
): Promise<MemberImport> {
  let open: OpenFormat | undefined
  let number = 0
  let faults = 0
  const before: Before = { head: [], passed: [], hasRows: () => number > 0 }
  for await (const found of recognized(member.values(), options, before)) {
    if (open?.known.format !== found.known.format) {
      open = openFormat(member.name, found.known, options)
    }
    const { reader } = open
    open.pages.add(found.value)
    const rows = readRows(found, number, open)
    if (rows === 0 && isStray(found, before)) before.passed.push(found.line)
    number += rows
    if (number > 0) rejectStray(before, open)
    faults = rejectBroken(member, faults, reader)
    await afterBatch(reader, member, source, options)
  }
  if (open === undefined) return refused(member, before.head, options)
  rejectStray(before, open)
  rejectBroken(member, faults, open.reader)
  if (open.pages.isIncomplete(number)) open.reader.warn('incomplete-pages', MISSING_PAGES)
  const { format, mapped } = open.known
  const whole = await finish(open.reader, member, format, options)
  return mapped === undefined ? whole : { ...whole, isTable: true, mapping: mapped.mapping }
}

/** What reads the values of a member once their format is known. */
interface OpenFormat {
  readonly known: Known
  readonly reader: FileReader
  readonly read: ReturnType<JsonFormat['bind']>
  readonly pages: PageAccount
}

/**
 * Reads the rows of a value: of JSON Lines by their line, of a document by their number.
 *
 * @returns how many there are.
 */
function readRows(
  { value, line }: JsonValue,
  rowsBefore: number,
  { known: { format }, reader, read }: OpenFormat,
): number {
  const isLines = line > 1 || rowsBefore > 0
  let rows = 0
  for (const fields of format.rows(value)) {
    rows++
    reader.row(isLines ? line : rows, (draft) => read(fields, draft), fields)
  }
  return rows
}

function openFormat(name: string, known: Known, options: ImportOptions): OpenFormat {
  const { format, mapped } = known
  const header = mapped?.records.header ?? []
  const reader = new FileReader(name, format, { keepRows: options.onChunk !== undefined, header })
  if (mapped !== undefined) reader.warn('own-mapping', mappedBy(mapped))
  const read = format.bind(contextOf(name, [], [], reader, options))
  return { known, reader, read, pages: new PageAccount(format) }
}

const MISSING_PAGES = 'The export has more pages than the file; download the missing ones as well.'

/** The format that reads the values, and the mapping if it is a person's. */
interface Known {
  readonly format: JsonFormat
  readonly mapped: MappedJson | undefined
}

/** Lines in front of the first row. */
interface Before {
  /** The first values that no format recognizes. */
  readonly head: JsonValue[]
  /** Lines behind them that hold no row. */
  readonly passed: number[]
  /** Whether a row has been read. */
  readonly hasRows: () => boolean
}

/**
 * The values of a member. While no format recognizes one, the first values are held back to learn their fields; the
 * format of a later value, or a matching mapping, then reads them too. A page without rows looks like one of several
 * formats, so that the format is settled with the first row.
 */
async function* recognized(
  values: AsyncIterable<JsonValue>,
  options: ImportOptions,
  { head, passed, hasRows }: Before,
): AsyncGenerator<JsonValue & { readonly known: Known }> {
  const forced = forcedJson(options)
  let known: Known | undefined = forced && { format: forced, mapped: undefined }
  const isSettled = (): boolean =>
    forced !== undefined || options.mapping !== undefined || known?.mapped !== undefined
  for await (const value of values) {
    const format = isSettled() || hasRows() ? undefined : detectJson(value.value)
    if (format !== undefined) {
      const isFirst = known === undefined
      known = { format, mapped: undefined }
      if (isFirst) for (const held of head) yield { ...held, known }
    }
    if (known !== undefined) {
      yield { ...value, known }
    } else if (head.length === HEAD_RECORDS) {
      passed.push(value.line)
    } else {
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

/** Whether a line without rows holds something all the same, which no format knows. */
function isStray({ value, line }: JsonValue, { head, hasRows }: Before): boolean {
  if (line === 1 && !hasRows() && head.length === 0) return false
  return !isEmptyPage(value) && detectJson(value) === undefined
}

/** An object whose lists are empty, or hold only such objects. */
function isEmptyPage(value: unknown): boolean {
  const lists = isRecord(value) ? Object.values(value).filter(isList) : []
  return lists.length > 0 && lists.every((list) => list.every(isEmptyPage))
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** Rejects lines of JSON Lines that hold no row of the format and are no page of any format. */
function rejectStray({ passed }: Before, { known, reader }: OpenFormat): void {
  for (const line of passed.splice(0).sort((a, b) => a - b)) {
    reader.brokenRow(line, {
      kind: 'rejected',
      column: '',
      value: '',
      code: 'broken-row',
      expected: `a line of the export “${known.format.title}”`,
      fix: 'Export the report again, or put the lines of another report into a file of their own.',
    })
  }
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
