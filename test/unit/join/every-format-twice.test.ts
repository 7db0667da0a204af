import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { QUIET_JOB } from '../../../shared/domain/job.ts'
import { MoneySum, moneyText } from '../../../shared/domain/money.ts'
import { importFile } from '../../../shared/ingest/import-file.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { fileOf, runtime } from '../containers/opening.ts'
import { fixtures } from '../formats/reading.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/formats')

/** The same export downloaded again: other bytes, the same days. */
async function download(format: string, name: string, again: string): Promise<ImportedFile> {
  const text = readFileSync(path.join(FOLDER, format, name), 'utf8')
  const bytes = new TextEncoder().encode(text + again)
  const source = { file: fileOf(`${again.length}-${name}`, bytes), number: 1, count: 1 }
  const options = { runtime, job: QUIET_JOB, format: undefined, onChunk: undefined }
  for await (const { imported } of importFile(source, options)) return imported
  throw new RangeError(`no member in ${name}`)
}

function counted(files: readonly ImportedFile[]): unknown {
  const { cells } = resolveOverlaps(files)
  const billed = new MoneySum()
  let [rows, tokens] = [0, 0]
  for (const { cell } of cells) {
    if (cell.amounts.billed !== undefined) billed.add(cell.currency, cell.amounts.billed)
    rows += cell.rows
    tokens += (cell.counts.input ?? 0) + (cell.counts.output ?? 0)
  }
  return { billed: moneyText(billed.money), rows, tokens }
}

const DATED = fixtures().filter(
  ({ name, expected }) =>
    /\.(?:csv|tsv|json|jsonl)$/.test(name) && expected.rows.used > 0 && expected.period !== null,
)

it.each(DATED)('$format $name downloaded twice is counted once', async ({ format, name }) => {
  const first = await download(format, name, '')
  const again = await download(format, name, '\n')
  expect(counted([first, again])).toEqual(counted([first]))
  expect(resolveOverlaps([first, again]).overlaps.length).toBeGreaterThan(0)
})
