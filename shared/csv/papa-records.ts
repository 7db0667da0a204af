// @ts-expect-error The package brings no types; the pieces in use are typed below.
import untypedPapa from 'papaparse'
import {
  BatchBuilder,
  countMarks,
  MISPLACED_QUOTE,
  NEVER_CLOSED,
  type Dialect,
  type RecordBatch,
  type RecordReader,
} from './record-reader.ts'

interface PapaStep {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

interface Papa {
  readonly Parser: new (config: {
    readonly delimiter: string
    readonly newline: string
    readonly step: (step: PapaStep) => void
  }) => { parse(input: string, baseIndex: number, ignoreLastRow: boolean): PapaStep }
}

const papa = untypedPapa as unknown as Papa

/**
 * The reference reader: PapaParse defines how well-formed text is read, and the faster reader is tested against it.
 *
 * It differs for malformed text: it reports a misplaced quotation mark, but PapaParse continues into the next lines. It
 * cannot tell a quoted last cell from an unquoted one, so both lose a `\r` before the line end.
 */
export function papaRecords(dialect: Dialect): RecordReader {
  return new PapaRecordReader(dialect)
}

class PapaRecordReader implements RecordReader {
  readonly #dialect: Dialect
  #carry = ''
  #line = 1

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  push(text: string): RecordBatch {
    return this.#parse(this.#carry + text, false)
  }

  end(): RecordBatch {
    return this.#parse(this.#carry, true)
  }

  #parse(text: string, isLast: boolean): RecordBatch {
    const { delimiter, lineEnd } = this.#dialect
    const batch = new BatchBuilder()
    let cursor = 0
    const step = ({ data, errors, meta }: PapaStep): void => {
      const cells = data[0] ?? []
      if (errors.length === 0) batch.add(this.#withoutCarriageReturn(cells), this.#line)
      else {
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
        const message = isOpen ? NEVER_CLOSED : MISPLACED_QUOTE
        batch.reject(this.#line, 'broken-row', message, text.slice(cursor, meta.cursor))
      }
      this.#line += countMarks(text, lineEnd, cursor, meta.cursor)
      cursor = meta.cursor
    }
    new papa.Parser({ delimiter, newline: lineEnd, step }).parse(text, 0, !isLast)
    this.#carry = isLast ? '' : text.slice(cursor)
    return batch
  }

  #withoutCarriageReturn(cells: readonly string[]): readonly string[] {
    const last = cells.at(-1)
    if (this.#dialect.lineEnd !== '\n' || last?.endsWith('\r') !== true) return cells
    return [...cells.slice(0, -1), last.slice(0, -1)]
  }
}
