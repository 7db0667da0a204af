import { describe, expect, it } from 'vitest'
import { applyRepairs } from '../../../shared/ingest/apply-repair.ts'
import { fileEntry } from '../../../shared/analysis/file-entry.ts'
import type { MemberImport } from '../../../shared/ingest/import-file.ts'
import { repairCsv, type Repair } from '../../../shared/ingest/repair.ts'
import { COST_HEADER, costRow, importText } from '../../support/source-files.ts'

async function first(name: string, text: string): Promise<MemberImport> {
  const [member] = await importText(name, text)
  if (member === undefined) throw new RangeError('no member')
  return member
}

const ROWS = [
  costRow({ on: 1, amount: '10' }),
  costRow({ on: 2, amount: 'abc' }),
  costRow({ on: 3, amount: '=1+1' }),
  costRow({ on: 4, amount: '5' }),
]

const base = await first('cost.csv', [COST_HEADER, ...ROWS, ''].join('\n'))

/** What a person makes of the sheet: cells replaced, saved again. */
async function corrected(change: (sheet: string) => string): Promise<Repair> {
  if (base.rejected === undefined) throw new RangeError('nothing was rejected')
  const sheet = repairCsv(base.imported, base.rejected, base.imported.rejectedRows)
  const { repair } = await first('to-correct.csv', change(sheet))
  if (repair === undefined) throw new RangeError('no corrections')
  return repair
}

describe('rows that were corrected by hand', () => {
  it('are kept as they stand, and said where they come from', () => {
    expect(base.rejected?.records.map(({ line }) => line)).toEqual([3, 4])
    expect(base.rejected?.records[0]?.cells).toContain('abc')
  })

  it('join the file they came from: rejected falls, used grows, nothing doubles', async () => {
    const repair = await corrected((sheet) => sheet.replace(',abc,', ',2.50,'))
    const entry = fileEntry(applyRepairs(base, [repair])?.imported ?? base.imported)
    expect(entry.rows).toMatchObject({ read: 4, used: 3, rejected: 1 })
    expect(entry.money.billed).toEqual({ USD: '17.5' })
    expect(entry.warnings.map(({ code }) => code)).toContain('rows-corrected')
  })

  it('count once however often they are given; the last correction holds', async () => {
    const wrong = await corrected((sheet) => sheet.replace(',abc,', ',2.50,'))
    const right = await corrected((sheet) => sheet.replace(',abc,', ',3,'))
    const entry = fileEntry(applyRepairs(base, [wrong, right, right])?.imported ?? base.imported)
    expect(entry.money.billed).toEqual({ USD: '18' })
    expect(entry.rows).toMatchObject({ read: 4, used: 3, rejected: 1 })
  })

  it('that are still wrong stay rejected, with what they hold now', async () => {
    const repair = await corrected((sheet) => sheet.replace(',abc,', ',abd,'))
    const again = applyRepairs(base, [repair])
    expect(again?.imported.rejectedBy).toEqual({ 'not-a-number': 2 })
    expect(again?.imported.rejectedRows.map(({ value }) => value)).toEqual(['abd', '=1+1'])
    expect(again?.rejected?.records).toHaveLength(2)
  })

  it('never reach another file, or a row that was read', async () => {
    const repair = await corrected((sheet) => sheet.replace(',abc,', ',2.50,'))
    expect(applyRepairs(base, [{ ...repair, sha256: 'other' }])).toBeUndefined()
    const records = repair.records.map((record) => ({ ...record, line: 2 }))
    expect(applyRepairs(base, [{ ...repair, records }])).toBeUndefined()
  })

  it('may come back with their columns in another order', async () => {
    const repair = await corrected((sheet) => sheet.replace(',abc,', ',2.50,'))
    const mirrored = {
      ...repair,
      header: repair.header.toReversed(),
      records: repair.records.map(({ line, cells }) => ({
        line,
        cells: repair.header.map((_, at) => cells[at] ?? '').toReversed(),
      })),
    }
    expect(applyRepairs(base, [mirrored])?.imported.rejectedBy).toEqual({ 'not-a-number': 1 })
  })

  it('leave a spreadsheet nothing to run, and come back unchanged', async () => {
    if (base.rejected === undefined) throw new RangeError('nothing was rejected')
    const sheet = repairCsv(base.imported, base.rejected, base.imported.rejectedRows)
    expect(sheet).toContain("'=1+1")
    const repair = await corrected((text) => text)
    expect(repair.records[1]?.cells).toEqual(base.rejected.records[1]?.cells)
  })
})
