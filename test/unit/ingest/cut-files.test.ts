import { describe, expect, it } from 'vitest'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { COST_HEADER, costRow, importText } from '../../support/source-files.ts'

const WHOLE = [COST_HEADER, costRow({ on: 1, amount: '1.5' }), costRow({ on: 2, amount: '2.5' })]

async function read(name: string, text: string): Promise<ImportedFile> {
  const [file] = await importText(name, text)
  if (file === undefined) throw new RangeError(`no member in ${name}`)
  return file.imported
}

describe('a download that broke off', () => {
  const whole = `${WHOLE.join('\n')}\n`
  const last = costRow({ on: 3, amount: '47.25' })

  it('rejects the record it ends in, wherever it is cut', async () => {
    for (let at = 1; at <= last.lastIndexOf(','); at++) {
      const imported = await read('cost.csv', whole + last.slice(0, at))
      expect(imported.rejectedRows).toMatchObject([{ line: 4, code: 'cut-row' }])
      expect(imported.rowsRead).toBe(3)
      expect(imported.rejectedRows[0]?.fix).toContain('probably cut')
    }
  })

  it('is not seen in a last record that has all its cells and only lacks its line end', async () => {
    const header = `${COST_HEADER},note`
    const rows = WHOLE.slice(1).map((row) => `${row},x`)
    const imported = await read('cost.csv', [header, ...rows].join('\n'))
    expect(imported.rejectedRows).toEqual([])
    expect(imported.rowsRead).toBe(2)
  })

  it('is not seen in a record that is narrower but has its line end', async () => {
    const header = `${COST_HEADER},note`
    const imported = await read('cost.csv', [header, ...WHOLE.slice(1), ''].join('\n'))
    expect(imported.rejectedRows).toEqual([])
  })

  it('is seen in a record of which only separators are left, and not in a whole line of them', async () => {
    const cut = await read('cost.csv', `${whole},`)
    expect(cut.rejectedRows).toMatchObject([{ line: 4, code: 'cut-row' }])
    const blank = await read('cost.csv', whole + ','.repeat(COST_HEADER.split(',').length - 1))
    expect(blank.rejectedRows).toEqual([])
  })

  it('is not seen in the only record of a file that ends in an empty cell', async () => {
    const text = `${COST_HEADER},note\n${costRow({ on: 1, amount: '1.5' })},`
    expect((await read('cost.csv', text)).rejectedRows).toEqual([])
  })
})
