import type { JsonValue } from '../../containers/member.ts'
import type { Problem } from '../../domain/problem.ts'
import type { JsonFormat } from '../../formats/format.ts'
import { makeGenericFormat, mappedColumns } from '../../formats/generic/generic.ts'
import { makeGenericJson } from '../../formats/generic/generic-json.ts'
import type { MappingDocument } from '../../document/user/mapping-document.ts'
import { listIn } from '../../formats/reading/json-list.ts'
import { flatten, isRecord } from '../../formats/reading/json-table.ts'
import type { ReadingChoices } from '../find-format.ts'
import { unrecognized } from '../file-refusals.ts'

/** Number of first records used to detect fields; the mapping step shows as many. */
export const HEAD_RECORDS = 200

/** The first records of a JSON file that no format recognizes, in the form of a table. */
export interface JsonRecords {
  /** Path of the list in the document; empty for JSON Lines and for a document that is the list. */
  readonly path: string
  /** The names of all fields of the first records, nested ones by dotted path. */
  readonly header: readonly string[]
  readonly rows: readonly ReadonlyMap<string, string>[]
  /** Line of each record in JSON Lines, else its number. */
  readonly lines: readonly number[]
  readonly recordsIn: (value: unknown) => readonly object[]
}

/** Reads the values of a file as one list of records. @returns a Problem when they are not one list. */
export function jsonRecords(values: readonly JsonValue[]): JsonRecords | Problem {
  const [first] = values
  const isLines = values.length > 1 || (first?.line ?? 1) > 1
  return isLines ? linesAsRecords(values) : documentAsRecords(first?.value)
}

function linesAsRecords(values: readonly JsonValue[]): JsonRecords | Problem {
  if (!values.every(({ value }) => isRecord(value))) return noList('lines that are not objects')
  return sampled(
    '',
    values.flatMap(({ value }) => (isRecord(value) ? [value] : [])),
    (at) => values[at]?.line ?? 0,
    (value) => (isRecord(value) ? [value] : []),
  )
}

function documentAsRecords(document: unknown): JsonRecords | Problem {
  const list = listIn(document)
  if (list === undefined) return noList('no list of objects')
  if (!('records' in list)) return noList(`several lists: ${list.join(', ')}`)
  const { path, records } = list
  return sampled(
    path,
    records,
    (at) => at + 1,
    () => records,
  )
}

function sampled(
  path: string,
  records: readonly object[],
  lineOf: (at: number) => number,
  recordsIn: JsonRecords['recordsIn'],
): JsonRecords {
  const rows = records.slice(0, HEAD_RECORDS).map((record) => flatten(record))
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return { path, header, rows, lines: rows.map((_, at) => lineOf(at)), recordsIn }
}

function noList(found: string): Problem {
  return {
    what: 'The JSON file is not one list of records, so its fields cannot be mapped.',
    found,
    expected:
      'a list of objects, one object per line, or one object that holds one list of objects',
    fix: 'Save the list of charges as a separate file, or export it as CSV.',
  }
}

/** A mapping that reads the file, and the list of its records. */
export interface MappedJson {
  readonly format: JsonFormat
  readonly mapping: MappingDocument
  readonly records: JsonRecords
}

/**
 * The mapping that a person chose for the file, otherwise the first saved mapping whose fields the file has, otherwise
 * a Problem.
 */
export function mappedJson(
  values: readonly JsonValue[],
  { mapping: chosen, mappings = [] }: ReadingChoices,
): MappedJson | Problem {
  const records = jsonRecords(values)
  if (!('header' in records)) return records
  const fields = new Set(records.header)
  const hasAll = (names: readonly string[]): boolean => names.every((name) => fields.has(name))
  const mapping =
    chosen ??
    mappings.find((saved) => hasAll([...(saved.recogniseBy ?? []), ...mappedColumns(saved)]))
  if (mapping === undefined) return unrecognized(records.header)
  if (!hasAll(mappedColumns(mapping))) {
    return unrecognized(records.header, makeGenericFormat({ ...mapping, recogniseBy: undefined }))
  }
  return { format: makeGenericJson(mapping, records.recordsIn), mapping, records }
}
