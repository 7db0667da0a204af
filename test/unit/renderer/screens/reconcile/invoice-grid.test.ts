import { describe, expect, it } from 'vitest'
import {
  cellKey,
  draftOf,
  invoicesOf,
  isWrongCell,
  pasted,
  WHOLE,
} from '../../../../../renderer/screens/reconcile/invoice-grid.ts'
import type { InvoiceTotal } from '../../../../../shared/api/books-api.ts'
import type { ReconciliationEntry } from '../../../../../shared/document/reconciliation-entry.ts'

const entry = (provider: string, currency: string): ReconciliationEntry => ({
  provider,
  files: { [currency]: '1' },
  split: {},
  invoice: {},
  references: [],
  difference: {},
  tolerance: {},
  status: 'no-invoice',
  explained: {},
  compared: {},
  months: [],
  warnings: [],
})

const entries = [entry('openai', 'USD'), entry('deepseek', 'CNY')]

const kept: readonly InvoiceTotal[] = [
  { provider: 'openai', month: '2026-09', amount: '10.50', currency: 'USD', reference: 'A' },
  { provider: 'openai', month: '2026-09', amount: '2', currency: 'USD', reference: 'B' },
]

describe('the grid of invoices', () => {
  it('begins with the currency of the files and the sum of a month', () => {
    expect(draftOf(entries, kept, 'EUR')).toEqual({
      cells: { [cellKey('openai', '2026-09')]: '12.5' },
      currencies: { openai: 'USD', deepseek: 'CNY' },
    })
  })

  it('keeps invoices with their numbers while nobody touches their cell', () => {
    const before = draftOf(entries, kept, 'EUR')
    const key = cellKey('deepseek', WHOLE)
    const draft = { ...before, cells: { ...before.cells, [key]: '1,234.50' } }
    expect(invoicesOf(draft, before, kept)).toEqual([
      ...kept,
      { provider: 'deepseek', month: null, amount: '1234.5', currency: 'CNY', reference: '' },
    ])
  })

  it('replaces what is typed over and drops what is emptied', () => {
    const before = draftOf(entries, kept.slice(0, 1), 'EUR')
    const key = cellKey('openai', '2026-09')
    const over = invoicesOf({ ...before, cells: { [key]: '11' } }, before, kept.slice(0, 1))
    expect(over).toMatchObject([{ amount: '11', reference: 'A' }])
    expect(invoicesOf({ ...before, cells: { [key]: ' ' } }, before, kept.slice(0, 1))).toEqual([])
  })

  it('lays pasted cells to the right and down, and no further than the grid', () => {
    const before = draftOf(entries, [], 'EUR')
    const order = { providers: ['openai', 'deepseek'], columns: ['2026-08', '2026-09', WHOLE] }
    const at = { provider: 'openai', month: '2026-09' }
    expect(pasted(before, '1\t2\t3\r\n4\t5\n6\n', at, order).cells).toEqual({
      [cellKey('openai', '2026-09')]: '1',
      [cellKey('openai', WHOLE)]: '2',
      [cellKey('deepseek', '2026-09')]: '4',
      [cellKey('deepseek', WHOLE)]: '5',
    })
  })

  it.each([
    ['', false],
    ['1234.50', false],
    ['12,3', true],
    ['thirty', true],
  ])('says of "%s" whether it is wrong', (text, isWrong) => {
    expect(isWrongCell(text)).toBe(isWrong)
  })
})
