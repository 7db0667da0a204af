import { describe, expect, it } from 'vitest'
import {
  baselineOf,
  costsSideBySide,
  type BaselineChoice,
} from '../../../shared/savings/baseline.ts'
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
      why: 'the mean of three',
      choice: { lastMonths: 3 },
      monthly: '453.333333333333333333333333333333',
    },
    {
      why: 'a month with too few days counts for nothing',
      choice: {},
      monthly: '453.333333333333333333333333333333',
    },
    {
      why: 'without the work that came once',
      choice: { exclusions: [{ month: '2026-07', workload: 'once', reason: 'migration' }] },
      monthly: '153.333333333333333333333333333333',
    },
    {
      why: 'without a whole month; of two the median is the mean',
      choice: { statistic: 'median', exclusions: [{ month: '2026-07', reason: 'outage' }] },
      monthly: '180',
    },
    {
      why: 'nothing is left',
      choice: { lastMonths: 1, exclusions: [{ month: '2026-09', reason: 'outage' }] },
      monthly: undefined,
    },
  ])('$why', ({ choice, monthly }) => {
    expect(of(choice).monthly).toBe(monthly === undefined ? undefined : usd(monthly))
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
