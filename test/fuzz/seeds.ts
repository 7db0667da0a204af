import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync, strToU8, zipSync } from 'fflate'

/** Programs and tests of this project run in its folder, also when they are bundled. */
const FIXTURES = path.resolve('test/fixtures')

/** A file as somebody may drop it, before anything is done to it. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A well-formed file of every format and container; mutations start from these. */
export function seeds(): readonly Seed[] {
  const texts = filesBelow('formats').filter(({ name }) => !name.endsWith('expected.json'))
  const tables = texts.filter(({ name }) => name.endsWith('.csv'))
  const packed = texts.filter((_seed, i) => i % 4 === 0)
  return [
    ...texts,
    ...filesBelow('containers'),
    ...filesBelow('fuzz'),
    ...tables.filter((_seed, i) => i % 3 === 0).map(asWorkbook),
    ...packed.map(({ name, bytes }) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) })),
    ...packed.map((seed, i) => archive(seed, texts[(i * 7 + 3) % texts.length] ?? seed)),
  ]
}

function filesBelow(folder: string): readonly Seed[] {
  const root = path.join(FIXTURES, folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      name: path.relative(root, file).split(path.sep).join('-'),
      bytes: new Uint8Array(readFileSync(file)),
    }))
}

function archive(first: Seed, second: Seed): Seed {
  const bytes = zipSync({
    [`month/${first.name}`]: first.bytes,
    [`other/${second.name}`]: [second.bytes, { level: 0 }],
  })
  return { name: `${first.name}.zip`, bytes }
}

/** The table as a workbook of one sheet, its cells cut at commas alone: quotes are of no matter here. */
function asWorkbook({ name, bytes }: Seed): Seed {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/).filter(Boolean)
  const rows = lines.map(
    (line, row) =>
      `<row r="${row + 1}">${line
        .split(',')
        .map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`)
        .join('')}</row>`,
  )
  const book = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }
  const parts = Object.entries(book).map(([part, text]) => [part, strToU8(text)] as const)
  return { name: name.replace(/\.csv$/, '.xlsx'), bytes: zipSync(Object.fromEntries(parts)) }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
