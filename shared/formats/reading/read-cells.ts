import { isOutOfRange, parseAmount, ZERO, type Amount } from '../../domain/amount.ts'
import type { ChargeDraft, TextColumn } from '../../domain/charge.ts'
import type { CurrencyCode } from '../../domain/money.ts'
import type { CellFault, Cells, FileContext } from '../format.ts'
import { isSignOf } from './currency-sign.ts'
import { plainNumber, plainWhole, type Spelling } from './spelling.ts'

/** One column of a file: its place and the name it has there. `at` is -1 when the file lacks it. */
export interface Column {
  readonly at: number
  readonly name: string
  /** How the numbers and days of the file are written; absent where they are as the provider writes them. */
  readonly spelling?: Spelling | undefined
  readonly warn?: FileContext['warn']
}

/** Raised by a cell reader and turned into a rejected row where the row is read. */
export class CellError extends Error {
  readonly fault: CellFault

  constructor(fault: CellFault) {
    super(fault.expected)
    this.name = 'CellError'
    this.fault = fault
  }
}

/** Columns of a header by name, case-insensitively; `Localised (English)` is found by the English name. */
export class Columns {
  readonly #places = new Map<string, Column>()

  constructor({ header, spelling, warn }: FileContext) {
    header.forEach((name, at) => {
      const key = columnKey(name)
      if (key !== '' && !this.#places.has(key)) this.#places.set(key, { at, name, spelling, warn })
    })
  }

  has(name: string): boolean {
    return this.#places.has(name.toLowerCase())
  }

  /** The first of the names that the file has; an absent column reads as empty text. */
  find(...names: string[]): Column {
    for (const name of names) {
      const column = this.#places.get(name.toLowerCase())
      if (column !== undefined) return column
    }
    return { at: -1, name: names[0] ?? '' }
  }
}

const ENGLISH_IN_BRACKETS = /\(([A-Za-z][A-Za-z0-9]+)\)$/

/** How a header cell is compared: trimmed, lower-cased, the English identifier of `Ressourcengruppe (ResourceGroup)`. */
export function columnKey(cell: string): string {
  const trimmed = cell.replace(/^\uFEFF+/, '').trim()
  const english = /^[^()]*[^()\s]\s*\(/.test(trimmed)
    ? ENGLISH_IN_BRACKETS.exec(trimmed)?.[1]
    : undefined
  return (english ?? trimmed).toLowerCase()
}

/** The cell's text without outer spaces; `NULL` and an absent cell are empty. */
export function text(cells: Cells, column: Column): string {
  const value = cells[column.at]?.trim() ?? ''
  return value === 'NULL' || value === 'null' ? '' : value
}

/** A number of an id's column that a spreadsheet rounded: `8.8689E+18`. */
const LOST_ID = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i

/** An id or a name by which rows are told apart; empty where a spreadsheet made a rounded number of it. */
export function identifier(cells: Cells, column: Column): string {
  const value = text(cells, column)
  if (!LOST_ID.test(value)) return value
  column.warn?.(
    'id-lost',
    'A spreadsheet rounded ids of this column to numbers such as 8.8689E+18; they name nothing any more.',
  )
  return ''
}

/** Fields that tell who or what a row belongs to. */
const IDENTIFIERS: ReadonlySet<TextColumn> = new Set<TextColumn>([
  ...(['account', 'projectId', 'projectName', 'apiKeyId', 'apiKeyName', 'user'] as const),
])

/** Whether the cell says yes or no, in the languages in which spreadsheets write it; `undefined` for anything else. */
export function truth(cells: Cells, column: Column): boolean | undefined {
  const value = text(cells, column)
  if (/^(?:true|yes|1|wahr|ja|vrai|oui|verdadero|sí|verdadeiro|sim|vero|waar|đúng)$/i.test(value))
    return true
  if (/^(?:false|no|0|falsch|nein|faux|non|falso|não|onwaar|nee|sai)$/i.test(value)) return false
  return undefined
}

/**
 * Binds text columns to fields of the draft, each by the first of its names that the file has.
 *
 * @returns what copies them, once a row; fields without a column stay empty.
 */
export function textCopier(
  columns: Columns,
  names: Readonly<Partial<Record<TextColumn, string | readonly string[]>>>,
): (cells: Cells, draft: ChargeDraft) => void {
  const bound = Object.entries(names)
    .map(([field, name]) => ({
      field: field as TextColumn,
      read: IDENTIFIERS.has(field as TextColumn) ? identifier : text,
      column: columns.find(...(typeof name === 'string' ? [name] : name)),
    }))
    .filter(({ column }) => column.at >= 0)
  return (cells, draft) => {
    for (const { field, read, column } of bound) draft[field] = read(cells, column)
  }
}

/** @throws CellError unless the cell holds a plain decimal within bounds; an empty cell is `undefined`. */
export function optionalAmount(cells: Cells, column: Column): Amount | undefined {
  const value = numberText(cells, column)
  return value === '' ? undefined : boundedAmount(value, cells, column, 'an amount such as 1234.56')
}

/**
 * The amount of a text that stands in a cell.
 *
 * @param expected what the format writes there.
 * @throws CellError for text that is no number, and for a number that no bill can hold.
 */
export function boundedAmount(
  written: string,
  cells: Cells,
  column: Column,
  expected: string,
): Amount {
  const amount = parseAmount(written)
  if (isOutOfRange(written, amount)) {
    const bounds = 'an amount of at most 10¹⁵, with at most 30 decimals'
    throw fault(cells, column, 'out-of-range', bounds)
  }
  if (amount === undefined) throw fault(cells, column, 'not-a-number', expected)
  return amount
}

/** A number that may have decimals, as a plain decimal where the file's spelling is known. */
export function numberText(cells: Cells, column: Column): string {
  const value = text(cells, column)
  const { spelling } = column
  if (spelling === undefined || value === '') return value
  if (spelling.evidence === undefined) return plainNumber(value, spelling)
  spelling.evidence.number(value)
  return '0'
}

/** The same for a number of whole things. */
function wholeText(cells: Cells, column: Column): string {
  const value = text(cells, column)
  const { spelling } = column
  if (spelling === undefined || value === '') return value
  if (spelling.evidence === undefined) return plainWhole(value, spelling)
  spelling.evidence.whole(value)
  return '0'
}

/** The same for an amount as people write it: the signs around the number stay. */
function moneyText(cells: Cells, column: Column): string {
  const value = text(cells, column)
  const { spelling } = column
  if (spelling === undefined) return value
  const { evidence } = spelling
  if (evidence === undefined) {
    return value.replace(WRITTEN_NUMBER, (number) => plainNumber(number, spelling))
  }
  const number = WRITTEN_NUMBER.exec(value)?.[0]
  if (number === undefined) return value
  evidence.number(number)
  return '0'
}

const WRITTEN_NUMBER = /\d[\d.,\s'’]*(?:[eE][+-]?\d+)?(?<![\s.,])/

/** As `optionalAmount`; a zero, which says that there was nothing of the kind, is `undefined` too. */
export function nonZeroAmount(cells: Cells, column: Column): Amount | undefined {
  const value = optionalAmount(cells, column)
  return value === ZERO ? undefined : value
}

/** @throws CellError when the cell is empty or no plain decimal. */
export function amount(cells: Cells, column: Column): Amount {
  const value = optionalAmount(cells, column)
  if (value === undefined) throw fault(cells, column, 'missing-value', 'an amount such as 1234.56')
  return value
}

/**
 * An amount that the format is known to write for people: `$1,234.00`, `-$0.49`, `(12.50)`.
 *
 * @param currency of the column, by which a sign must go; empty where it is not known.
 * @throws CellError for anything else; an empty cell or a lone dash is `undefined`.
 */
export function optionalMoney(
  cells: Cells,
  column: Column,
  currency: CurrencyCode,
): Amount | undefined {
  const value = moneyText(cells, column)
  if (value === '' || value === '-') return undefined
  const plain = plainMoney(value, currency) ?? value
  return boundedAmount(plain, cells, column, 'an amount such as $1,234.56')
}

/** What is written for people as a plain decimal; `undefined` where it is no amount of the currency. */
function plainMoney(value: string, currency: CurrencyCode): string | undefined {
  const { open, sign = '', digits = '', close } = WRITTEN_MONEY.exec(value)?.groups ?? {}
  if (digits === '' || (open === '(') !== (close === ')')) return undefined
  if (sign !== '' && currency !== '' && !isSignOf(sign, currency)) return undefined
  return `${open === undefined ? '' : '-'}${digits.replace(/[,\s]/g, '')}`
}

/** Groups of three have one separator, a comma or a space. */
const WRITTEN_MONEY =
  /^(?<open>-|\()?\s?(?<sign>\p{Sc})?\s?(?<digits>(?:\d{1,3}(?<group>[,\s])\d{3}(?:\k<group>\d{3})*|\d+)(?:\.\d+)?)\s?(?<close>\))?$/u

/** @throws CellError when the cell is empty or no amount as people write it. */
export function money(cells: Cells, column: Column, currency: CurrencyCode): Amount {
  const value = optionalMoney(cells, column, currency)
  if (value === undefined) throw fault(cells, column, 'missing-value', 'an amount such as 1234.56')
  return value
}

/** Far above what clouds measure (bytes times seconds of a month), far below where sums of quantities overflow. */
const MOST_QUANTITY = 1e27

/** A measured quantity, which may be a fraction or negative; an empty cell is `undefined`. */
export function optionalQuantity(cells: Cells, column: Column): number | undefined {
  const value = numberText(cells, column)
  if (value === '') return undefined
  const quantity = Number(value)
  if (!/^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(value) || !Number.isFinite(quantity)) {
    throw fault(cells, column, 'not-a-number', 'a quantity such as 1.25')
  }
  if (Math.abs(quantity) > MOST_QUANTITY) {
    throw fault(cells, column, 'not-a-number', 'a quantity of at most 28 digits')
  }
  return quantity
}

/**
 * A whole number that may be written as a float (`10.0`); an empty cell is `undefined`.
 * @throws CellError for text, a fraction, a negative number, or one beyond 2^53.
 */
export function optionalCount(cells: Cells, column: Column): number | undefined {
  const plain = column.spelling === undefined ? plainCount(cells[column.at] ?? '') : -1
  if (plain >= 0) return plain
  const value = wholeText(cells, column)
  if (value === '') return undefined
  const count = Number(value)
  if (!/^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(value) || !Number.isFinite(count)) {
    throw fault(cells, column, 'not-a-number', 'a whole number such as 1200')
  }
  if (!Number.isSafeInteger(count) || count < 0) {
    throw fault(cells, column, 'not-a-count', 'a whole number from 0 to 9,007,199,254,740,991')
  }
  return count
}

/** The count in a cell of digits, perhaps with `.0` behind, as nearly all are; -1 for anything else. */
function plainCount(cell: string): number {
  const end = cell.endsWith('.0') ? cell.length - 2 : cell.length
  if (end === 0 || end > 15) return -1
  let count = 0
  for (let at = 0; at < end; at++) {
    const digit = cell.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    count = count * 10 + digit
  }
  return count
}

/** A fault of one cell, with the remedy that holds for every export: correct it at the source and drop the file again. */
export function fault(
  cells: Cells,
  column: Column,
  code: CellFault['code'],
  expected: string,
): CellError {
  return new CellError({
    kind: 'rejected',
    column: column.name,
    value: cells[column.at] ?? '',
    code,
    expected,
    fix: 'Correct the cell or export the report again, then drop the file again.',
  })
}

/** A currency code in capitals. @throws CellError unless the cell holds three letters. */
export function currencyCode(cells: Cells, column: Column): string {
  const value = text(cells, column).toUpperCase()
  if (!/^[A-Z]{3}$/.test(value)) {
    throw fault(cells, column, 'not-a-currency', 'a currency code such as USD')
  }
  return value
}
