import { isRecord } from './json-table.ts'

type JsonRecord = Readonly<Record<string, unknown>>

/** The records of a JSON document, and the path of the list that they stand in; empty: the document itself. */
export interface JsonList {
  readonly path: string
  readonly records: readonly JsonRecord[]
}

/** Lists lie near the top of an export; what lies deeper belongs to a record. */
const MAX_DEPTH = 5

/**
 * The one list of records in a document: the document itself, or the only array of objects among its members. An
 * object without any such array is one record.
 *
 * @returns `undefined` for what holds no record, and the paths where there are several lists to choose from.
 */
export function listIn(document: unknown): JsonList | readonly string[] | undefined {
  if (isListOfRecords(document)) return { path: '', records: document }
  if (!isRecord(document)) return undefined
  const lists = [...listsBelow(document, '', MAX_DEPTH)]
  const [only] = lists
  if (only === undefined) return { path: '', records: [document] }
  return lists.length === 1 ? only : lists.map(({ path }) => path)
}

function isListOfRecords(value: unknown): value is readonly JsonRecord[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}

function* listsBelow(value: JsonRecord, path: string, depth: number): Generator<JsonList> {
  for (const [key, member] of Object.entries(value)) {
    const name = path === '' ? key : `${path}.${key}`
    if (isListOfRecords(member)) yield { path: name, records: member }
    else if (isRecord(member) && depth > 1) yield* listsBelow(member, name, depth - 1)
  }
}
