import { gunzipSync } from 'node:zlib'
import { FORMATS } from '../../shared/formats/format-registry.ts'
import { amountAt } from '../../shared/table/amount-column.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { COLUMN_MONEY, FIELD_MONEY, type ColumnMoney, type StatedMoney } from './money-columns.ts'
import {
  fieldOf,
  plainDecimal,
  plainJson,
  plainTable,
  SEPARATORS,
  type PlainRecord,
} from './plain-text.ts'
import type { Read } from './read-members.ts'
import type { Seed } from './seeds.ts'

/** What a second reader says of the rows of a file and of their money. */
export type Recount =
  | { readonly kind: 'equal'; readonly amounts: number }
  | { readonly kind: 'different'; readonly detail: string }
  /** The second reader takes plain text only, of formats that have their money in one column. */
  | { readonly kind: 'not-compared'; readonly why: string }

/** Characters of the longest text that is compared. */
const LONGEST = 2_000_000

/** Reads a file once more, without the import, and compares its number of rows and the money of those that count. */
export function recount(file: Seed, members: readonly Read[]): Recount {
  const [member, ...more] = members
  if (member?.imported.status !== 'read') return notCompared('refused or empty')
  if (more.length > 0) return notCompared('several members')
  // Such as a line of damaged packing, of which the second reader knows nothing.
  if (member.imported.rejectedBy['broken-row']) return notCompared('broken rows')
  const text = textOf(file)
  if (text === undefined) return notCompared('no plain text')
  const found = /^\s*[[{]/.test(text)
    ? statedInJson(text, member.imported)
    : statedInTable(text, member.imported)
  return 'why' in found ? found : compared(found, member)
}

function notCompared(why: string): Recount & { readonly why: string } {
  return { kind: 'not-compared', why }
}

function textOf({ name, bytes }: Seed): string | undefined {
  try {
    const plain = name.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LONGEST }) : bytes
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain)
    return text.length > LONGEST || text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** What the rows of a file state as their money. */
interface Stated {
  readonly money: StatedMoney
  readonly rows: readonly PlainRecord<unknown>[]
}

type Found = Stated | ReturnType<typeof notCompared>

function statedInJson(text: string, { format }: ImportedFile): Found {
  const money = format && FIELD_MONEY[format]
  if (money === undefined) return notCompared('no single field of money')
  const records = plainJson(text, money.lists)
  if (records === undefined) return notCompared('no plain JSON')
  return {
    money,
    rows: records.map(({ line, value }) => ({
      line,
      value: money.fields.map((field) => fieldOf(value, field)).find((it) => it !== undefined),
    })),
  }
}

function statedInTable(text: string, { format }: ImportedFile): Found {
  const choices = format && COLUMN_MONEY[format]
  if (choices === undefined) return notCompared('no single column of money')
  for (const separator of SEPARATORS) {
    const records = plainTable(text, separator) ?? []
    const at = headerIn(records, FORMATS.find(({ id }) => id === format)?.requiredColumns ?? [])
    const titles = titlesOf(records[at])
    const money = choices.find(({ title }) => titles.some((each) => title.test(each)))
    if (money === undefined) continue
    if (records.slice(0, HEAD).some((record) => isOtherHeader(titlesOf(record), titles, money))) {
      return notCompared('several headers')
    }
    const column = titles.findIndex((each) => money.title.test(each))
    const below = records.slice(at + 1)
    const rows = below.filter(({ value }) => value.some(isFilled))
    if (rows.at(-1) !== below.at(-1) && !text.endsWith('\n')) {
      // The import may take a last line of nothing but separators for a row that is cut.
      return notCompared('blank to the end')
    }
    if (rows.some(({ value }) => value.some(isSpelledOtherwise))) {
      return notCompared('numbers with commas')
    }
    return { money, rows: rows.map(({ line, value }) => ({ line, value: value[column] })) }
  }
  return notCompared('no plain table')
}

type TableRecord = PlainRecord<readonly string[]>

/** Records that may be the header. */
const HEAD = 60

/** The first of the records that have most of the format's columns. */
function headerIn(records: readonly TableRecord[], required: readonly string[]): number {
  const found = records
    .slice(0, HEAD)
    .map((record) => required.filter((title) => titlesOf(record).includes(title)).length)
  return found.indexOf(Math.max(1, ...found))
}

function titlesOf(record: TableRecord | undefined): readonly string[] {
  return record?.value.map((title) => title.trim().toLowerCase()) ?? []
}

/** Where a damaged header and a whole one follow each other, the import may begin at either. */
function isOtherHeader(
  titles: readonly string[],
  header: readonly string[],
  { title }: ColumnMoney,
): boolean {
  return titles.some((each) => title.test(each)) && titles.join() !== header.join()
}

function isFilled(cell: string): boolean {
  return cell.trim() !== ''
}

/** A comma in a number is a question of the whole file, which the import answers by all of its rows. */
function isSpelledOtherwise(cell: string): boolean {
  return /^\D{0,4}\d[\d.\s'’]*,\d/.test(cell)
}

function compared({ money, rows }: Stated, { imported, chunks }: Read): Recount {
  if (rows.length !== imported.rowsRead) {
    return different(`${String(rows.length)} rows, the import has ${String(imported.rowsRead)}`)
  }
  const byLine = new Map(rows.map(({ line, value }) => [line, value]))
  let [amounts, stated, counted] = [0, 0n, 0n]
  for (const chunk of chunks) {
    for (let row = 0; row < chunk.rows; row++) {
      const line = chunk.lines[row] ?? 0
      if (!byLine.has(line)) return different(`nothing begins on line ${String(line)}`)
      const written = writtenOf(byLine.get(line))
      const amount = written === '' ? 0n : plainDecimal(written, money.shift)
      // Words, signs and rounded digits are left to the tests of the cells.
      if (amount === undefined) continue
      amounts += 1
      stated += amount
      for (const column of money.into) counted += amountAt(chunk.amounts[column], row) ?? 0n
      if (counted !== stated) {
        return different(`up to line ${String(line)}: ${String(stated)}, not ${String(counted)}`)
      }
    }
  }
  return { kind: 'equal', amounts }
}

function different(detail: string): Recount {
  return { kind: 'different', detail }
}

/** A value as text; digits beyond those that a double keeps are not compared. */
function writtenOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return /^(?:null)?$/i.test(value.trim()) ? '' : value.trim()
  const text = typeof value === 'number' ? String(value) : 'no number'
  return text.replace(/e.*|\D/g, '').length > 15 ? 'too many digits' : text
}
