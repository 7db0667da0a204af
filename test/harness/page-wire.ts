/** Messages as text, with Electron's rules for what can be sent. */
export interface Wire {
  encode(value: unknown): string
  decode(text: string): unknown
}

/**
 * The transport between page and Node. Its source text is put into the page,
 * so it must not refer to anything outside itself.
 */
export function pageWire(): Wire {
  type Plain = { u: 1 } | { v: unknown } | { n: string } | { b: string } | { r: number }
  type Entry = readonly [kind: string, ...rest: unknown[]]
  type Typed = new (buffer: unknown, offset: unknown, length: unknown) => unknown

  const BINARY_STEP = 32_768
  const names = globalThis as unknown as Readonly<Record<string, unknown>>
  const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)
  const refuse = (what: string): never => {
    throw new DOMException(`An object could not be cloned. (${what})`, 'DataCloneError')
  }

  const toText = (buffer: ArrayBuffer): string => {
    const bytes = new Uint8Array(buffer)
    let text = ''
    for (let at = 0; at < bytes.length; at += BINARY_STEP) {
      text += String.fromCharCode(...bytes.subarray(at, at + BINARY_STEP))
    }
    return btoa(text)
  }
  const toBuffer = (text: string): ArrayBuffer =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer

  const encodeObject = (value: object, encode: (inner: unknown) => Plain): Entry => {
    const tag = tagOf(value)
    const members = (): unknown[] =>
      Object.entries(value).map(([key, inner]) => [key, encode(inner)])
    if (Array.isArray(value)) return ['array', value.length, members()]
    if (value instanceof ArrayBuffer) return ['buffer', toText(value)]
    if (ArrayBuffer.isView(value)) {
      const length = value instanceof DataView ? value.byteLength : (value as Uint8Array).length
      return ['view', tag, encode(value.buffer), value.byteOffset, length]
    }
    if (value instanceof Date) return ['date', value.getTime()]
    if (value instanceof Map) return ['map', [...value].map(([k, v]) => [encode(k), encode(v)])]
    if (value instanceof Set) return ['set', [...value].map(encode)]
    if (value instanceof Error) return ['error', value.message]
    // File, Blob, DOM nodes, ports, promises: Electron refuses them as well.
    return tag === 'Object' ? ['object', members()] : refuse(tag)
  }

  const encode = (root: unknown): string => {
    const seen = new Map<object, number>()
    const table: unknown[] = []
    const one = (value: unknown): Plain => {
      if (value === undefined) return { u: 1 }
      if (typeof value === 'bigint') return { b: String(value) }
      if (typeof value === 'number' && !Number.isFinite(value)) return { n: String(value) }
      if (typeof value === 'function' || typeof value === 'symbol') return refuse(typeof value)
      if (value === null || typeof value !== 'object') return { v: value }
      const known = seen.get(value)
      if (known !== undefined) return { r: known }
      const place = table.length
      seen.set(value, place)
      table.push(undefined)
      table[place] = encodeObject(value, one)
      return { r: place }
    }
    const top = one(root)
    return JSON.stringify([top, table])
  }

  const decode = (text: string): unknown => {
    const [top, table] = JSON.parse(text) as [Plain, Entry[]]
    const made = new Map<number, unknown>()
    const keep = <T>(place: number, value: T): T => {
      made.set(place, value)
      return value
    }
    const fill = (target: object, members: unknown): unknown => {
      for (const [key, inner] of members as [string, Plain][]) {
        const value = one(inner)
        Object.defineProperty(target, key, {
          value,
          enumerable: true,
          writable: true,
          configurable: true,
        })
      }
      return target
    }
    const build = (place: number, [kind, first, second, third, fourth]: Entry): unknown => {
      if (kind === 'array') return fill(keep(place, new Array(first as number)), second)
      if (kind === 'object') return fill(keep(place, {}), first)
      if (kind === 'map') {
        const pairs = (first as [Plain, Plain][]).map(([k, v]) => [one(k), one(v)] as const)
        return keep(place, new Map(pairs))
      }
      if (kind === 'set') return keep(place, new Set((first as Plain[]).map(one)))
      if (kind === 'buffer') return keep(place, toBuffer(first as string))
      if (kind === 'date') return keep(place, new Date(first as number))
      if (kind === 'error') return keep(place, new Error(first as string))
      return keep(place, new (names[first as string] as Typed)(one(second as Plain), third, fourth))
    }
    const one = (plain: Plain): unknown => {
      if ('u' in plain) return undefined
      if ('v' in plain) return plain.v
      if ('n' in plain) return Number(plain.n)
      if ('b' in plain) return BigInt(plain.b)
      return made.has(plain.r)
        ? made.get(plain.r)
        : build(plain.r, table[plain.r] ?? ['object', []])
    }
    return one(top)
  }

  return { encode, decode }
}
