import { describe, expect, it } from 'vitest'
import { baselineOf, costsSideBySide, onBaseline } from '../../../shared/assumptions/baseline.ts'
import type { BaselineChoice } from '../../../shared/document/user/assumptions-document.ts'
import { CANDIDATE, INCUMBENT, planInput, priceBook, usd } from '../plan/plan-fixture.ts'

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09'] as const
const on = planInput({
  workloads: [
    { id: 'steady', spend: '100', months: MONTHS },
    { id: 'once', spend: '900', months: ['2026-07'] },
    { id: 'late', spend: '30', months: ['2026-09'] },
  ],
  coveredDays: { '2026-06': 10, '2026-07': 31, '2026-08': 31, '2026-09': 15 },
})
const of = (changes: Partial<BaselineChoice>) =>
  baselineOf(on, { lastMonths: 12, statistic: 'mean', exclusions: [], ...changes })

describe('the baseline', () => {
  it.each<{ why: string; choice: Partial<BaselineChoice>; monthly: string | undefined }>([
    {
      why: 'the last month, carried to its whole by days',
      choice: { lastMonths: 1 },
      monthly: '260',
    },
    { why: 'the median of three', choice: { lastMonths: 3, statistic: 'median' }, monthly: '260' },
    {
      why: 'the mean of three, each by its covered days',
      choice: { lastMonths: 3 },
      monthly: '492',
    },
    {
      why: 'a month with too few days counts for nothing',
      choice: {},
      monthly: '492',
    },
    {
      why: 'without the work that came once',
      choice: { exclusions: [{ month: '2026-07', workload: 'once', reason: 'migration' }] },
      monthly: '132',
    },
    {
      why: 'without a whole month; of two the median is both by their days',
      choice: { statistic: 'median', exclusions: [{ month: '2026-07', reason: 'outage' }] },
      monthly: '153.333333333333333333333333333333',
    },
    {
      why: 'nothing is left',
      choice: { lastMonths: 1, exclusions: [{ month: '2026-09', reason: 'outage' }] },
      monthly: undefined,
    },
  ])('$why', ({ choice, monthly }) => {
    expect(of(choice).monthly).toBe(monthly === undefined ? undefined : usd(monthly))
  })

  it('of all days counts a month with few of them too', () => {
    // 100 in ten of June's 30 days, 1000 and 100 in whole months, 130 in half of September.
    const { monthly, months } = of({ lastMonths: null })
    expect(monthly).toBe(usd('469.411764705882352941176470588235'))
    expect(months.every(({ why }) => why === 'used')).toBe(true)
  })

  it('says of every month why it is used or not', () => {
    const exclusions = [{ month: '2026-08', reason: 'outage' }]
    expect(of({ exclusions }).months.map(({ month, why }) => [month, why])).toEqual([
      ['2026-06', 'too-few-days'],
      ['2026-07', 'used'],
      ['2026-08', 'excluded'],
      ['2026-09', 'used'],
    ])
    expect(of({ lastMonths: 1 }).months[0]?.why).toBe('before-the-window')
  })

  it('leaves the input as it is when all days count', () => {
    const choice = { lastMonths: null, statistic: 'mean', exclusions: [] } as const
    expect(onBaseline(on, choice)).toBe(on)
  })

  it.each<{ why: string; choice: Partial<BaselineChoice>; spends: readonly string[] }>([
    { why: 'only the last month', choice: { lastMonths: 1 }, spends: ['100', '30'] },
    {
      why: 'the month in the middle as it was',
      choice: { lastMonths: 3, statistic: 'median' },
      spends: ['100', '30'],
    },
    {
      why: 'without what was left out',
      choice: {
        lastMonths: 3,
        exclusions: [
          { month: '2026-07', workload: 'once', reason: 'migration' },
          { month: '2026-08', reason: 'outage' },
        ],
      },
      spends: ['100', '100', '30'],
    },
  ])('gives plans $why', ({ choice, spends }) => {
    const input = onBaseline(on, { lastMonths: 12, statistic: 'mean', exclusions: [], ...choice })
    expect(input.cells.map(({ spend }) => spend)).toEqual(spends.map(usd))
    const months = new Set(input.cells.map(({ month }) => month))
    expect(new Set(input.coveredDays.keys())).toEqual(months)
  })

  it('refuses an exclusion without a reason', () => {
    expect(() => of({ exclusions: [{ month: '2026-08', reason: ' ' }] })).toThrow(RangeError)
  })
})

describe('list, contracted and effective', () => {
  const work = planInput({
    workloads: [
      { spend: '80', tokens: { input: 10 } },
      { spend: '7', model: 'house', tokens: { input: 1 } },
      { spend: '5' },
    ],
  })
  const list = priceBook([{ ...INCUMBENT, input: '10' }, CANDIDATE])

  it('stand side by side for the same work', () => {
    const own = { ...work, prices: priceBook([{ ...INCUMBENT, input: '9' }]) }
    expect(costsSideBySide(own, list)).toEqual({
      list: usd('100'),
      contracted: usd('90'),
      effective: usd('80'),
      notCompared: usd('12'),
    })
  })
})
