import { describe, expect, it } from 'vitest'
import {
  emptyOwed,
  OWED_KINDS,
  owedFaults,
  owedOf,
  withOwedDraft,
  withoutOwed,
  type OwedDraft,
  type OwedKind,
} from '../../../../../../renderer/screens/savings/assumptions/commitment-draft.ts'
import {
  type OwedContracts,
  readAssumptions,
} from '../../../../../../shared/document/user/assumptions-document.ts'
import { NOTHING_OWED } from '../../../../../../shared/assumptions/commitment-terms.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../../../../shared/assumptions/default-assumptions.ts'

const typed = (kind: OwedKind, change: Partial<OwedDraft> = {}): OwedDraft => ({
  ...emptyOwed(kind, 'USD'),
  provider: 'openai',
  until: '2027-03-31',
  ...(kind === 'provisioned' ? { tier: 'routine', project: 'chat' } : { amount: '50,000' }),
  ...(kind === 'discount-tier' ? { discount: '12.5' } : {}),
  ...change,
})

const all = (): OwedContracts =>
  OWED_KINDS.reduce<OwedContracts>(
    (owed, kind) => withOwedDraft(owed, typed(kind), undefined),
    NOTHING_OWED,
  )

describe('a contract that is typed', () => {
  it.each(OWED_KINDS)('of kind %s is taken, shown again, changed and removed', (kind) => {
    const owed = all()
    expect(
      readAssumptions({ ...DEFAULT_ASSUMPTIONS, owed }, 'terms', DEFAULT_ASSUMPTIONS).owed,
    ).toEqual(owed)
    const [shown] = owedOf(owed, kind, 'USD')
    expect(shown).toEqual({
      ...typed(kind),
      ...(kind === 'provisioned' ? {} : { amount: '50000' }),
    })
    const changed = withOwedDraft(owed, typed(kind, { provider: 'anthropic' }), 0)
    expect(owedOf(changed, kind, 'USD').map(({ provider }) => provider)).toEqual(['anthropic'])
    expect(owedOf(withoutOwed(changed, kind, 0), kind, 'USD')).toEqual([])
    const others = OWED_KINDS.filter((other) => other !== kind)
    for (const other of others)
      expect(owedOf(changed, other, 'USD')).toEqual(owedOf(owed, other, 'USD'))
  })

  it('keeps its own currency', () => {
    const owed = withOwedDraft(NOTHING_OWED, typed('commitment', { currency: 'EUR' }), undefined)
    expect(owed.commitments[0]?.monthlyMinimum).toEqual({ EUR: '50000' })
    expect(owedOf(owed, 'commitment', 'USD')[0]).toMatchObject({ amount: '50000', currency: 'EUR' })
  })

  it.each<{ kind: OwedKind; change: Partial<OwedDraft>; faults: readonly string[] }>([
    { kind: 'commitment', change: { provider: ' ' }, faults: ['provider'] },
    { kind: 'commitment', change: { amount: 'much' }, faults: ['amount'] },
    { kind: 'commitment', change: { amount: '-5' }, faults: ['amount'] },
    { kind: 'prepaid', change: { amount: '0', until: '2027-02-30' }, faults: ['amount', 'until'] },
    { kind: 'discount-tier', change: { discount: '100' }, faults: ['discount'] },
    { kind: 'provisioned', change: { until: '' }, faults: ['until'] },
    { kind: 'provisioned', change: { tier: '', project: '' }, faults: [] },
  ])('of kind $kind with $change has faults in $faults', ({ kind, change, faults }) => {
    expect(owedFaults(typed(kind, change))).toEqual(faults)
  })

  it('keeps what a file says about the work beyond what can be typed', () => {
    const where = { neededTier: ['routine', 'mid'], workload: ['w1'] } as const
    const owed: OwedContracts = {
      ...NOTHING_OWED,
      contracts: [{ kind: 'provisioned', provider: 'openai', where, until: '2027-03-31' }],
    }
    const [shown] = owedOf(owed, 'provisioned', 'USD')
    const change = (part: Partial<OwedDraft>) =>
      withOwedDraft(owed, { ...emptyOwed('provisioned', 'USD'), ...shown, ...part }, 0).contracts[0]
    expect(change({ until: '2027-06-30' })).toMatchObject({ where, until: '2027-06-30' })
    expect(change({ tier: 'mid' })).toMatchObject({ where: { ...where, neededTier: ['mid'] } })
    expect(change({ tier: '' })).toEqual({
      kind: 'provisioned',
      provider: 'openai',
      until: '2027-03-31',
      where: { workload: ['w1'] },
    })
  })

  it('is not taken with a fault', () => {
    expect(() => withOwedDraft(NOTHING_OWED, emptyOwed('prepaid', 'USD'), undefined)).toThrow(
      RangeError,
    )
  })
})
