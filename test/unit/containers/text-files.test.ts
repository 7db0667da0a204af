import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, fileOf, openOne, sha256, textFile } from './opening.ts'

const ROWS = [
  ['day', 'team'],
  ['2026-09-01', 'Zürich'],
]
const TEXT = 'day,team\n2026-09-01,Zürich\n'

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  return isBig ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** 你好，模型 in GB18030. */
const CHINESE = [0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xc4, 0xa3, 0xd0, 0xcd]

describe('encodings', () => {
  it.each<{ why: string; bytes: Uint8Array; encoding: string; rows?: string[][] }>([
    { why: 'UTF-8', bytes: bytesOf(TEXT), encoding: 'utf-8' },
    { why: 'UTF-8 with a mark', bytes: bytesOf(`\uFEFF${TEXT}`), encoding: 'utf-8' },
    { why: 'a doubled mark', bytes: bytesOf(`\uFEFF\uFEFF${TEXT}`), encoding: 'utf-8' },
    { why: 'UTF-16 LE with a mark', bytes: utf16(`\uFEFF${TEXT}`, false), encoding: 'utf-16le' },
    { why: 'UTF-16 BE with a mark', bytes: utf16(`\uFEFF${TEXT}`, true), encoding: 'utf-16be' },
    { why: 'UTF-16 LE without', bytes: utf16(TEXT, false), encoding: 'utf-16le' },
    { why: 'UTF-16 BE without', bytes: utf16(TEXT, true), encoding: 'utf-16be' },
    { why: 'Windows-1252', bytes: latin(TEXT), encoding: 'windows-1252' },
    {
      why: 'Windows-1252 in the last byte',
      bytes: latin('day,team\n2026-09-01,caf\u00e9'),
      encoding: 'windows-1252',
      rows: [
        ['day', 'team'],
        ['2026-09-01', 'café'],
      ],
    },
    {
      why: 'letters that would be a pair of GB18030',
      bytes: latin('day,team\n2026-09-01,S\u00e3o Tom\u00e9e B\u00f6hme\n'),
      encoding: 'windows-1252',
      rows: [
        ['day', 'team'],
        ['2026-09-01', 'São Toméе Böhme'.replace('е', 'e')],
      ],
    },
    {
      why: 'GB18030',
      bytes: new Uint8Array([...bytesOf('day,team\n2026-09-01,'), ...CHINESE, 0x0a]),
      encoding: 'gb18030',
      rows: [
        ['day', 'team'],
        ['2026-09-01', '你好，模型'],
      ],
    },
    {
      why: 'the sign of Anthropic context windows',
      bytes: bytesOf('a,b\n≤ 200k,1\n'),
      encoding: 'utf-8',
      rows: [
        ['a', 'b'],
        ['≤ 200k', '1'],
      ],
    },
  ])('$why', async ({ bytes, encoding, rows = ROWS }) => {
    const member = await openOne(fileOf('a.csv', bytes))
    expect(member).toMatchObject({ kind: 'table', encoding, rows, replaced: 0, faults: [] })
  })

  it('is found where the first character beyond ASCII stands, megabytes into the file', async () => {
    const row = '2026-09-01,plain\n'
    const bytes = latin(`day,team\n${row.repeat(200_000)}2026-09-01,caf\u00e9\n`)
    const member = await openOne(fileOf('late.csv', bytes))
    expect(member.encoding).toBe('windows-1252')
    expect(member.rows?.at(-1)).toEqual(['2026-09-01', 'café'])
    expect(member.rows).toHaveLength(200_002)
  })

  it('stays UTF-8 when single bytes of a UTF-8 file are broken, and counts them', async () => {
    const bytes = new Uint8Array([
      ...bytesOf('day,team\n1,Zürich\n2,Köln\n3,M'),
      0xff,
      ...bytesOf('n\n'),
    ])
    const member = await openOne(fileOf('broken-byte.csv', bytes))
    expect(member).toMatchObject({ encoding: 'utf-8', replaced: 1 })
    expect(member.rows?.[3]).toEqual(['3', 'M\uFFFDn'])
  })

  it.each([1, 2, 3, 5, 7, 64])('does not depend on where pieces of %i bytes end', async (piece) => {
    const text = 'day,team\n1,"Zürich 你好 🙂\r\nsecond"\n2,≤ 200k\n'
    const member = await openOne(fileOf('cut.csv', bytesOf(text), piece))
    expect(member).toMatchObject({
      encoding: 'utf-8',
      replaced: 0,
      lines: [1, 2, 4],
      rows: [
        ['day', 'team'],
        ['1', 'Zürich 你好 🙂\r\nsecond'],
        ['2', '≤ 200k'],
      ],
    })
  })

  it('is the same for legacy text, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('caf\u00e9', 'a', ',', '\n', '\u00fc', 'x\r\n'), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (parts, piece) => {
          const bytes = latin(`day,b\u00fc\n${parts.join('')}`)
          const whole = await openOne(fileOf('a.csv', bytes))
          const { rows, encoding } = await openOne(fileOf('a.csv', bytes, piece))
          expect({ rows, encoding }).toEqual({ rows: whole.rows, encoding: whole.encoding })
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a text file', () => {
  it('has name, size, hash and count of its bytes', async () => {
    const bytes = bytesOf(`\uFEFFa;b\r\n1;2\r\n`)
    expect(await openOne(fileOf('x/y.csv', bytes))).toMatchObject({
      kind: 'table',
      name: 'x/y.csv',
      sizeBytes: bytes.length,
      bytesRead: bytes.length,
      sha256: sha256(bytes),
      delimiter: ';',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      lines: [1, 2],
    })
  })

  it.each([
    { why: 'nothing', text: '' },
    { why: 'white space', text: ' \r\n\t\n' },
    { why: 'a byte-order mark', text: '\uFEFF' },
  ])('is empty when it holds $why', async ({ text }) => {
    const bytes = bytesOf(text)
    expect(await openOne(fileOf('a.csv', bytes))).toMatchObject({
      kind: 'empty',
      sha256: sha256(bytes),
    })
  })

  it('delivers preamble, blank lines and header as they are', async () => {
    const text = 'Invoice,2026-09\n\nProject,SKU,Cost\np,s,1.5\n'
    expect(await openOne(textFile('a.csv', text))).toMatchObject({
      rows: [
        ['Invoice', '2026-09'],
        ['Project', 'SKU', 'Cost'],
        ['p', 's', '1.5'],
      ],
      lines: [1, 3, 4],
    })
  })

  it('reports a file cut inside a quoted cell', async () => {
    const member = await openOne(textFile('a.csv', 'a,b\n1,2\n3,"cut'))
    expect(member).toMatchObject({ lines: [1, 2], faults: [{ line: 3, code: 'cut-row' }] })
  })
})

describe('what is no text', () => {
  const zeros = new Uint8Array(4000)
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 131) % 251)
  const start = (text: string): Uint8Array => new Uint8Array([...latin(text), 0, 1, 2, 3])

  it.each([
    { why: 'zero bytes', bytes: zeros, what: /is not text/ },
    { why: 'noise', bytes: noise, what: /is not text/ },
    { why: 'a PDF document', bytes: start('%PDF-1.7'), what: /PDF/ },
    { why: 'an old workbook', bytes: start('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), what: /\.xls/ },
    { why: 'a 7z archive', bytes: start("7z\xbc\xaf'\x1c"), what: /compressed in a way/ },
    { why: 'a Zstandard file', bytes: start('(\xb5/\xfd'), what: /compressed in a way/ },
    { why: 'a picture', bytes: start('\x89PNG'), what: /picture/ },
    { why: 'a database', bytes: start('SQLite format 3'), what: /database/ },
    { why: 'an encrypted Parquet file', bytes: start('PARE'), what: /encrypted/ },
    { why: 'a login page', bytes: latin('<!DOCTYPE html><html>...'), what: /web page/ },
  ])('is refused: $why', async ({ bytes, what }) => {
    const member = await openOne(fileOf('a.csv', bytes))
    expect(member).toMatchObject({ kind: 'refused', sha256: sha256(bytes) })
    expect(member.problem).toMatch(what)
  })
})
