import type { FileContext, JsonFormat, RowReader, TableFormat } from './format.ts'

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

/** The objects in an array; nothing for anything else. */
export function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** A document that may be one page, or an array of pages. */
export function pages(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? records(value) : isRecord(value) ? [value] : []
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
