import { parseAmount, type Amount } from '../domain/amount.ts'
import { daysInMonth, parseIsoDay, parseMonth, type Month } from '../domain/day.ts'
import type { SideFault, SideReading, SideRecords } from '../document/side-file.ts'

/** A column of a side file with all its accepted names, compared without case, spaces and punctuation. */
export interface SideColumn {
  readonly names: readonly string[]
  readonly isRequired: boolean
}

/** Reads the cells of one record. A cell that cannot be read is recorded as a fault and read as `undefined`. */
export class SideRow<Name extends string> {
  readonly line: number
  readonly faults: SideFault[] = []
  readonly #cells: readonly string[]
  readonly #places: ReadonlyMap<Name, { readonly at: number; readonly written: string }>

  constructor(
    line: number,
    cells: readonly string[],
    places: ReadonlyMap<Name, { readonly at: number; readonly written: string }>,
  ) {
    this.line = line
    this.#cells = cells
    this.#places = places
  }

  has(name: Name): boolean {
    return this.#places.has(name)
  }

  text(name: Name): string {
    return (this.#cells[this.#places.get(name)?.at ?? -1] ?? '').trim()
  }

  fault(name: Name, expected: string): void {
    const column = this.#places.get(name)?.written ?? name
    this.faults.push({ line: this.line, column, value: this.text(name), expected })
  }

  /** Records a fault when `value` is `undefined`. */
  orFault<T>(value: T | undefined, name: Name, expected: string): T | undefined {
    if (value === undefined) this.fault(name, expected)
    return value
  }

  required(name: Name, expected: string): string | undefined {
    return this.orFault(this.text(name) || undefined, name, expected)
  }

  /** `undefined` where the cell is empty. */
  amount(name: Name, expected = 'an amount such as 1234.56'): Amount | undefined {
    const text = this.text(name)
    return text === '' ? undefined : this.orFault(plainAmount(text), name, expected)
  }

  currency(name: Name, fallback: string): string | undefined {
    const code = this.text(name) || fallback
    const isCode = /^[A-Za-z]{3}$/.test(code)
    return this.orFault(isCode ? code.toUpperCase() : undefined, name, 'a code such as USD')
  }

  /** `YYYY-MM`, or the month of a day; `undefined` where the cell is empty. */
  month(name: Name): Month | undefined {
    const text = this.text(name)
    if (text === '') return undefined
    const isDated = parseMonth(text) !== undefined || parseIsoDay(text) !== undefined
    const month = isDated ? text.slice(0, 7) : undefined
    return this.orFault(month, name, 'a month such as 2026-09')
  }

  /**
   * A day as `YYYY-MM-DD`. A month is read as its first or last day, a date and time as its day; an empty cell is
   * `undefined`.
   */
  day(name: Name, ofMonth: 'first' | 'last'): string | undefined {
    const text = this.text(name)
    if (text === '') return undefined
    if (parseMonth(text) !== undefined) {
      return ofMonth === 'first' ? `${text}-01` : `${text}-${String(daysInMonth(text))}`
    }
    const written = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1]
    const isDay = written !== undefined && parseIsoDay(written) !== undefined
    return this.orFault(isDay ? written : undefined, name, 'a day such as 2026-09-30')
  }
}

/** Reads a side file: finds the columns in its first record, then reads each further record into an item. */
export function readSideTable<Name extends string, T>(
  records: SideRecords,
  columns: Readonly<Record<Name, SideColumn>>,
  read: (row: SideRow<Name>) => T | undefined,
): SideReading<T> {
  const header = (records.rows[0] ?? []).map((cell) => cell.replace(/^\uFEFF+/, '').trim())
  const names = Object.keys(columns) as Name[]
  const places = new Map<Name, { readonly at: number; readonly written: string }>()
  for (const name of names) {
    const wanted = [name, ...columns[name].names].map(bare)
    const at = header.findIndex((cell) => wanted.includes(bare(cell)))
    if (at >= 0) places.set(name, { at, written: header[at] ?? name })
  }
  const missing = names.filter((name) => columns[name].isRequired && !places.has(name))
  if (missing.length > 0) {
    const expected = `a header with ${missing.join(', ')}`
    const fault = { line: records.lines[0] ?? 1, column: missing.join(', ') }
    return { items: [], faults: [{ ...fault, value: header.join(','), expected }] }
  }
  const items: T[] = []
  const faults: SideFault[] = []
  records.rows.slice(1).forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const row = new SideRow(records.lines[i + 1] ?? i + 2, cells, places)
    const item = read(row)
    faults.push(...row.faults)
    if (item !== undefined && row.faults.length === 0) items.push(item)
  })
  return { items, faults }
}

/**
 * Parses a decimal with a point and thousands separated by commas or spaces: `1234.56`, `1,234.56`, `1 234.56`. A
 * decimal comma is never assumed.
 */
export function plainAmount(text: string): Amount | undefined {
  const bareText = text.trim().replace(/^\u2212/, '-')
  const isGrouped = /^[+-]?\d{1,3}(?:([,\s\u00A0\u202F])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(
    bareText,
  )
  return parseAmount(isGrouped ? bareText.replace(/[,\s\u00A0\u202F]/g, '') : bareText)
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
