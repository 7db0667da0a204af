import type { FileContext, JsonFormat, RowReader, TableFormat } from '../format.ts'

/** Object fields by dotted path: `cache_creation.ephemeral_5m_input_tokens`. Absent and `null` fields are left out. */
export function flatten(
  value: object,
  into = new Map<string, string>(),
  path = '',
): Map<string, string> {
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const name = path === '' ? key : `${path}.${key}`
    if (member === null || member === undefined) continue
    if (Array.isArray(member)) into.set(name, JSON.stringify(member))
    else if (typeof member === 'object') flatten(member, into, name)
    else into.set(name, scalarText(member))
  }
  return into
}

/** The top fields of an object as cells of a table hold them: objects and arrays as JSON text. */
export function shallow(value: object): Map<string, string> {
  return new Map(
    (Object.entries(value) as [string, unknown][])
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([key, member]) => [key, scalarText(member)]),
  )
}

/**
 * Reads JSON objects with the reader of a table: the dotted paths in `columns` are the header, each object a row.
 * So a JSON form and its table form of one export share all their rules.
 */
export function bindAsTable(
  columns: readonly string[],
  bind: TableFormat['bind'],
): JsonFormat['bind'] {
  return (context) => {
    const readRow: RowReader = bind({ ...context, header: columns } satisfies FileContext)
    const cells = columns.map(() => '')
    return (fields, draft) => {
      columns.forEach((name, at) => {
        cells[at] = fields.get(name) ?? ''
      })
      return readRow(cells, draft)
    }
  }
}

/** A plain object, not an array and not `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list without entries; a member that is absent is none, since its object may hold something else. */
export function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** The objects in an array; nothing for anything else. */
export function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** Records of a document: an array of them, one of them, or those in its member `data`. */
export function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return records(value)
  if (!isRecord(value)) return []
  return Array.isArray(value['data']) ? records(value['data']) : [value]
}

/** A document that may be one page, or an array of pages. */
export function pages(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? records(value) : isRecord(value) ? [value] : []
}

/** Whether the last page of a document says that more pages follow, in the words of the various services. */
export function hasMorePages(value: unknown): boolean {
  const last = pages(value).at(-1)
  if (last === undefined) return false
  const { has_more: hasMore, next_cursor: cursor, pagination } = last
  if (typeof hasMore === 'boolean') return hasMore
  if (isRecord(pagination) && typeof pagination['hasNextPage'] === 'boolean') {
    return pagination['hasNextPage']
  }
  return typeof cursor === 'string' && cursor !== ''
}

/** A scalar as it would stand in a cell; objects as JSON text, nothing for `null`. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
