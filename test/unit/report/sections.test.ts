import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../shared/report/block.ts'
import { REPORT_SECTIONS } from '../../../shared/report/section-registry.ts'
import { emptyDocument } from './empty-document.ts'
import { smallDocument, workload } from './small-document.ts'
import { plan } from './small-plan.ts'
import { table, textOf, texts, titleOf, viewOf } from './views.ts'

describe('the titles say the answer', () => {
  it.each([
    {
      why: 'a saving, with its range',
      id: 'summary',
      changes: {},
      says: /likely \$140 net over 12 months, range −\$20 to \$300$/,
    },
    { why: 'no plan', id: 'summary', changes: { plans: [] }, says: /^AI spend was \$300; no plan/ },
    {
      why: 'plans that cost',
      id: 'summary',
      changes: {
        plans: [plan({ net: { low: { USD: '-9' }, likely: { USD: '-5' }, high: { USD: '1' } } })],
      },
      says: /^None of 1 plan compared here would likely save/,
    },
    {
      why: 'paid above need',
      id: 'tiers',
      changes: {},
      says: /^67% of spend paid for a stronger model/,
    },
    {
      why: 'invoices that agree',
      id: 'reconciliation',
      changes: {},
      says: /^1 of 1 provider checked .* within tolerance$/,
    },
    {
      why: 'no invoice',
      id: 'reconciliation',
      changes: { reconciliation: [] },
      says: /no invoice was entered/,
    },
    {
      why: 'what is missing',
      id: 'limits',
      changes: {},
      says: /1 rejected row, 1 model without a price/,
    },
  ])('$why', ({ id, changes, says }) => {
    expect(titleOf(id, smallDocument(changes))).toMatch(says)
  })

  it('and keep to a plain noun when there is none', () => {
    const view = viewOf(emptyDocument())
    const shown = REPORT_SECTIONS.filter((section) => section.build(view).length > 0)
    const titles = shown.map((section) => section.title(view))
    expect(titles.slice(0, 5)).toEqual([
      'AI spend: what the files say',
      'The figures are based on the providers’ exports; no invoice was entered to check them',
      'Spend by month, provider and model',
      'Paid tier against needed tier',
      'Savings plans',
    ])
  })
})

describe('printed parts add up', () => {
  const cents = (cell: Cell): number =>
    Math.round(Number(textOf(cell).replaceAll(/[$,]/g, '').replace('−', '-')) * 100)
  const total = (cells: readonly Cell[]) => cells.reduce((all, cell) => all + cents(cell), 0)

  it('by month and provider', () => {
    const { rows, total: last = [] } = table('spend', /month and provider/)
    for (const row of [...rows, last]) expect(total(row.slice(1, -1))).toBe(cents(row.at(-1) ?? ''))
    for (const column of last.keys()) {
      if (column > 0)
        expect(total(rows.map((row) => row[column] ?? ''))).toBe(cents(last[column] ?? ''))
    }
    expect(textOf(last.at(-1) ?? '')).toBe('$300.01')
  })

  it('from the files to the spend', () => {
    const { rows, total: last = [] } = table('reconciliation', /From the files/)
    expect(rows.map((row) => texts(row)?.[2])).toEqual(['$290.01', '$10.00'])
    expect(textOf(last[2] ?? '')).toBe('$300.01')
  })

  it('from the files to the spend with prepayments', () => {
    const totals = { ...smallDocument().totals, billed: { USD: '1000' } }
    const { rows } = table('reconciliation', /From the files/, smallDocument({ totals }))
    expect(rows.map((row) => texts(row)?.[2])).toEqual(['$1,000.00', '$10.00', '−$709.99'])
  })

  it('in the tier matrix, with what is in no workload', () => {
    const totals = { ...smallDocument().totals, spend: { USD: '310.01' } }
    const { rows, total: last } = table('tiers', /Paid tier down/, smallDocument({ totals }))
    expect(texts(rows.at(-1))).toEqual(['In no workload', '–', '–', '–', '$10', '$10'])
    expect(texts(last)).toEqual(
      ['Total', '–', '–', '$200', '$110', '$310'].map((text) => text.replace(/^–$/, '$0')),
    )
  })

  it('steps, saving, costs and net', () => {
    const { rows, total: last } = table('plans', /line by line/)
    expect(rows.map(texts)).toEqual([
      ['Caching', '–', '$10.01', '–'],
      ['Model switch', '–', '$49.99', '–'],
      ['Saving in the observed 3.0 months', '$20.00', '$60.00', '$100.00'],
      ['The same over 12 months, at constant volume', '$80.00', '$240.00', '$400.00'],
      ['Minus one-off and running costs of the plan', '−$100.00', '−$100.00', '−$100.00'],
    ])
    expect(texts(last)).toEqual(['Net over 12 months', '−$20.00', '$140.00', '$300.00'])
  })
})

describe('nothing is hidden', () => {
  it('workloads without a tier or with a low confidence are contested', () => {
    const workloads = [
      workload('sure'),
      workload('unsure', { confidence: 0.69 }),
      workload('open', { neededTier: null, confidence: null }),
    ]
    const { title, rows } = table('tiers', /^Contested/, smallDocument({ workloads }))
    expect(title).toMatch(/^Contested: \$200/)
    expect(rows.map((row) => texts(row)?.[0])).toEqual(['project unsure', 'project open'])
  })

  it('a workload has the same cents wherever it stands', () => {
    const inTiers = table('tiers', /paid above need/).rows.map((row) => texts(row)?.at(-1))
    const inAppendix = table('appendix', /^Workloads/).rows.map((row) => texts(row)?.at(-1))
    expect(inAppendix.slice(0, 1)).toEqual(inTiers)
  })

  it('what a plan cannot reprice stands beside it', () => {
    expect(texts(table('plans', /could not be repriced/).total)).toEqual(['Total', '1', '−$0.01'])
  })

  it('rejected rows say where, what and what to do', () => {
    expect(texts(table('limits', /could not be read/).rows[0])).toEqual([
      'cost.csv',
      '5',
      'amount_value',
      '<script>alert(1)</script>',
      'an amount such as 1234.56',
      'Correct the cell.',
    ])
  })

  it('prices carry date and source', () => {
    expect(texts(table('method', /used in the plans/).rows[0])).toEqual([
      'Z.ai',
      'glm-5.3-flash',
      'USD',
      '0.15',
      '–',
      '0.50',
      '1 Sep 2026',
      'price list',
      '10 Nov 2026',
    ])
  })
})
