import { describe, expect, it } from 'vitest'
import {
  changedParts,
  numberOf,
  rangeDraft,
  rangeOf,
  toggled,
  toggleSeller,
  withDefault,
  withExclusion,
  withoutExclusion,
} from '../../../../../../renderer/screens/savings/assumptions/assumptions-draft.ts'
import {
  type Assumptions,
  readAssumptions,
} from '../../../../../../shared/document/user/assumptions-document.ts'
import { DEFAULT_ASSUMPTIONS as DEFAULTS } from '../../../../../../shared/assumptions/default-assumptions.ts'

const AUGUST = { month: '2026-08', reason: 'a one-off migration' }

describe('assumptions that differ', () => {
  it.each<{ part: string; change: Partial<Assumptions> }>([
    { part: 'baseline', change: { baseline: { ...DEFAULTS.baseline, statistic: 'median' } } },
    { part: 'allowed', change: { allowed: { ...DEFAULTS.allowed, refuseTraining: true } } },
    { part: 'hosting', change: { hosting: { ...DEFAULTS.hosting, use: 'own' } } },
    { part: 'outlook', change: { horizonMonths: 24 } },
    { part: 'outlook', change: { priceDecline: { low: 0, likely: 0, high: 0 } } },
    {
      part: 'owed',
      change: {
        owed: {
          ...DEFAULTS.owed,
          contracts: [
            { kind: 'prepaid', provider: 'openai', balance: { USD: '5' }, until: '2027-01-31' },
          ],
        },
      },
    },
  ])('are named by their part: $part', ({ part, change }) => {
    const terms = { ...DEFAULTS, ...change }
    expect(changedParts(terms, DEFAULTS)).toEqual([part])
    const back = changedParts(terms, DEFAULTS).reduce(
      (it, each) => withDefault(it, DEFAULTS, each),
      terms,
    )
    expect(back).toEqual(DEFAULTS)
  })

  it('are none when the same is written in another order', () => {
    const { low, likely, high } = DEFAULTS.priceDecline
    const turned = { ...DEFAULTS, priceDecline: { high, likely, low } }
    expect(changedParts(turned, DEFAULTS)).toEqual([])
  })
})

describe('exclusions', () => {
  it('name a month and a workload once, with the newer reason', () => {
    const once = withExclusion(withExclusion(DEFAULTS, AUGUST), { ...AUGUST, reason: 'a test' })
    const twice = withExclusion(once, { ...AUGUST, workload: 'w1' })
    expect(twice.baseline.exclusions.map(({ reason }) => reason)).toEqual(['a test', AUGUST.reason])
    const [first] = twice.baseline.exclusions
    expect(first && withoutExclusion(twice, first).baseline.exclusions).toHaveLength(1)
    expect(readAssumptions(twice, 'terms', DEFAULTS)).toEqual(twice)
  })
})

describe('the list of sellers', () => {
  const all = ['a', 'b', 'c']
  it('is no list at all as long as every seller is ticked', () => {
    expect(toggleSeller(null, 'b', all)).toEqual(['a', 'c'])
    expect(toggleSeller(['a', 'c'], 'b', all)).toBeNull()
    expect(toggleSeller(['a'], 'a', all)).toEqual([])
  })

  it('and other lists gain or lose one member', () => {
    expect(toggled(['US'], 'EU')).toEqual(['US', 'EU'])
    expect(toggled(['US', 'EU'], 'US')).toEqual(['EU'])
  })
})

describe('a range that is typed', () => {
  it.each([
    { range: { low: 0.15, likely: 0.3, high: 0.5 }, isPercent: true, low: '15' },
    { range: { low: 0.07, likely: 0.29, high: 0.57 }, isPercent: true, low: '7' },
    { range: { low: 6.88, likely: 3.13, high: 2 }, isPercent: false, low: '6.88' },
  ])('comes back as it was: $range', ({ range, isPercent, low }) => {
    const draft = rangeDraft(range, isPercent)
    expect(draft.low).toBe(low)
    expect(rangeOf(draft)).toEqual(range)
  })

  it('is none where an end is no number', () => {
    const draft = rangeDraft({ low: 0, likely: 0.1, high: 0.3 }, true)
    expect(rangeOf({ ...draft, likely: 'ten' })).toBeUndefined()
  })

  it.each([
    ['12.5', 12.5],
    [' 12,5 ', 12.5],
    ['-3', -3],
    ['', undefined],
    ['1.2.3', undefined],
    ['12 %', undefined],
  ])('"%s" is %s', (text, value) => {
    expect(numberOf(text)).toBe(value)
  })
})
