// A second reader of plain text. It shares nothing with the import, and gives up where a text is not plain.

/** A record of a table or a list: the line on which it begins, or its number. */
export interface PlainRecord<T> {
  readonly line: number
  readonly value: T
}

/** Separators of a table whose numbers have no decimal comma. */
export const SEPARATORS = [',', '\t', '|'] as const

/** The records of a table, quoted as RFC 4180 says; `undefined` where a quote or a lone CR stands anywhere else. */
export function plainTable(
  text: string,
  separator: (typeof SEPARATORS)[number],
): readonly PlainRecord<readonly string[]>[] | undefined {
  const cell = new RegExp(
    `("[^"]*(?:""[^"]*)*"|[^"\\r\\n${separator}]*)([${separator}]|\\r?\\n|$)`,
    'y',
  )
  const records: PlainRecord<readonly string[]>[] = []
  let [line, begun] = [1, 1]
  let cells: string[] = []
  while (cell.lastIndex < text.length) {
    const [, written, end] = cell.exec(text) ?? []
    if (written === undefined) return undefined
    cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written)
    line += written.split('\n').length - 1
    if (end === separator) continue
    records.push({ line: begun, value: cells })
    line += 1
    begun = line
    cells = []
  }
  if (cells.length > 0) records.push({ line: begun, value: [...cells, ''] })
  return records
}

/**
 * The records of a JSON document under its lists, one list inside the other, by number; of JSON Lines by line.
 * `undefined` where the text, or a line of it, is no JSON.
 */
export function plainJson(
  text: string,
  lists: readonly string[],
): readonly PlainRecord<unknown>[] | undefined {
  const document = parsed(text)
  if (document !== undefined) {
    return under(document, lists).map((value, at) => ({ line: at + 1, value }))
  }
  const lines = text.split(/\r\n|\n/).map((line, at) => ({ line: at + 1, text: line.trim() }))
  const records: PlainRecord<unknown>[] = []
  for (const { line, text: written } of lines.filter((each) => each.text !== '')) {
    const value = parsed(written)
    if (value === undefined) return undefined
    const [only, ...more] = under(value, lists)
    // Several records of a line have one line number, so that they cannot be told apart.
    if (more.length > 0) return undefined
    if (only !== undefined) records.push({ line, value: only })
  }
  return records
}

function under(value: unknown, lists: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => under(each, lists))
  const [list, ...deeper] = lists
  if (list === undefined) return value === null || typeof value !== 'object' ? [] : [value]
  const found = fieldOf(value, list)
  return Array.isArray(found) ? under(found, deeper) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The value at a dotted path of objects. */
export function fieldOf(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (found, name) =>
        found !== null && typeof found === 'object' ? Reflect.get(found, name) : undefined,
      value,
    )
}

const DECIMALS = 30

/** A plain decimal in units of 10⁻³⁰, moved by `shift` places; `undefined` for every other text. */
export function plainDecimal(text: string, shift = 0): bigint | undefined {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d{1,20})(?:\.(\d{1,30}))?(?:e([+-]?\d{1,2}))?$/i.exec(text) ?? []
  if (sign === undefined) return undefined
  const zeros = DECIMALS - fraction.length + Number(exponent) + shift
  if (zeros < 0) return undefined
  const units = BigInt(whole + fraction) * 10n ** BigInt(zeros)
  return sign === '-' ? -units : units
}
