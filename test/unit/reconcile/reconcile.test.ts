import { describe, expect, it } from 'vitest'
import {
  newestStatements,
  type BillingStatement,
  type InvoiceLine,
} from '../../../shared/document/billing-statement.ts'
import type { ReconciliationEntry } from '../../../shared/document/reconciliation-entry.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { Invoice } from '../../../shared/reconcile/invoice.ts'
import { reconcile } from '../../../shared/reconcile/reconcile.ts'
import { BUILT_IN_TOLERANCE } from '../../../shared/reconcile/tolerance.ts'
import type { ImportedFile, SkippedMoney } from '../../../shared/table/imported-file.ts'
import { aFile, day, usd, type RowFacts } from '../../support/imported.ts'

const files = (billed: string, facts = {}) => [aFile('cost.csv', 'cost', [{ billed }], facts)]

function invoice(amount: string, facts: Partial<Invoice> = {}): Invoice {
  return {
    provider: 'openai',
    amount: usd(amount),
    currency: 'USD',
    month: undefined,
    reference: '',
    ...facts,
  }
}

function entries(
  given: readonly ImportedFile[],
  invoices: readonly Invoice[],
): readonly ReconciliationEntry[] {
  return reconcile({
    cells: scopedCells(given),
    skippedMoney: resolveOverlaps(given).skippedMoney,
    lines: [],
    invoices,
    statements: given.flatMap(({ statements = [] }) => statements),
    tolerance: BUILT_IN_TOLERANCE,
  })
}

const against = (amount: string, given = files('1000')) => entries(given, [invoice(amount)])[0]

function skipped(reason: SkippedMoney['reason'], amount: string, on: string): SkippedMoney {
  const where = { provider: 'openai', account: '', currency: 'USD', invoiceMonth: '' }
  return { ...where, reason, amount: usd(amount), day: on === '' ? undefined : day(on) }
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
    const rows = Array.from({ length: 1000 }, () => ({ billed: '1' }))
    const rounded = [aFile('cost.csv', 'cost', rows, { roundsRowsTo: 2 })]
    expect(against('1005', rounded)?.status).toBe('within-tolerance')
    expect(against('1005', [aFile('cost.csv', 'cost', rows)])?.status).toBe('not-reconciled')
  })

  it('takes the tolerance that is set', () => {
    const given = files('1000')
    const input = { cells: scopedCells(given), skippedMoney: [], lines: [], statements: [] }
    const invoices = [invoice('1009')]
    const tolerance = { ...BUILT_IN_TOLERANCE, amount: usd('10') }
    expect(reconcile({ ...input, invoices, tolerance })[0]?.status).toBe('within-tolerance')
  })

  it('counts tax and other services towards the invoice, apart from the AI spend', () => {
    const skippedMoney = [
      skipped('tax', '70', '2026-09-01'),
      skipped('total-row', '1000', '2026-09-01'),
    ]
    expect(against('1070', files('1000', { skippedMoney }))).toMatchObject({
      status: 'reconciled',
      split: { used: { USD: '1000' }, tax: { USD: '70' } },
    })
  })

  it('counts other services towards the invoice, in total and in their month', () => {
    const skippedMoney = [skipped('not-ai', '70', '2026-09-02')]
    const split = { used: { USD: '1000' }, 'not-ai': { USD: '70' } }
    expect(against('1070', files('1000', { skippedMoney }))).toMatchObject({
      status: 'reconciled',
      split,
      months: [{ month: '2026-09', files: { USD: '1070' }, split }],
    })
  })

  it('compares the other services of a provider that sold no AI', () => {
    const skippedMoney = [skipped('not-ai', '70', '2026-09-02')]
    expect(against('70', [aFile('cost.csv', 'cost', [], { skippedMoney })])).toMatchObject({
      status: 'reconciled',
      split: { 'not-ai': { USD: '70' } },
    })
  })

  it('says that there is no invoice rather than that all is well', () => {
    expect(entries(files('1000'), [])[0]).toMatchObject({ status: 'no-invoice', difference: {} })
  })

  it('shows an invoice whose provider has no file', () => {
    expect(entries([], [invoice('5', { provider: 'aws' })])[0]).toMatchObject({
      provider: 'aws',
      files: {},
      status: 'not-reconciled',
    })
  })
})

const bills: readonly RowFacts[] = [
  { on: '2026-07-01', billed: '10' },
  { on: '2026-07-31', billed: '20' },
  { on: '2026-09-01', billed: '40' },
  { on: '2026-09-29', billed: '5', invoiceMonth: '2026-10' },
]

describe('reconcile by month', () => {
  const given = [aFile('a.csv', 'cost', bills.slice(0, 2)), aFile('b.csv', 'cost', bills.slice(2))]
  const july = invoice('30', { month: '2026-07', reference: 'INV-7' })

  it('takes the invoice month where a row states one', () => {
    const [entry] = entries(given, [july])
    expect(entry?.months.map(({ month, files: money }) => [month, money['USD']])).toEqual([
      ['2026-07', '30'],
      ['2026-08', undefined],
      ['2026-09', '40'],
      ['2026-10', '5'],
    ])
  })

  it('holds only the invoiced months against the invoices', () => {
    const [entry] = entries(given, [july])
    expect(entry).toMatchObject({
      status: 'reconciled',
      files: { USD: '75' },
      compared: { USD: '30' },
      difference: { USD: '0' },
      references: ['INV-7'],
    })
    expect(entry?.months[2]?.status).toBe('no-invoice')
  })

  it('takes the worst status of the months', () => {
    const september = invoice('60', { month: '2026-09' })
    expect(entries(given, [july, september])[0]).toMatchObject({
      status: 'not-reconciled',
      difference: { USD: '-20' },
    })
  })

  it('lets an invoice of the whole period decide where there is one', () => {
    expect(entries(given, [july, invoice('75')])[0]).toMatchObject({
      status: 'reconciled',
      invoice: { USD: '75' },
    })
  })

  it('warns of months without a file and of a last month that is not complete', () => {
    expect(entries(given, [])[0]?.warnings).toMatchObject([
      { code: 'missing-months', months: ['2026-08'] },
      { code: 'partial-month', months: ['2026-09'], lastDay: '2026-09-29' },
    ])
  })

  it('misses no day between the first and the last one of a file, however its rows stand', () => {
    const days = ['2026-07-10', '2026-07-01', '2026-07-31', '2026-07-20']
    const rows = days.map((on) => ({ on, billed: '1' }))
    expect(entries([aFile('a.csv', 'cost', rows)], [])[0]?.months).toMatchObject([
      { month: '2026-07', missingDays: 0 },
    ])
  })

  it('takes a day on which only skipped rows stand as covered', () => {
    const skippedMoney = [skipped('tax', '3', '2026-07-31'), skipped('tax', '3', '2026-07-16')]
    const file = aFile('a.csv', 'cost', [{ on: '2026-07-01', billed: '1' }], { skippedMoney })
    expect(entries([file], [])[0]?.months).toMatchObject([{ missingDays: 0 }])
  })

  it('passes on what a file says of itself', () => {
    const warnings = [
      { code: 'incomplete-pages', count: 1, lines: [], message: 'More pages follow.' },
    ] as const
    const whole = [
      { on: '2026-09-01', billed: '1' },
      { on: '2026-09-30', billed: '1' },
    ]
    expect(entries([aFile('a.json', 'cost', whole, { warnings })], [])[0]?.warnings).toEqual([
      {
        code: 'incomplete-pages',
        months: [],
        files: ['a.json'],
        lastDay: null,
        message: 'More pages follow.',
      },
    ])
  })

  it('puts tax without a date into the only month of its file', () => {
    const skippedMoney = [skipped('tax', '3', '')]
    const [entry] = entries([aFile('a.csv', 'cost', bills.slice(0, 2), { skippedMoney })], [])
    expect(entry?.months).toMatchObject([{ month: '2026-07', split: { tax: { USD: '3' } } }])
  })
})

describe('invoices that a file states', () => {
  const line = (facts: Partial<InvoiceLine>): InvoiceLine => ({
    kind: 'invoice-line',
    issuer: 'OpenAI',
    invoiceId: 'INV-9',
    lineId: 'L-1',
    month: '2026-09',
    currency: 'USD',
    amount: usd('990'),
    status: 'issued',
    updated: undefined,
    ...facts,
  })
  const period = (month: string, isClosed: boolean, from = '01'): BillingStatement => ({
    kind: 'billing-period',
    issuer: 'OpenAI',
    start: day(`${month}-${from}`),
    isClosed,
    updated: undefined,
  })
  const stating = (...statements: readonly BillingStatement[]) => [
    ...files('1000'),
    aFile('invoice-detail.csv', 'cost', [], { statements: newestStatements(statements) }),
  ]

  it('are summed by month, tax included, with their ids as references', () => {
    const tax = line({ lineId: 'L-2', amount: usd('10') })
    const [entry] = entries(stating(line({}), tax), [])
    expect(entry).toMatchObject({ invoice: { USD: '1000' }, status: 'reconciled' })
    expect(entry?.months).toMatchObject([{ month: '2026-09', references: ['INV-9'] }])
  })

  it('count in their newest version, and not once voided', () => {
    const newer = line({ amount: usd('1000'), updated: 2 })
    const older = line({ updated: 1 })
    expect(entries(stating(newer, older), [])[0]?.invoice).toEqual({ USD: '1000' })
    const voided = line({ ...newer, status: 'voided' })
    expect(entries(stating(newer, voided), [])[0]?.invoice).toEqual({})
  })

  it('give way to an entered amount, with a warning', () => {
    const [entry] = entries(stating(line({})), [invoice('1000')])
    expect(entry).toMatchObject({ invoice: { USD: '1000' }, status: 'reconciled' })
    expect(entry?.warnings).toContainEqual(
      expect.objectContaining({ code: 'entered-before-file', months: ['2026-09'] }),
    )
  })

  it('do not give way to an amount in another currency', () => {
    const euros = { currency: 'EUR', month: '2026-09' }
    const [entry] = entries(stating(line({})), [invoice('1000', euros)])
    expect(entry?.invoice).toEqual({ USD: '990', EUR: '1000' })
  })

  it('are no invoices while they are open', () => {
    expect(entries(stating(line({ status: 'open' })), [])[0]?.invoice).toEqual({})
  })

  it('give way only for the month that was entered', () => {
    const october = line({ month: '2026-10', invoiceId: 'INV-10' })
    const [entry] = entries(stating(line({}), october), [invoice('1000', { month: '2026-09' })])
    expect(entry?.months).toMatchObject([
      { month: '2026-09', invoice: { USD: '1000' } },
      { month: '2026-10', invoice: { USD: '990' } },
    ])
  })

  it('belong to a provider by any of its names', () => {
    const given = files('1000').map((file) => ({
      ...file,
      cells: file.cells.map((cell) => ({ ...cell, provider: 'aws' })),
    }))
    const stated = aFile('lines.csv', 'cost', [], {
      statements: [line({ issuer: 'Amazon Web Services' })],
    })
    const found = entries([...given, stated], [])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ provider: 'aws', invoice: { USD: '990' } })
  })

  describe('of an issuer that may resell others', () => {
    const mixed = aFile('focus.csv', 'cost', [
      { provider: 'aws', billed: '600' },
      { provider: 'anthropic', billed: '400' },
    ])
    const stated = (amount: string) =>
      aFile('invoice-detail.csv', 'cost', [], {
        statements: [line({ issuer: 'Amazon Web Services', amount: usd(amount) })],
      })

    it.each([
      {
        why: 'it is the provider of no charge',
        given: [...files('1000'), stated('1000')],
        invoices: [],
        warned: [{ code: 'issuer-without-charges', files: [] }],
      },
      {
        why: 'its files have charges of others, which have no invoice',
        given: [mixed, stated('1000')],
        invoices: [],
        warned: [{ code: 'issued-for-others', files: ['focus.csv'] }],
      },
      {
        why: 'the others have an invoice of their own',
        given: [mixed, stated('1000')],
        invoices: [invoice('400', { provider: 'anthropic' })],
        warned: [],
      },
      { why: 'it equals its own lines', given: [mixed, stated('600')], invoices: [], warned: [] },
      {
        why: 'the amount was entered for this provider',
        given: [mixed],
        invoices: [invoice('1000', { provider: 'aws' })],
        warned: [],
      },
    ])('say where they cannot be compared with its lines: $why', ({ given, invoices, warned }) => {
      const found = entries(given, invoices).find(({ provider }) => provider.startsWith('a'))
      const codes = ['issuer-without-charges', 'issued-for-others']
      const warnings = found?.warnings.filter(({ code }) => codes.includes(code)) ?? []
      expect(warnings).toMatchObject(warned)
      expect(warnings).toHaveLength(warned.length)
    })
  })

  it('are final once their billing period is closed; without such a file nobody knows', () => {
    const final = (...statements: readonly BillingStatement[]) =>
      entries(stating(line({}), ...statements), [])[0]?.months[0]?.final
    expect(final()).toBeNull()
    expect(final(period('2026-09', true))).toBe(true)
    expect(final(period('2026-09', true), period('2026-09', false))).toBe(false)
    expect(final(period('2026-08', true))).toBeNull()
  })

  it('are not final while one of the billing periods of the month is open', () => {
    const halves = [period('2026-09', false), period('2026-09', true, '16')]
    expect(entries(stating(line({}), ...halves), [])[0]?.months[0]?.final).toBe(false)
  })
})
