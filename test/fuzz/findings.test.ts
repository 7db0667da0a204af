import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { MAX_MILLIS, tryFile } from './fuzz.ts'
import type { Seed } from './seeds.ts'

/** Files that once broke the import, small, each named for its quirk. */
const FOUND: readonly { readonly why: string; readonly name: string; readonly gives: Facts }[] = [
  {
    why: 'a JSON line that is cut off is a rejected row',
    name: 'json-line-cut-off.jsonl',
    gives: { status: 'read', rowsRead: 3, rejectedBy: { 'broken-row': 1 } },
  },
  {
    why: 'a JSON line that is no object is a rejected row',
    name: 'json-line-without-object.jsonl',
    gives: { status: 'read', rowsRead: 4, rejectedBy: { 'broken-row': 2 } },
  },
  {
    why: 'a JSON line that nests thousands of levels is a rejected row',
    name: 'json-nested-thousands-deep.jsonl',
    gives: { status: 'read', rowsRead: 3, rejectedBy: { 'broken-row': 1 } },
  },
  {
    why: 'a token type that is also the name of something every object has is unknown',
    name: 'token-type-that-every-object-has.csv',
    gives: { format: 'anthropic.cost', rowsRead: 3, rejectedBy: {} },
  },
  {
    why: 'an invoice month that is none is not known, and the file can be analysed',
    name: 'invoice-month-cut-short.csv',
    gives: { format: 'gcp.bigquery', rowsRead: 1, rejectedBy: {} },
  },
  {
    why: 'a day of another century is a rejected row, and the file can be analysed',
    name: 'days-of-other-centuries.csv',
    gives: { format: 'openrouter.activity', rowsRead: 3, rejectedBy: { 'not-a-date': 2 } },
  },
  {
    why: 'a quantity beyond all measure is a rejected row, and the file can be analysed',
    name: 'quantity-beyond-all-measure.csv',
    gives: { format: 'gcp.bigquery', rowsRead: 1, rejectedBy: { 'not-a-number': 1 } },
  },
  {
    why: 'a Parquet column that the schema lacks, beside a damaged one, is a refused file and no crash',
    name: 'parquet-column-that-the-schema-lacks.parquet',
    gives: { status: 'rejected', rowsRead: 0 },
  },
  {
    why: 'an invoice month of the first century is not known, and the file can be analysed',
    name: 'invoice-month-of-the-first-century.csv',
    gives: { format: 'gcp.bigquery', rowsRead: 1, rejectedBy: {} },
  },
  {
    why: 'sums of a month that is none are rejected rows, and no crash',
    name: 'sums-of-no-month.json',
    gives: { format: 'github.api-ai-credits', rowsRead: 1, rejectedBy: { 'not-a-date': 1 } },
  },
  {
    why: 'a thirteenth month is a rejected row, and no crash',
    name: 'report-of-a-thirteenth-month.json',
    gives: { format: 'ccusage.json', rowsRead: 2, rejectedBy: { 'not-a-date': 1 } },
  },
  {
    why: 'a month of the first century is a rejected row, and no crash',
    name: 'bill-of-the-first-century.csv',
    gives: { format: 'glm.bill', rowsRead: 2, rejectedBy: { 'not-a-date': 1 } },
  },
]

type Facts = Partial<ImportedFile>

describe('what the fuzzer found stays mended', () => {
  it.each(FOUND)('$why', async ({ name, gives }) => {
    const bytes = new Uint8Array(readFileSync(path.resolve('test/fixtures/fuzz', name)))
    expect(await read({ name, bytes })).toMatchObject(gives)
  })

  it('a table of one endless record among many short ones is refused at once', async () => {
    const text = `${'x,'.repeat(50_000)}\n${'a,b\n'.repeat(20_000)}`
    const started = performance.now()
    const file = { name: 'endless.csv', bytes: new TextEncoder().encode(text) }
    expect(await read(file)).toMatchObject({ status: 'rejected' })
    expect(performance.now() - started).toBeLessThan(MAX_MILLIS)
  })

  it('JSON Lines are known as such when the first line is longer than a piece', async () => {
    const line =
      '{"id":"a","created_at":"2026-09-01T10:00:00Z","ai_org":"openai","ai_model":"m","cost":1,"req_units":1,"note":"'
    const text = [`${line}${'x'.repeat(1_200_000)}"}`, `${line}"}`].join('\n')
    const file = { name: 'long.jsonl', bytes: new TextEncoder().encode(text) }
    expect(await read(file)).toMatchObject({ format: 'portkey.logs', rowsRead: 2 })
  })
})

async function read(file: Seed): Promise<ImportedFile | undefined> {
  const verdict = await tryFile(file, true)
  return verdict.kind === 'read' ? verdict.files[0] : undefined
}
