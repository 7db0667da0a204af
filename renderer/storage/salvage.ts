import Dexie, { type Table } from 'dexie'
import { joinBytes } from '../../shared/containers/byte-stream.ts'

/**
 * Every record of a database that can be read, as JSON lines; a record that cannot has a line that says so. The database
 * is opened as it is, so that one that a newer version of the app has written can be read too.
 *
 * @param workspaceId records of one workspace alone, as far as they name it.
 */
export async function salvage(databaseName: string, workspaceId?: string): Promise<Uint8Array> {
  const database = new Dexie(databaseName)
  const pieces: Uint8Array[] = []
  const write = (line: object): void => {
    pieces.push(new TextEncoder().encode(`${JSON.stringify(line, plain)}\n`))
  }
  try {
    await database.open()
    const importIds = new Set<unknown>()
    write({ database: databaseName, version: database.verno })
    for (const table of inOrder(database.tables)) {
      const keys: readonly unknown[] = await table.toCollection().primaryKeys()
      for (const key of keys) {
        const read = await readRecord(table, key)
        if (!belongs(table.name, read, workspaceId, importIds)) continue
        if (table.name === 'imports') importIds.add(key)
        write({ table: table.name, key, ...read })
      }
    }
  } finally {
    database.close()
  }
  return joinBytes(pieces)
}

interface ReadRecord {
  readonly record?: unknown
  readonly unreadable?: string
}

async function readRecord(table: Table, key: unknown): Promise<ReadRecord> {
  try {
    return { record: (await table.get(key)) as unknown }
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}

/** Imports come before what belongs to them. */
function inOrder(tables: readonly Table[]): readonly Table[] {
  const rank = ({ name }: Table): number => ['workspaces', 'imports'].indexOf(name) >>> 0
  return [...tables].sort((a, b) => rank(a) - rank(b))
}

/** What names no workspace and no import belongs to all; what cannot be read may belong to this one. */
function belongs(
  table: string,
  { record }: ReadRecord,
  workspaceId: string | undefined,
  importIds: ReadonlySet<unknown>,
): boolean {
  if (workspaceId === undefined || typeof record !== 'object' || record === null) return true
  if (table === 'workspaces') return Reflect.get(record, 'id') === workspaceId
  const owner: unknown = Reflect.get(record, 'workspaceId')
  if (owner !== undefined) return owner === workspaceId
  const importId: unknown = Reflect.get(record, 'importId')
  return importId === undefined || importIds.has(importId)
}

/** What JSON has no word for: large numbers as text, columns and maps as lists. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (value instanceof Map || value instanceof Set) return [...value]
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return Array.from(value as unknown as Iterable<unknown>)
  }
  return value
}
