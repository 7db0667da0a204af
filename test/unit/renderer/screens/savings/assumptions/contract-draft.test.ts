import { describe, expect, it } from 'vitest'
import {
  emptyContract,
  OWED_KINDS,
  contractFaults,
  owedOf,
  withContractDraft,
  withoutContract,
  type ContractDraft,
  type ContractKind,
} from '../../../../../../renderer/screens/savings/assumptions/contract-draft.ts'
import {
  type CompanyContracts,
  readAssumptions,
} from '../../../../../../shared/document/user/assumptions-document.ts'
import { NO_CONTRACTS } from '../../../../../../shared/assumptions/company-contracts.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../../../../shared/assumptions/default-assumptions.ts'

const typed = (kind: ContractKind, change: Partial<ContractDraft> = {}): ContractDraft => ({
  ...emptyContract(kind, 'USD'),
  provider: 'openai',
  until: '2027-03-31',
  ...(kind === 'provisioned' ? { tier: 'routine', project: 'chat' } : { amount: '50,000' }),
  ...(kind === 'discount-tier' ? { discount: '12.5' } : {}),
  ...change,
})

const all = (): CompanyContracts =>
  OWED_KINDS.reduce<CompanyContracts>(
    (owed, kind) => withContractDraft(owed, typed(kind), undefined),
    NO_CONTRACTS,
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
    const changed = withContractDraft(owed, typed(kind, { provider: 'anthropic' }), 0)
    expect(owedOf(changed, kind, 'USD').map(({ provider }) => provider)).toEqual(['anthropic'])
    expect(owedOf(withoutContract(changed, kind, 0), kind, 'USD')).toEqual([])
    const others = OWED_KINDS.filter((other) => other !== kind)
    for (const other of others)
      expect(owedOf(changed, other, 'USD')).toEqual(owedOf(owed, other, 'USD'))
  })

  it('keeps its own currency', () => {
    const owed = withContractDraft(
      NO_CONTRACTS,
      typed('commitment', { currency: 'EUR' }),
      undefined,
    )
    expect(owed.commitments[0]?.monthlyMinimum).toEqual({ EUR: '50000' })
    expect(owedOf(owed, 'commitment', 'USD')[0]).toMatchObject({ amount: '50000', currency: 'EUR' })
  })

  it.each<{ kind: ContractKind; change: Partial<ContractDraft>; faults: readonly string[] }>([
    { kind: 'commitment', change: { provider: ' ' }, faults: ['provider'] },
    { kind: 'commitment', change: { amount: 'much' }, faults: ['amount'] },
    { kind: 'commitment', change: { amount: '-5' }, faults: ['amount'] },
    { kind: 'prepaid', change: { amount: '0', until: '2027-02-30' }, faults: ['amount', 'until'] },
    { kind: 'discount-tier', change: { discount: '100' }, faults: ['discount'] },
    { kind: 'provisioned', change: { until: '' }, faults: ['until'] },
    { kind: 'provisioned', change: { tier: '', project: '' }, faults: [] },
  ])('of kind $kind with $change has faults in $faults', ({ kind, change, faults }) => {
    expect(contractFaults(typed(kind, change))).toEqual(faults)
  })

  it('keeps what a file says about the work beyond what can be typed', () => {
    const where = { neededTier: ['routine', 'mid'], workload: ['w1'] } as const
    const owed: CompanyContracts = {
      ...NO_CONTRACTS,
      contracts: [{ kind: 'provisioned', provider: 'openai', where, until: '2027-03-31' }],
    }
    const [shown] = owedOf(owed, 'provisioned', 'USD')
    const change = (part: Partial<ContractDraft>) =>
      withContractDraft(owed, { ...emptyContract('provisioned', 'USD'), ...shown, ...part }, 0)
        .contracts[0]
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
    expect(() =>
      withContractDraft(NO_CONTRACTS, emptyContract('prepaid', 'USD'), undefined),
    ).toThrow(RangeError)
  })
})
