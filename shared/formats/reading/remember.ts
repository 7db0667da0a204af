import { scalarText } from './json-table.ts'

const LIMIT = 10_000

/**
 * Remembers the answers of a pure function by its text, for texts that recur from row to row (meters, price details).
 * Forgets everything once there are too many, so that texts that never recur cost no memory.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.value
    const value = answer(text)
    if (known.size >= LIMIT) known.clear()
    known.set(text, { value })
    return value
  }
}

/** The fields of a JSON object in a cell; empty for anything else. Tolerates an object without its outer braces. */
export function jsonFields(cell: string): ReadonlyMap<string, string> {
  if (cell === '') return NO_FIELDS
  try {
    const value: unknown = JSON.parse(cell.startsWith('{') ? cell : `{${cell}}`)
    if (typeof value !== 'object' || value === null) return NO_FIELDS
    return new Map(
      Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
        member === null || typeof member === 'object'
          ? []
          : [[key.toLowerCase(), typeof member === 'string' ? member : JSON.stringify(member)]],
      ),
    )
  } catch {
    return NO_FIELDS
  }
}

const NO_FIELDS: ReadonlyMap<string, string> = new Map()

/** The scalar fields of a JSON object in a cell by dotted path, names in lower case; empty for anything else. */
export function nestedFields(cell: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const visit = (value: unknown, path: string): void => {
    if (value === null || value === undefined) return
    if (typeof value !== 'object') fields.set(path.toLowerCase(), scalarText(value))
    else if (!Array.isArray(value)) {
      for (const [key, member] of Object.entries(value)) {
        visit(member, path === '' ? key : `${path}.${key}`)
      }
    }
  }
  try {
    visit(JSON.parse(cell), '')
  } catch {
    return NO_FIELDS
  }
  return fields
}
