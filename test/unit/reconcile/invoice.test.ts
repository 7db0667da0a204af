import { describe, expect, it } from 'vitest'
import { readInvoices } from '../../../shared/reconcile/invoice.ts'
import { usd } from '../../support/imported.ts'
import { sideRecords } from '../../support/side-records.ts'

describe('readInvoices', () => {
  it('reads columns in any order, and an invoice without a month', () => {
    const table = sideRecords(
      'Month,Provider,Amount,Currency,Reference',
      '2026-09,OpenAI,1234.50,usd,INV-1',
      ',microsoft,7,EUR,',
    )
    expect(readInvoices(table)).toEqual({
      items: [
        {
          provider: 'openai',
          month: '2026-09',
          amount: usd('1234.5'),
          currency: 'USD',
          reference: 'INV-1',
        },
        { provider: 'azure', month: undefined, amount: usd('7'), currency: 'EUR', reference: '' },
      ],
      faults: [],
    })
  })

  it.each([
    ['', '2026-09', '1', 'USD', 'provider'],
    ['openai', 'September', '1', 'USD', 'month'],
    ['openai', '2026-09', '1.234.56', 'USD', 'amount'],
    ['openai', '2026-09', '', 'USD', 'amount'],
    ['openai', '2026-09', '1', 'Dollar', 'currency'],
  ])('names the bad cell in %s %s %s %s', (provider, month, amount, currency, column) => {
    const table = sideRecords(
      'provider,month,amount,currency',
      [provider, month, amount, currency].join(','),
    )
    expect(readInvoices(table)).toMatchObject({ items: [], faults: [{ line: 2, column }] })
  })
})
