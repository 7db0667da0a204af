/**
 * JSON for values that JSON does not know. A bigint, a map and a column of numbers stand as an object with one member
 * whose name begins with `$`; the numbers themselves stand as bytes behind the JSON, little-endian, as every processor
 * keeps them on which the program runs.
 */

/** A value that is no packed value; `where` names the member. */
export class UnpackError extends Error {
  readonly where: string

  constructor(where: string) {
    super(`no packed value: ${where}`)
    this.name = 'UnpackError'
    this.where = where
  }
}

const COLUMNS = {
  $u8: Uint8Array,
  $u32: Uint32Array,
  $i32: Int32Array,
  $f64: Float64Array,
  $i64: BigInt64Array,
} as const

type ColumnTag = keyof typeof COLUMNS

/** Nothing that a workspace holds is nested deeper. */
const MAX_DEPTH = 32

/** Digits of the largest amount, with room; a longer one would only cost time. */
const BIGINT = /^-?\d{1,100}$/

/** Names that mean something to every object of the language. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The value as JSON can say it; bytes of columns are added to `raw`. @throws RangeError for what cannot be packed. */
export function packed(value: unknown, raw: Uint8Array[]): unknown {
  if (typeof value === 'bigint') return { $big: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => packed(item, raw))
  if (value instanceof Map) return { $map: packed([...value], raw) }
  for (const [tag, Column] of Object.entries(COLUMNS)) {
    if (!(value instanceof Column)) continue
    const at = raw.reduce((sum, { length }) => sum + length, 0)
    raw.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
    return { [tag]: [at, value.length] }
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const reserved = members.find(([name]) => name.startsWith('$') || FORBIDDEN.has(name))
  if (reserved !== undefined) throw new RangeError(`a member named ${reserved[0]}`)
  return Object.fromEntries(members.map(([name, member]) => [name, packed(member, raw)]))
}

/** The value again. @throws UnpackError. */
export function unpacked(json: unknown, raw: Uint8Array, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new UnpackError('nested too deeply')
  if (typeof json !== 'object' || json === null) return json
  const inner = (value: unknown): unknown => unpacked(value, raw, depth + 1)
  if (Array.isArray(json)) return json.map(inner)
  const members = Object.entries(json)
  const forbidden = members.find(([name]) => FORBIDDEN.has(name))
  if (forbidden !== undefined) throw new UnpackError(forbidden[0])
  const [tag, value] = members[0] ?? []
  if (tag?.startsWith('$') !== true) {
    return Object.fromEntries(members.map(([name, member]) => [name, inner(member)]))
  }
  if (members.length > 1) throw new UnpackError(tag)
  if (tag === '$big') return bigint(value)
  if (tag === '$map') return map(inner(value))
  if (isColumnTag(tag)) return column(tag, value, raw)
  throw new UnpackError(tag)
}

function isColumnTag(tag: string): tag is ColumnTag {
  return Object.hasOwn(COLUMNS, tag)
}

function bigint(value: unknown): bigint {
  if (typeof value !== 'string' || !BIGINT.test(value)) throw new UnpackError('$big')
  return BigInt(value)
}

function map(entries: unknown): ReadonlyMap<unknown, unknown> {
  const isPair = (entry: unknown): entry is readonly [unknown, unknown] =>
    Array.isArray(entry) && entry.length === 2
  if (!Array.isArray(entries) || !entries.every(isPair)) throw new UnpackError('$map')
  return new Map(entries)
}

function column(tag: ColumnTag, place: unknown, raw: Uint8Array): object {
  const Column = COLUMNS[tag]
  const [at, length] = Array.isArray(place) ? (place as readonly unknown[]) : []
  const isCount = (count: unknown): count is number =>
    typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
  if (!isCount(at) || !isCount(length)) throw new UnpackError(tag)
  const end = at + length * Column.BYTES_PER_ELEMENT
  if (end > raw.length) throw new UnpackError(tag)
  // A copy begins at a place that a column may begin at.
  return new Column(raw.slice(at, end).buffer)
}
