import { Gzip, strToU8 } from 'fflate'
import { packed } from './packed-values.ts'
import type { SavedFile, SavedItem } from './saved-workspace.ts'

/** What one record holds at most of a list that may be long, so that no line of the file becomes long. */
export const PART = { texts: 20_000, cells: 2_000 } as const

/**
 * The records of a workspace as a GZIP stream. A record is a line of JSON, `{"kind", "bytes", "value"}`, and the bytes
 * of its columns. The last one says how many came before it.
 */
export async function* writeBody(
  items: AsyncIterable<SavedItem>,
): AsyncGenerator<Uint8Array, undefined> {
  let waiting: Uint8Array[] = []
  const gzip = new Gzip({ level: 6, mtime: 0 }, (bytes) => {
    waiting.push(bytes)
  })
  let records = 0
  for await (const item of items) {
    for (const [kind, value] of recordsOf(item)) {
      pushRecord(gzip, kind, value)
      records++
      yield* waiting
      waiting = []
    }
  }
  pushRecord(gzip, 'end', { records })
  gzip.push(new Uint8Array(0), true)
  yield* waiting
}

function pushRecord(gzip: Gzip, kind: string, value: unknown): void {
  const raw: Uint8Array[] = []
  const json = packed(value, raw)
  const bytes = raw.reduce((sum, { length }) => sum + length, 0)
  gzip.push(strToU8(`${JSON.stringify({ kind, bytes, value: json })}\n`))
  for (const column of raw) gzip.push(column.slice())
}

type SavedRecord = readonly [kind: string, value: unknown]

function recordsOf(item: SavedItem): readonly SavedRecord[] {
  switch (item.kind) {
    case 'workspace':
      return [['workspace', item.workspace]]
    case 'import':
      return [['import', item.record]]
    case 'file':
      return fileRecords(item.file)
    case 'rows':
      return [['rows', item.rows]]
  }
}

function fileRecords({ imported, dictionary, ...rest }: SavedFile): readonly SavedRecord[] {
  const { cells, lines, ...account } = imported
  const file = {
    ...rest,
    imported: { ...account, cells: [], lines: lines === undefined ? undefined : [] },
    dictionary: [],
  }
  return [
    ['file', file],
    ...parts(dictionary, PART.texts).map((part) => ['texts', part] as const),
    ...parts(cells, PART.cells).map((part) => ['cells', part] as const),
    ...(lines ?? []).map((part) => ['lines', part] as const),
  ]
}

function parts<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  )
}
