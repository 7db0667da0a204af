import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeRuntime } from '../../../electron/node/node-runtime.ts'
import { CancelledError, QUIET_JOB } from '../../../shared/domain/job.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { importFile } from '../../../shared/ingest/import-file.ts'
import { usedRows } from '../../../shared/table/imported-file.ts'
import { amountAt } from '../../../shared/table/amount-column.ts'
import { usd } from '../../support/imported.ts'
import { COST_HEADER, costRow, importText, textFile } from '../../support/source-files.ts'

async function importCost(rows: readonly string[]) {
  const [member] = await importText('cost.csv', [COST_HEADER, ...rows, ''].join('\n'))
  if (member === undefined) throw new RangeError('no member')
  return member
}

describe('importFile', () => {
  it('accounts for every row: used, skipped or rejected', async () => {
    const { imported } = await importCost([
      costRow({ amount: '1.5' }),
      costRow({ amount: '' }),
      costRow({ amount: '1,2,3'.replaceAll(',', ';') }),
    ])
    expect(imported).toMatchObject({
      status: 'read',
      rowsRead: 3,
      skippedBy: { 'blank-bucket': 1 },
      rejectedBy: { 'not-a-number': 1 },
    })
    expect(usedRows(imported)).toBe(1)
  })

  it('names line, column, value, expectation and remedy of a rejected row', async () => {
    const { imported } = await importCost([
      costRow({ amount: '1', lineItem: 'a\nb, input' }),
      costRow({ amount: 'abc' }),
    ])
    expect(imported.rejectedRows).toEqual([
      {
        file: 'cost.csv',
        line: 4,
        column: 'amount_value',
        value: 'abc',
        code: 'not-a-number',
        expected: 'an amount such as 1234.56',
        fix: 'Correct the cell or export the report again, then drop the file again.',
      },
    ])
  })

  it('keeps the rows as columns with their lines', async () => {
    const { chunks, dictionary } = await importCost([
      costRow({ amount: '1.25' }),
      costRow({ amount: '2', lineItem: 'gpt-4o, output' }),
    ])
    const [chunk] = chunks
    expect(chunk?.lines).toEqual(Uint32Array.of(2, 3))
    expect(amountAt(chunk?.amounts.billed, 0)).toBe(usd('1.25'))
    expect([...(chunk?.text.model ?? [])].map((number) => dictionary[number])).toEqual([
      'gpt-5.5',
      'gpt-4o',
    ])
  })

  it('calls a file with a header and no rows empty', async () => {
    const { imported } = await importCost([])
    expect(imported).toMatchObject({ status: 'empty', format: 'openai.cost', rowsRead: 0 })
  })

  it('calls zero bytes empty', async () => {
    const [member] = await importText('nothing.csv', '')
    expect(member?.imported).toMatchObject({ status: 'empty', format: undefined })
  })

  it('refuses a file whose columns no export has, and names the nearest', async () => {
    const [member] = await importText('mine.csv', 'usage_date_utc,token_type,dollars\n1,2,3\n')
    expect(member?.imported).toMatchObject({ status: 'rejected', format: undefined })
    expect(member?.imported.problem?.expected).toContain('Anthropic cost')
    expect(member?.imported.problem?.expected).toContain('cost_usd')
  })

  it('stops between two batches and keeps nothing when cancelled', async () => {
    const rows = Array.from({ length: 50_000 }, () => costRow({ amount: '1' }))
    const job = { onProgress: () => undefined, isCancelled: () => true }
    const run = importText('cost.csv', [COST_HEADER, ...rows].join('\n'), { job })
    await expect(run).rejects.toThrow(CancelledError)
  })

  it('refuses a file that can no longer be read halfway, with the reason', async () => {
    const whole = textFile('cost.csv', [COST_HEADER, costRow({ amount: '1' })].join('\n'))
    const problem = { what: 'The file can no longer be read.', fix: 'Drop it again.' }
    const file = {
      ...whole,
      sizeBytes: 40_000_000,
      read: (start: number, end: number) =>
        start === 0 ? whole.read(start, end) : Promise.reject(new ProblemError(problem)),
    }
    const source = { file, number: 1, count: 1 }
    const options = { runtime: nodeRuntime, job: QUIET_JOB, format: undefined, onChunk: undefined }
    const members = []
    for await (const { imported } of importFile(source, options)) members.push(imported)
    expect(members).toMatchObject([{ name: 'cost.csv', status: 'rejected', problem }])
  })

  it('loses no row and no money, whatever stands in the cells', async () => {
    const cell = fc.oneof(
      fc.integer({ min: -9999, max: 9999 }).map(String),
      fc.constantFrom('', 'abc', '1e3', '0.000000000001', 'NULL'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), async (amounts) => {
        const { imported } = await importCost(amounts.map((amount) => costRow({ amount })))
        const read = imported.status === 'empty' ? 0 : amounts.length
        expect(imported.rowsRead).toBe(read)
        const numbers = amounts.filter((text) => text !== '' && text !== 'NULL' && text !== 'abc')
        const sum = imported.cells.reduce((total, { amounts: a }) => total + (a.billed ?? 0n), 0n)
        expect(sum).toBe(numbers.reduce((total, text) => total + usd(text), 0n))
        expect(imported.rejectedRows).toHaveLength(amounts.filter((text) => text === 'abc').length)
      }),
      { numRuns: 50 },
    )
  })
})
