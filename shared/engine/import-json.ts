import { detectJson } from '../formats/detect.ts'
import type { JsonFormat } from '../formats/format.ts'
import { FileReader } from './file-reader.ts'
import { forcedJson } from './find-format.ts'
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
import { refusedFile, unreadable, unrecognised } from './refusals.ts'

/** Reads a JSON document or JSON Lines. @throws CancelledError, ProblemError. */
export async function importJson(
  member: JsonMember,
  source: NumberedFile,
  options: ImportOptions,
): Promise<MemberImport> {
  let format = forcedJson(options)
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
      read = format.bind(contextOf(member.name, [], [], reader, options))
    }
    const readRow = read
    const isLines = line > 1 || number > 0
    for (const fields of format.rows(value)) {
      number++
      reader.row(isLines ? line : number, (draft) => readRow(fields, draft), fields)
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

/** Lines that are no JSON are rows too. @returns how many of the member's faults have been told. */
function rejectBroken(member: JsonMember, told: number, reader: FileReader): number {
  const faults = member.faults()
  for (const fault of faults.slice(told)) reader.brokenRow(fault.line, brokenRecord(fault))
  return faults.length
}
