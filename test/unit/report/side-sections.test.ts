import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/i18n/language.ts'
import { makeReport } from '../../../shared/report/make-report.ts'
import { smallDocument } from './small-document.ts'
import { chargeback, invoicedMonth, monthlyReconciliation, seatList } from './side-documents.ts'
import { blocksOf, table, textOf, texts, titleOf } from './views.ts'

const owned = smallDocument({ chargeback: chargeback() })
const seated = smallDocument({ seats: seatList() })
const invoiced = smallDocument({ reconciliation: [monthlyReconciliation()] })

describe('a section appears when there is something to tell', () => {
  const IDS = ['chargeback', 'seats', 'reconciliation-by-month']

  it.each([
    { why: 'nothing given', document: smallDocument(), shown: [] },
    { why: 'owners', document: owned, shown: ['chargeback'] },
    {
      why: 'owners that match nothing',
      document: smallDocument({
        chargeback: { ...smallDocument().chargeback, unusedRows: [0, 1] },
      }),
      shown: ['chargeback'],
    },
    { why: 'seats', document: seated, shown: ['seats'] },
    { why: 'invoices by month', document: invoiced, shown: ['reconciliation-by-month'] },
    {
      why: 'months without an invoice',
      document: smallDocument({
        reconciliation: [
          monthlyReconciliation([
            invoicedMonth('2026-08', { invoice: {}, difference: {}, status: 'no-invoice' }),
          ]),
        ],
      }),
      shown: [],
    },
  ])('$why', ({ document, shown }) => {
    const page = makeReport(document, 'html', { lang: 'en' })
    expect(IDS.filter((id) => page.includes(`<section id="${id}">`))).toEqual(shown)
  })

  it.each(LANGUAGES)('and says nothing in the words of a programmer, in %s', (lang) => {
    for (const document of [owned, seated, invoiced]) {
      const text = makeReport(document, 'html', { lang }).replace(/<[^>]*>/g, ' ')
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
    }
  })
})

describe('the chargeback', () => {
  it('says what has no owner', () => {
    expect(titleOf('chargeback', owned)).toBe('83.3% of spend has an owner; $50.00 has none')
  })

  it('adds up over owners, parts and months to the spend of the report', () => {
    const { rows, total } = table('chargeback', /^Spend of 2 owners/, owned)
    expect(rows.map(texts)).toEqual([
      ['Search', '$180.01', '$20.00', '$200.01', '66.7%'],
      ['Data', '$40.00', '$10.00', '$50.00', '16.7%'],
      ['Unallocated', '', '', '$50.00', '16.7%'],
    ])
    expect(texts(total)).toEqual(['Total', '$220.01', '$30.00', '$300.01', '100%'])
  })

  it('prints a month with the cents that the section on spend prints', () => {
    const months = table('spend', /month and provider/, owned).rows.map((row) => texts(row)?.at(-1))
    const own = [/^Aug 2026/, /^Sep 2026/].map((month) => table('chargeback', month, owned))
    expect(own.map(({ total }) => texts(total)?.at(-1))).toEqual(months)
    expect(texts(own[0]?.rows[0])).toEqual([
      'Search',
      '4711',
      'Example Ltd',
      '6640',
      '$60.01',
      '$20.00',
      '$80.01',
    ])
    expect(texts(own[0]?.rows.at(-1))?.at(-1)).toBe('$0.00')
    expect(own[0]?.title).toBe('Aug 2026: $100.01, all of it with an owner')
  })

  it('leaves out the columns of shared cost where none is shared', () => {
    const entries = chargeback().entries.map((entry) => ({
      ...entry,
      direct: entry.spend,
      shared: { USD: '0' },
    }))
    const document = smallDocument({ chargeback: { ...chargeback(), entries } })
    const { columns } = table('chargeback', /^Aug 2026/, document)
    expect(columns.map(({ title }) => title)).not.toContain('Shared')
  })

  it('names spend that nobody answers for, and rows that match nothing', () => {
    const { rows, total } = table('chargeback', /has no owner: 1 workload/, owned)
    expect(rows.map(texts)).toEqual([['gateway', 'OpenAI', '$50.00']])
    expect(texts(total)?.at(-1)).toBe('$50.00')
    expect(blocksOf('chargeback', owned).at(-1)).toMatchObject({
      kind: 'note',
      text: expect.stringMatching(/^1 row of the owner table matches no spend/) as string,
    })
  })

  it('keeps every owner in the sum when there are many', () => {
    const [first] = chargeback().entries
    const entries = Array.from({ length: 60 }, (_, at) => ({
      ...first,
      month: '2026-09',
      team: `Team ${String(at)}`,
      costCentre: null,
      legalEntity: null,
      ledgerAccount: null,
      direct: { USD: '3.333' },
      shared: { USD: '0' },
      spend: { USD: '3.333' },
    }))
    const unallocated = [{ month: '2026-09', spend: { USD: '0.025' } }]
    const document = smallDocument({ chargeback: { ...chargeback(), entries, unallocated } })
    const { rows } = table('chargeback', /^Sep 2026/, document)
    expect(rows).toHaveLength(42)
    expect(texts(rows[40])?.[0]).toBe('20 smaller owners')
    const cents = rows.map((row) => Math.round(Number(textOf(row.at(-1) ?? '').slice(1)) * 100))
    expect(cents.reduce((all, cent) => all + cent, 0)).toBe(20_000)
  })

  it('says that nothing is known where a rate is missing', () => {
    const document = smallDocument({ chargeback: { ...chargeback(), total: {} } })
    expect(titleOf('chargeback', document)).toBe('Chargeback by month and owner')
    expect(blocksOf('chargeback', document)).toHaveLength(1)
  })
})

describe('the seats', () => {
  it('stand beside usage and are never added to it', () => {
    expect(titleOf('seats', seated)).toBe(
      'Seats cost $84.00 a month, in addition to usage; 3 idle seats account for $38.00 of it',
    )
    expect(blocksOf('seats', seated)[0]).toMatchObject({
      items: [
        { value: '4', note: '3 idle on 30 Sep 2026' },
        { value: '$84.00', note: 'excludes 1 seat with no known price' },
        { value: '$38.00', note: '45% of the fixed cost' },
        { label: 'Usage spend, Sep 2026', value: '$200.00' },
      ],
    })
  })

  it('add up by product in the reporting currency', () => {
    const { rows, total } = table('seats', /^2 products/, seated)
    expect(rows.map(texts)).toEqual([
      ['Claude, Team', '1', '1', '–', '–', '1 Mar 2027'],
      ['GitHub Copilot', '3', '2', '€70.00', '€35.00', '–'],
    ])
    expect(texts(total)).toEqual(['All seats, converted to USD', '4', '3', '$84.00', '$38.00', ''])
  })

  it('are idle by name', () => {
    const { rows, total } = table('seats', /^3 idle seats, by name/, seated)
    expect(rows.map(texts)).toEqual([
      ['unassigned', 'GitHub Copilot', 'not assigned', '–', '€17.50'],
      ['dave', 'Claude, Team', 'never used', '1 Mar 2027', '–'],
      ['erin', 'GitHub Copilot', 'idle 41 days', '–', '€17.50'],
    ])
    expect(texts(total)?.at(-1)).toBe('$38.00')
  })

  it.each([
    { why: 'all in use', unknownActivity: 0, says: 'No seat is idle.' },
    { why: 'a list without activity', unknownActivity: 2, says: /^The seat list does not say/ },
  ])('call nobody idle: $why', ({ unknownActivity, says }) => {
    const [claude] = seatList().byProduct
    const seats = seatList({
      seats: 2,
      idleSeats: 0,
      idle: [],
      byProduct: claude === undefined ? [] : [{ ...claude, unknownActivity }],
    })
    const document = smallDocument({ seats })
    expect(titleOf('seats', document)).toBe('Seats cost $84.00 a month, in addition to usage')
    expect(blocksOf('seats', document).at(-1)).toMatchObject({
      kind: 'note',
      text: typeof says === 'string' ? says : (expect.stringMatching(says) as string),
    })
  })
})

describe('the reconciliation by month', () => {
  it('names the months that do not agree', () => {
    expect(titleOf('reconciliation-by-month', invoiced)).toBe(
      '1 of 2 invoiced months does not agree with the files: OpenAI Sep 2026 by $12.01',
    )
  })

  it('holds files, invoice, difference, its parts and the stamp of every month', () => {
    const { rows, total } = table('reconciliation-by-month', /^OpenAI/, invoiced)
    expect(rows.map(texts)).toEqual([
      ['Aug 2026', '$100.00', '$100.00', '$0.00', '', 'reconciled'],
      ['Sep 2026', '$112.01', '$100.00', '$12.01', 'tax $12.00, rounding $0.01', 'not reconciled'],
      ['Oct 2026', '$7.00', '–', '–', '', 'no invoice'],
    ])
    expect(texts(total)).toEqual([
      'Months with an invoice',
      '$212.01',
      '$200.00',
      '$12.01',
      '',
      'not reconciled',
    ])
  })

  it('says in the table of providers which part the invoices speak of', () => {
    const [row] = table('reconciliation', /^Files against/, invoiced).rows
    expect(row?.[0]).toEqual({ text: 'OpenAI', detail: '$212.01 in the invoiced months' })
    expect(texts(row)?.slice(1, 4)).toEqual(['$219.01', '$200.00', '$12.01'])
  })

  it('says which months their issuer has closed, and nothing where no file says', () => {
    const months = [true, false, null].map((final, at) =>
      invoicedMonth(`2026-0${at + 7}`, { final }),
    )
    const document = smallDocument({ reconciliation: [monthlyReconciliation(months)] })
    const { rows } = table('reconciliation-by-month', /^OpenAI/, document)
    expect(rows.map((row) => row.at(-1))).toMatchObject([
      { detail: 'Billing period closed' },
      { detail: 'Billing period open: charges may still change' },
      { detail: '' },
    ])
  })

  it('has one title where all agree', () => {
    const document = smallDocument({
      reconciliation: [monthlyReconciliation([invoicedMonth('2026-08')])],
    })
    expect(titleOf('reconciliation-by-month', document)).toBe(
      'The one invoiced month agrees with the files',
    )
  })

  it('keeps currencies apart', () => {
    const money = { USD: '1', EUR: '2' }
    const month = invoicedMonth('2026-08', {
      files: money,
      invoice: { EUR: '2' },
      difference: { EUR: '0' },
    })
    const document = smallDocument({ reconciliation: [monthlyReconciliation([month])] })
    const { rows } = table('reconciliation-by-month', /^OpenAI/, document)
    expect(texts(rows[0])?.slice(1, 4)).toEqual(['$1.00 and €2.00', '€2.00', '€0.00'])
  })
})

describe('contracts that files state', () => {
  it('are listed as agreed, with their last day and what is not known', () => {
    const agreed = { id: 'C-1', provider: 'openai', cost: { EUR: '120000' }, status: 'Active' }
    const quantity = { id: 'C-2', provider: 'aws', cost: {}, start: null, end: null, status: '' }
    const document = smallDocument({
      contracts: [{ ...agreed, start: '2026-01-01', end: '2027-01-01' }, quantity],
    })
    const { rows } = table('reconciliation', /^2 contracts are stated in the files$/, document)
    expect(rows.map(texts)).toEqual([
      ['OpenAI', 'C-1', '1 Jan 2026', '31 Dec 2026', 'Active', '€120,000.00'],
      ['AWS', 'C-2', '–', '–', '', '–'],
    ])
  })

  it('take no room where there are none', () => {
    expect(makeReport(smallDocument(), 'html', { lang: 'en' })).not.toContain('FOCUS contract')
  })
})
