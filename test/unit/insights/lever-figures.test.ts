import { expect, it } from 'vitest'
import type { FoundLever } from '../../../shared/document/found-levers.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { figureText } from '../../../shared/insights/figures/print-figure.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { leverRows, whyNotRows } from '../../../shared/insights/plans/lever-figures.ts'
import { smallDocument } from '../report/small-document.ts'

const NONE: FoundLever = {
  lever: 'batch',
  state: 'none-found',
  counts: null,
  workloads: [],
  worth: null,
  measured: null,
  bargain: null,
  notSeeded: [],
}

const usd = (value: string) => ({ USD: value })

const LEVERS: readonly FoundLever[] = [
  {
    ...NONE,
    lever: 'caching',
    state: 'seeded',
    counts: 'caching',
    workloads: [
      {
        workload: 'w',
        share: { low: 0, likely: 0.2, high: 0.4 },
        sign: { code: 'cache-hits', share: 0.1, best: 0.5 },
      },
    ],
    worth: { p10: usd('1000'), p50: usd('4000'), p90: usd('9000'), seed: 1, draws: 5000 },
    notSeeded: [{ why: 'no-better-days', workloads: 3, spend: usd('120.50') }],
  },
  { ...NONE, lever: 'idle-seats', state: 'seeded', measured: usd('2400') },
  {
    ...NONE,
    lever: 'negotiation',
    state: 'seeded',
    bargain: { discount: 0.25, option: 'same-vendor', workloads: 2, spend: usd('80000') },
  },
  {
    ...NONE,
    lever: 'service-tier',
    state: 'cannot-be-shown',
    notSeeded: [{ why: 'tier-not-stated', workloads: 0, spend: {} }],
  },
]

const formats = createFormats('en')
const text = (figure: Figure | undefined): string | undefined =>
  figure && figureText(figure, formats)

const document = smallDocument({ levers: LEVERS })

it('shows what each found lever is worth, was measured at, or gives to bargain with', () => {
  const rows = leverRows(document).map((row) => ({
    lever: row.lever,
    isReady: row.isReady,
    on: text(row.count),
    worth: text(row.worth?.likely),
    measured: text(row.measured),
    discount: text(row.discount),
  }))
  const none = {
    isReady: false,
    on: undefined,
    worth: undefined,
    measured: undefined,
    discount: undefined,
  }
  expect(rows).toEqual([
    { ...none, lever: 'caching', isReady: true, on: '1', worth: '$4.0k' },
    { ...none, lever: 'idle-seats', measured: '$2.4k' },
    { ...none, lever: 'negotiation', on: '2', discount: '25%' },
  ])
})

it('tells why a lever is not seeded, with the spend where the reason is about some of it', () => {
  const rows = whyNotRows(document).map((row) => [row.lever, row.why, text(row.spend)])
  expect(rows).toEqual([
    ['caching', 'no-better-days', '$120.50'],
    ['service-tier', 'tier-not-stated', undefined],
  ])
})
