import { describe, expect, it } from 'vitest'
import { nodeRuntime } from '../../../electron/node/node-runtime.ts'
import { readSideFile } from '../../../shared/ingest/read-side-file.ts'
import { sideTemplate } from '../../../shared/ingest/side-templates.ts'
import { readRates } from '../../../shared/aggregate/rates.ts'
import { readOwners } from '../../../shared/owners/read-owners.ts'
import { readInvoices } from '../../../shared/reconcile/invoice.ts'
import { plainAmount } from '../../../shared/table/side-table.ts'
import { usd } from '../../support/imported.ts'
import { textFile } from '../../support/source-files.ts'

describe('plainAmount', () => {
  it.each([
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234 567.8', '1234567.8'],
    ['\u2212 5'.replace(' ', ''), '-5'],
  ])('reads %s', (text, amount) => {
    expect(plainAmount(text)).toBe(usd(amount))
  })

  it.each(['1.234,56', '12,3', '1,2345', '$5', ''])('does not guess at %s', (text) => {
    expect(plainAmount(text)).toBeUndefined()
  })
})

describe('a side file', () => {
  const read = (text: string) => readSideFile(textFile('table.csv', text), nodeRuntime)

  it('is read with semicolons, quotes and blank lines, each record with its line', async () => {
    expect(await read('a;b\n\n"x\ny";2\nz;3\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['x\ny', '2'],
        ['z', '3'],
      ],
      lines: [1, 3, 5],
    })
  })

  it.each([['{"a":1}'], [''], ['<!doctype html><p>']])(
    'is refused when it is no table: %s',
    (text) => expect(read(text)).rejects.toMatchObject({ name: 'ProblemError' }),
  )

  it.each([
    ['rates' as const, readRates],
    ['invoices' as const, readInvoices],
    ['owners' as const, readOwners],
  ])('is read without a fault when it is the template for %s', async (kind, reader) => {
    const { items, faults } = reader(await read(sideTemplate(kind)))
    expect(faults).toEqual([])
    expect(items.length).toBeGreaterThan(0)
  })
})
