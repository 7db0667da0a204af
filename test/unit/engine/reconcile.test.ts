import { describe, expect, it } from 'vitest'
import { reconcile } from '../../../shared/engine/reconcile.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { aFile, usd } from '../../support/imported.ts'

const files = (billed: string, facts = {}) => [aFile('cost.csv', 'cost', [{ billed }], facts)]

function against(invoice: string, given = files('1000')) {
  const invoices = [{ provider: 'openai', amount: usd(invoice), currency: 'USD' }]
  return reconcile(scopedCells(given), given, invoices)[0]
}

describe('reconcile', () => {
  it.each([
    { invoice: '1000', status: 'reconciled', difference: '0' },
    { invoice: '1000.01', status: 'reconciled', difference: '-0.01' },
    { invoice: '1000.99', status: 'within-tolerance', difference: '-0.99' },
    { invoice: '1001.01', status: 'not-reconciled', difference: '-1.01' },
    { invoice: '900', status: 'not-reconciled', difference: '100' },
  ])('1,000 in the files and $invoice on the invoice is $status', ({ invoice, ...expected }) => {
    expect(against(invoice)).toMatchObject({
      status: expected.status,
      difference: { USD: expected.difference },
    })
  })

  it('allows 0.05 % of the invoice where that is more than one unit', () => {
    expect(against('100050', files('100000'))?.status).toBe('within-tolerance')
    expect(against('100051', files('100000'))?.status).toBe('not-reconciled')
  })

  it('allows half a cent a row where the provider rounds every row', () => {
    const rounded = files('1000', { roundsRowsTo: 2, rowsRead: 1000 })
    expect(against('1005', rounded)?.status).toBe('within-tolerance')
    expect(against('1005', files('1000', { rowsRead: 1000 }))?.status).toBe('not-reconciled')
  })

  it('counts tax and other services towards the invoice, apart from the AI spend', () => {
    const given = files('1000', {
      skippedMoney: [
        { reason: 'tax', provider: 'openai', currency: 'USD', amount: usd('70') },
        { reason: 'total-row', provider: 'openai', currency: 'USD', amount: usd('1000') },
      ],
    })
    expect(against('1070', given)).toMatchObject({
      status: 'reconciled',
      split: { used: { USD: '1000' }, tax: { USD: '70' } },
    })
  })

  it('says that there is no invoice rather than that all is well', () => {
    const given = files('1000')
    expect(reconcile(scopedCells(given), given, [])[0]?.status).toBe('no-invoice')
  })

  it('shows an invoice whose provider has no file', () => {
    const invoices = [{ provider: 'aws', amount: usd('5'), currency: 'USD' }]
    expect(reconcile([], [], invoices)[0]).toMatchObject({
      provider: 'aws',
      files: {},
      status: 'not-reconciled',
    })
  })
})
