import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { papaRecords } from '../../../shared/csv/papa-records.ts'
import { DELIMITERS, type Dialect } from '../../../shared/csv/record-reader.ts'
import { scanRecords } from '../../../shared/csv/scan-records.ts'
import { cutAt, readPieces } from './reading.ts'

const RUNS = 2000

/** Cells that try every way a cell may be misread. */
const anyCell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    '0.5',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    "=1+1'",
    '\uFEFF',
    '≤ 200k',
    '🙂',
  ),
  fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '|', '\t', '\n', '\r', ' ', 'é', '\u4e2d'),
  }),
)

interface Written {
  readonly dialect: Dialect
  readonly text: string
  readonly rows: readonly (readonly string[])[]
}

/** A table written as RFC 4180 has it, with the freedoms it leaves: line end, needless quotes, final line end. */
const written: fc.Arbitrary<Written> = fc
  .record({
    delimiter: fc.constantFrom(...DELIMITERS),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
    rows: fc.array(
      fc.array(fc.record({ cell: anyCell, isQuoted: fc.boolean() }), {
        minLength: 1,
        maxLength: 5,
      }),
      { maxLength: 8 },
    ),
    hasLastEnd: fc.boolean(),
  })
  .map(({ delimiter, eol, bom, rows, hasLastEnd }) => {
    const must = (cell: string): boolean => /["\r\n]/.test(cell) || cell.includes(delimiter)
    const lines = rows.map((row) =>
      row
        .map(({ cell, isQuoted }) =>
          isQuoted || must(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(delimiter),
    )
    const plain = lines.join(eol) + (hasLastEnd ? eol : '')
    // In front of a quote it would not be the reader's to see: decoding takes it away.
    const text = bom && !plain.startsWith('"') ? `\uFEFF${plain}` : plain
    const dialect: Dialect = { delimiter, lineEnd: eol === '\r' ? '\r' : '\n' }
    return { dialect, text, rows: rows.map((row) => row.map(({ cell }) => cell)) }
  })

const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 8 })

describe('the quick reader and PapaParse', () => {
  it('read well-formed text alike, wherever it is cut', () => {
    fc.assert(
      fc.property(written, cuts, cuts, ({ dialect, text, rows }, ours, theirs) => {
        // PapaParse cannot tell a CR of a quoted last cell from that of the line end.
        fc.pre(rows.every((row) => row.at(-1)?.endsWith('\r') !== true))
        const quick = readPieces(scanRecords(dialect), cutAt(text, ours))
        const papa = readPieces(papaRecords(dialect), cutAt(text, theirs))
        expect(quick).toEqual(papa)
        expect(quick.faults).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('read any text alike as long as PapaParse finds no fault in it', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'b', ',', '"', '\n', ' ', '\r\n'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(anyText, cuts, (text, places) => {
        const dialect: Dialect = { delimiter: ',', lineEnd: '\n' }
        const papa = readPieces(papaRecords(dialect), [text])
        fc.pre(papa.faults.length === 0)
        expect(readPieces(scanRecords(dialect), cutAt(text, places))).toEqual(papa)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('the quick reader', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(written, cuts, ({ dialect, text, rows }, places) => {
        fc.pre(!text.startsWith('\uFEFF'))
        const kept = rows.filter((row) => row.length > 1 || row[0]?.trim() !== '')
        expect(readPieces(scanRecords(dialect), cutAt(text, places)).rows).toEqual(kept)
      }),
      { numRuns: RUNS },
    )
  })

  it('ends on any text, and says on which line each record and each fault starts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n'), maxLength: 60 }),
        cuts,
        (text, places) => {
          const whole = readPieces(scanRecords({ delimiter: ',', lineEnd: '\n' }), [text])
          const cut = readPieces(
            scanRecords({ delimiter: ',', lineEnd: '\n' }),
            cutAt(text, places),
          )
          expect(cut).toEqual(whole)
          const starts = [...whole.lines, ...whole.faults.map(({ line }) => line)]
          expect(new Set(starts).size).toBe(starts.length)
          expect(Math.max(0, ...starts)).toBeLessThanOrEqual(text.split('\n').length)
        },
      ),
      { numRuns: RUNS },
    )
  })
})
