import { describe, expect, it } from 'vitest'
import {
  MAX_RECORD_LENGTH,
  type Delimiter,
  type Dialect,
} from '../../../shared/csv/record-reader.ts'
import { scanRecords } from '../../../shared/csv/scan-records.ts'
import { readPieces } from './reading.ts'

const COMMA: Dialect = { delimiter: ',', lineEnd: '\n' }

function read(text: string, dialect: Dialect = COMMA): ReturnType<typeof readPieces> {
  return readPieces(scanRecords(dialect), [text])
}

describe('well-formed text', () => {
  it.each<{ why: string; text: string; rows: string[][]; lines: number[]; dialect?: Dialect }>([
    { why: 'nothing has no records', text: '', rows: [], lines: [] },
    { why: 'a record may lack its line end', text: 'a,b', rows: [['a', 'b']], lines: [1] },
    { why: 'empty cells are cells', text: ',,\n', rows: [['', '', '']], lines: [1] },
    {
      why: 'CRLF belongs to the line end',
      text: 'a,b\r\n"c","d"\r\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 2],
    },
    {
      why: 'LF and CRLF may be mixed',
      text: 'a,b\nc,d\r\ne,f\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      lines: [1, 2, 3],
    },
    {
      why: 'CR alone ends records when told so',
      text: 'a,b\rc,"d\re"\rf,g',
      dialect: { delimiter: ',', lineEnd: '\r' },
      rows: [
        ['a', 'b'],
        ['c', 'd\re'],
        ['f', 'g'],
      ],
      lines: [1, 2, 4],
    },
    {
      why: 'blank lines are no records but physical lines',
      text: '\n\r\na,b\n   \n""\nc,d\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [3, 6],
    },
    {
      why: 'a quoted line end is part of the cell and counts as a line',
      text: 'a,"b\n\r\nb"\nc,d\n',
      rows: [
        ['a', 'b\n\r\nb'],
        ['c', 'd'],
      ],
      lines: [1, 4],
    },
    {
      why: 'a doubled quote stands for itself',
      text: '"say ""hi""","""",""\n',
      rows: [['say "hi"', '"', '']],
      lines: [1],
    },
    {
      why: 'a quote inside an unquoted cell is text',
      text: '5" screen,b"c"\n',
      rows: [['5" screen', 'b"c"']],
      lines: [1],
    },
    {
      why: 'spaces behind a closing quote are dropped',
      text: '"a" ,"b"\t\n"c" ,"d"',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 2],
    },
    {
      why: 'short and long records are delivered as they are',
      text: 'a,b,c\nd\ne,f,g,h\n',
      rows: [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']],
      lines: [1, 2, 3],
    },
  ])('$why', ({ text, rows, lines, dialect }) => {
    expect(read(text, dialect)).toEqual({ rows, lines, faults: [] })
  })

  it.each<{ delimiter: Delimiter }>([{ delimiter: ';' }, { delimiter: '\t' }, { delimiter: '|' }])(
    'separates by "$delimiter"',
    ({ delimiter }) => {
      const text = ['a,1', `"b${delimiter}2"`, ''].join(delimiter)
      expect(read(text, { delimiter, lineEnd: '\n' }).rows).toEqual([['a,1', `b${delimiter}2`, '']])
    },
  )

  it('reads a cell of a million characters', () => {
    const long = 'x'.repeat(1_000_000)
    expect(read(`a,"${long}"\nb,c\n`).rows).toEqual([
      ['a', long],
      ['b', 'c'],
    ])
  })
})

describe('quotes that do not match', () => {
  it('cost the same rows wherever the text is cut', () => {
    const text = 'a,\na,"\n"aa\nb,c\n'
    const cuts = Array.from(text, (_sign, at) => [text.slice(0, at), text.slice(at)])
    const readings = cuts.map((pieces) => readPieces(scanRecords(COMMA), pieces))
    expect(readings).toEqual(cuts.map(() => read(text)))
  })

  it.each([
    {
      why: 'a file cut inside a quoted cell ends with a fault',
      text: 'a,b\nc,d\ne,"cut he',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 2],
      fault: { line: 3, raw: 'e,"cut he', code: 'cut-row' },
    },
    {
      why: 'a cut cell of several lines is one fault',
      text: 'a,b\nc,"first\nsecond\nthi',
      rows: [['a', 'b']],
      lines: [1],
      fault: { line: 2, raw: 'c,"first', code: 'cut-row' },
    },
    {
      why: 'a stray quote does not swallow the rows behind it',
      text: 'a,b\n"5 inch,1\nc,d\ne,f\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      lines: [1, 3, 4],
      fault: { line: 2, raw: '"5 inch,1' },
    },
    {
      why: 'a stray quote closed in a later row costs its own row only',
      text: 'a,b\n"5 inch,1\nc,"d"\ne,f\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      lines: [1, 3, 4],
      fault: { line: 2, raw: '"5 inch,1' },
    },
    {
      why: 'text behind a closing quote breaks its row',
      text: 'a,b\n"5" screen,1\nc,d\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 3],
      fault: { line: 2, raw: '"5" screen,1' },
    },
    {
      why: 'a broken first line does not hide the second',
      text: '"a,b\nc,d\n',
      rows: [['c', 'd']],
      lines: [2],
      fault: { line: 1, raw: '"a,b' },
    },
  ])('$why', ({ text, rows, lines, fault }) => {
    const reading = read(text)
    expect(reading).toMatchObject({ rows, lines, faults: [{ code: 'broken-row', ...fault }] })
  })
})

describe('records that are too long', () => {
  const tooLong = 'x'.repeat(MAX_RECORD_LENGTH + 1)

  it.each([
    { why: 'plain', text: `a,b\n${tooLong}\nc,d\n` },
    { why: 'quoted', text: `a,b\n"${tooLong}"\nc,d\n` },
  ])('one in a single piece is a fault: $why', ({ text }) => {
    expect(read(text)).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 3],
      faults: [{ line: 2, code: 'cell-too-long' }],
    })
  })

  it.each([
    { why: 'without a quote', start: 'x' },
    { why: 'behind a stray quote', start: '"' },
  ])('one in many pieces is dropped up to the next line: $why', ({ start }) => {
    const piece = 'x'.repeat(1024 * 1024)
    const pieces = ['a,b\n', start, ...Array.from({ length: 18 }, () => piece), '\nc,d\n']
    expect(readPieces(scanRecords(COMMA), pieces)).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 3],
      faults: [{ line: 2, code: 'cell-too-long' }],
    })
  })

  it('a stray quote in front of 17 million characters of rows costs its own row only', () => {
    const rows = 'aaaaaaaaaaaaaaa,bbbbbbbbbbbbbbb\n'.repeat(32 * 17 * 1024)
    const pieces = ['a,b\n"5 inch,1\n', ...(rows.match(/[^]{1,1048576}/g) ?? [])]
    const reading = readPieces(scanRecords(COMMA), pieces)
    expect(reading.rows).toHaveLength(1 + 32 * 17 * 1024)
    expect(reading.lines.slice(0, 3)).toEqual([1, 3, 4])
    expect(reading.faults).toMatchObject([{ line: 2, code: 'cell-too-long' }])
  })
})
