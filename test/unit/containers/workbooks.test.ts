import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { plainDecimal } from '../../../shared/containers/workbook/sheet-values.ts'
import { bytesOf, fileOf, openAll, openOne, sha256 } from './opening.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/containers')

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FIXTURES, name)))
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of hand-written sheets. */
function workbook(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i}" r:id="rId${i}"/>`)
  const links = names.map(
    (_name, i) =>
      `<Relationship Id="rId${i}" Type="${TYPE}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  )
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook><workbookPr/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<worksheet><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, bytesOf(xml)])))
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>`

describe('a workbook', () => {
  it('gives each sheet with content as a table with its own hash', async () => {
    const bytes = fixture('dates-numbers-and-three-sheets.xlsx')
    const members = await openAll(fileOf('book.xlsx', bytes))
    expect(members).toMatchObject([
      {
        kind: 'table',
        name: 'book.xlsx/Usage',
        sizeBytes: bytes.length,
        bytesRead: bytes.length,
        rows: [
          ['date', 'model', 'tokens', 'cost', 'when', 'flag', 'id'],
          ['2026-09-01', 'Claude Opus 4.8', '1200', '0.07', '2026-09-01T13:30:15Z', 'TRUE', '007'],
          [
            '2026-09-30',
            '<b> & "q" \n next 你好',
            '12345678901234',
            '0.0000001',
            '2026-09-30',
            'FALSE',
            '',
          ],
          ['', 'short row', '', '', '', '', ''],
        ],
        lines: [1, 2, 4, 6],
      },
      {
        name: 'book.xlsx/Größe & Co',
        rows: [
          ['', '', 'far'],
          ['1.1', '', ''],
        ],
        lines: [3, 4],
      },
    ])
    expect(new Set(members.map((member) => member.sha256)).size).toBe(2)
  })

  it('with one sheet of content has its own name and hash', async () => {
    const bytes = fixture('days-from-1904.xlsx')
    expect(await openOne(fileOf('a.xlsx', bytes))).toMatchObject({
      name: 'a.xlsx',
      sha256: sha256(bytes),
      rows: [
        ['date', 'cost'],
        ['2026-09-01', '1.5'],
      ],
    })
  })

  it('may lie in an archive', async () => {
    const zip = zipSync({ 'in/a.xlsx': fixture('days-from-1904.xlsx') })
    const member = await openOne(fileOf('o.zip', zip))
    expect(member).toMatchObject({ name: 'o.zip/in/a.xlsx', kind: 'table' })
  })

  it.each<{ why: string; row: string; cells: string[]; parts?: Record<string, string> }>([
    {
      why: 'text in the cell',
      row: '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>',
      cells: [' a '],
    },
    {
      why: 'rich text without its reading aid',
      row: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      cells: ['東京'],
      parts: {
        'xl/sharedStrings.xml':
          '<sst><si/><si><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0"><t>トウ</t></rPh></si></sst>',
      },
    },
    {
      why: 'results of formulas',
      row: '<row><c t="str"><f>A&amp;B</f><v>a&amp;b</v></c><c><f>1+1</f><v>2</v></c></row>',
      cells: ['a&b', '2'],
    },
    { why: 'errors by name', row: '<row><c t="e"><v>#N/A</v></c></row>', cells: ['#N/A'] },
    {
      why: 'dates by style',
      row: '<row><c s="1"><v>46266</v></c><c s="2"><v>46266.5</v></c><c s="0"><v>46266</v></c></row>',
      cells: ['2026-09-01', '2026-09-01T12:00:00Z', '46266'],
      parts: { 'xl/styles.xml': STYLES },
    },
    {
      why: 'dates as text',
      row: '<row><c t="d"><v>2026-09-01</v></c></row>',
      cells: ['2026-09-01'],
    },
    {
      why: 'prefixes, other quotes and line ends in tags',
      row: "<x:row\n r='1'><x:c\n r='B1'><x:v>5</x:v></x:c></x:row>",
      cells: ['', '5'],
    },
    {
      why: 'sections and characters by number',
      row: '<row><c t="str"><v><![CDATA[a<b]]></v></c><c t="str"><v>&#x20AC;&#33;_x000D_</v></c></row>',
      cells: ['a<b', '€!\r'],
    },
  ])('reads $why', async ({ row, cells, parts }) => {
    const member = await openOne(fileOf('a.xlsx', workbook({ S: row }, parts)))
    expect(member).toMatchObject({ rows: [cells], lines: [1] })
  })

  it('without content is empty', async () => {
    expect(await openOne(fileOf('a.xlsx', workbook({ S: '<row r="1"/>' })))).toMatchObject({
      kind: 'empty',
    })
  })

  it('with cells far apart does not fill the memory', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `<row r="${i * 3000 + 1}"><c r="XFD${i}"><v>1</v></c></row>`,
    )
    const member = await openOne(fileOf('a.xlsx', workbook({ S: rows.join('') })))
    expect(member.rows).toHaveLength(300)
    expect(member.lines?.at(-1)).toBe(299 * 3000 + 1)
  })

  it('with a broken sheet ends with a fault', async () => {
    const bytes = workbook({ S: '<row><c><v>1</v></c></row>'.repeat(2000) })
    const at = Buffer.from(bytes).indexOf('sheet0.xml') + 'sheet0.xml'.length
    const member = await openOne(fileOf('a.xlsx', bytes.fill(0xff, at + 10, at + 20)))
    expect(member.faults).toHaveLength(1)
  })

  it('with a broken list of sheets is refused', async () => {
    const bytes = workbook({ S: '<row><c><v>1</v></c></row>' })
    const at = Buffer.from(bytes).indexOf('xl/workbook.xml') + 'xl/workbook.xml'.length
    const member = await openOne(fileOf('a.xlsx', bytes.fill(0xff, at, at + 10)))
    expect(member).toMatchObject({ kind: 'refused' })
  })

  it('in another format is refused with a way out', async () => {
    const zip = zipSync({ 'content.xml': bytesOf('<office/>'), mimetype: bytesOf('x') })
    expect((await openOne(fileOf('a.ods', zip))).problem).toMatch(/\.ods/)
  })
})

describe('another reader', () => {
  const value = fc.oneof(
    fc
      .string({ unit: fc.constantFrom('a', 'é', '<', '&', '"', ' ', '中'), minLength: 1 })
      .filter((text) => text.trim() !== ''),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  )
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

  it('finds the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.option(value), { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (table) => {
          const rows = table.map((cells, r) => {
            const xml = cells.map((cell, c) => {
              const at = `r="${'ABCD'.charAt(c)}${r + 1}"`
              if (cell === null) return ''
              return typeof cell === 'number'
                ? `<c ${at}><v>${cell}</v></c>`
                : `<c ${at} t="str"><v>${escaped(cell)}</v></c>`
            })
            return `<row r="${r + 1}">${xml.join('')}</row>`
          })
          const bytes = workbook({ S: rows.join('') })
          const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false })
          const theirs = sheet?.data.filter((row) => row.some((cell) => cell !== null)) ?? []
          const { rows: ours = [] } = await openOne(fileOf('a.xlsx', bytes))
          const asText = (cell: unknown): string =>
            typeof cell === 'number' ? plainDecimal(cell) : String(cell)
          expect(ours.map((row) => row.filter((cell) => cell !== ''))).toEqual(
            theirs.map((row) => row.filter((cell) => cell !== null).map(asText)),
          )
        },
      ),
      { numRuns: 50 },
    )
  })
})
