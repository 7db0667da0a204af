import { dateText, numberText, type Epoch } from './sheet-values.ts'
import { richText, unescapeText } from './workbook-parts.ts'
import { attribute, behindLast, decodeXml, elements } from './xml-text.ts'

/** Shared texts and styles that the cells of all sheets refer to. */
export interface BookTexts {
  readonly shared: readonly string[]
  /** Whether a cell style shows numbers as dates, by its number. */
  readonly dateStyles: readonly boolean[]
  readonly epoch: Epoch
}

export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly line: number
  /** Without empty cells at the end. */
  readonly cells: readonly string[]
}

/** Maximum columns of a sheet (XFD), so that a wrong address cannot create a row of any length. */
const MAX_COLUMNS = 16_384

/** Splits the XML of a sheet, given in pieces, into its non-empty rows. */
export class SheetScanner {
  readonly #book: BookTexts
  readonly #rows = elements('row')
  #carry = ''
  #line = 0

  constructor(book: BookTexts) {
    this.#book = book
  }

  *push(piece: string): Generator<SheetRow, undefined> {
    const text = this.#carry + piece
    const end = behindLast(text, 'row')
    for (const [, attributes = '', content = ''] of text.slice(0, end).matchAll(this.#rows)) {
      const told = Number(attribute(attributes, 'r') ?? Number.NaN)
      this.#line = Number.isSafeInteger(told) && told > 0 ? told : this.#line + 1
      const cells = rowCells(content, this.#book)
      if (cells.length > 0) yield { line: this.#line, cells }
    }
    this.#carry = text.slice(end)
  }

  /** Characters that wait for the end of their row. */
  get waiting(): number {
    return this.#carry.length
  }
}

const CELLS = elements('c')
const [VALUE, INLINE] = [elements('v'), elements('is')]

function rowCells(content: string, book: BookTexts): readonly string[] {
  const cells: string[] = []
  let column = -1
  for (const [, attributes = '', inner = ''] of content.matchAll(CELLS)) {
    column = columnOf(attribute(attributes, 'r')) ?? column + 1
    if (column >= MAX_COLUMNS) break
    const text = inner === '' ? '' : cellText(attributes, inner, book)
    if (text === '') continue
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  return cells
}

/** The column of an address such as `AB12`, from 0. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** What the cell holds, by its type (ECMA-376 part 1, 18.18.11); a formula's last result, an error as its name. */
function cellText(attributes: string, inner: string, book: BookTexts): string {
  const type = attribute(attributes, 't') ?? 'n'
  if (type === 'inlineStr') return richText(contentOf(INLINE, inner))
  const value = decodeXml(contentOf(VALUE, inner))
  switch (type) {
    case 's':
      return book.shared[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
    case 'n': {
      const isDate = book.dateStyles[Number(attribute(attributes, 's') ?? -1)] === true
      return isDate ? dateText(value, book.epoch) : numberText(value)
    }
    case 'str':
      return unescapeText(value)
    default:
      return value
  }
}

function contentOf(element: RegExp, text: string): string {
  element.lastIndex = 0
  return element.exec(text)?.[2] ?? ''
}
