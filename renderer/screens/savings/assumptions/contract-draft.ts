import { formatAmount, parseAmount, ZERO } from '../../../../shared/domain/amount.ts'
import { parseIsoDay } from '../../../../shared/domain/day.ts'
import type { MoneyText } from '../../../../shared/domain/money.ts'
import type { PlanContract } from '../../../../shared/document/user/commitments.ts'
import type { Where } from '../../../../shared/document/user/plan-parts.ts'
import type { CompanyContracts } from '../../../../shared/document/user/assumptions-document.ts'
import { TIERS, type Tier } from '../../../../shared/domain/tier.ts'
import { numberOf } from './assumptions-draft.ts'

export const OWED_KINDS = ['commitment', 'discount-tier', 'prepaid', 'provisioned'] as const

export type ContractKind = (typeof OWED_KINDS)[number]

/** A contract as it is typed. */
export interface ContractDraft {
  readonly kind: ContractKind
  readonly provider: string
  /** A minimum, a spend or a balance; not used by reserved capacity. */
  readonly amount: string
  readonly currency: string
  /** In percent; used by a discount only. */
  readonly discount: string
  /** `YYYY-MM-DD`. */
  readonly until: string
  /** Empty: any. Both are used by reserved capacity only. */
  readonly tier: string
  readonly project: string
}

export type ContractField = 'provider' | 'amount' | 'discount' | 'until'

export function emptyContract(kind: ContractKind, currency: string): ContractDraft {
  return {
    kind,
    currency,
    provider: '',
    amount: '',
    discount: '',
    until: '',
    tier: '',
    project: '',
  }
}

/** The contracts of one kind, in their order. */
export function owedOf(
  company: CompanyContracts,
  kind: ContractKind,
  currency: string,
): readonly ContractDraft[] {
  const empty = emptyContract(kind, currency)
  switch (kind) {
    case 'commitment':
      return company.commitments.map(({ provider, until, monthlyMinimum }) => ({
        ...empty,
        provider,
        until,
        ...moneyDraft(monthlyMinimum, currency),
      }))
    case 'discount-tier':
      return company.discountTiers.map(({ provider, until, monthlySpend, discount }) => ({
        ...empty,
        provider,
        until,
        ...moneyDraft(monthlySpend, currency),
        discount: String(Math.round(discount * 1e8) / 1e6),
      }))
    default:
      return company.contracts.flatMap((contract) =>
        contract.kind === kind ? [{ ...empty, ...contractDraft(contract, currency) }] : [],
      )
  }
}

function contractDraft(contract: PlanContract, currency: string): Partial<ContractDraft> {
  const { provider, until } = contract
  if (contract.kind === 'prepaid') {
    return { provider, until, ...moneyDraft(contract.balance, currency) }
  }
  const { neededTier, project } = contract.where
  return { provider, until, tier: neededTier?.[0] ?? '', project: project?.[0] ?? '' }
}

/** The amount in the reporting currency, else in the one that it was stated in. */
function moneyDraft(money: MoneyText, currency: string): { amount: string; currency: string } {
  const own = money[currency] === undefined ? Object.keys(money)[0] : currency
  return { amount: money[own ?? currency] ?? '', currency: own ?? currency }
}

/** The fields with faults. */
export function contractFaults(draft: ContractDraft): readonly ContractField[] {
  const { kind, provider, until, discount } = draft
  const percent = numberOf(discount)
  const faults: readonly (readonly [ContractField, boolean])[] = [
    ['provider', provider.trim() === ''],
    ['amount', kind !== 'provisioned' && amountOf(draft) === undefined],
    [
      'discount',
      kind === 'discount-tier' && !(percent !== undefined && percent >= 0 && percent < 100),
    ],
    ['until', parseIsoDay(until) === undefined],
  ]
  return faults.flatMap(([field, isWrong]) => (isWrong ? [field] : []))
}

/** Exact text of the typed amount; commas may part thousands. */
function amountOf({ amount }: ContractDraft): string | undefined {
  const text = amount.trim()
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  const exact = parseAmount(plain)
  return exact === undefined || exact <= ZERO ? undefined : formatAmount(exact)
}

/**
 * The contracts with one added, or with the `at`-th of its kind replaced.
 *
 * @throws RangeError for a draft with faults.
 */
export function withContractDraft(
  company: CompanyContracts,
  draft: ContractDraft,
  at: number | undefined,
): CompanyContracts {
  const { kind, provider, currency, until } = draft
  const money = { [currency]: amountOf(draft) ?? '' }
  if (contractFaults(draft).length > 0) throw new RangeError('a contract with faults is not taken')
  switch (kind) {
    case 'commitment': {
      const commitments = placed(
        company.commitments,
        { provider, monthlyMinimum: money, until },
        at,
      )
      return { ...company, commitments }
    }
    case 'discount-tier': {
      const discount = (numberOf(draft.discount) ?? 0) / 100
      const tier = { provider, monthlySpend: money, discount, until }
      return { ...company, discountTiers: placed(company.discountTiers, tier, at) }
    }
    case 'prepaid':
      return withContract(company, { kind, provider, balance: money, until }, at)
    default:
      return withContract(
        company,
        { kind, provider, where: whereOf(draft, reservedWork(company, at)), until },
        at,
      )
  }
}

function reservedWork({ contracts }: CompanyContracts, at: number | undefined): Where {
  const reserved = contracts.flatMap((it) => (it.kind === 'provisioned' ? [it.where] : []))
  return (at === undefined ? undefined : reserved[at]) ?? {}
}

/** The work that was typed; what a file said beside it, and more than one of a kind, is kept as it was. */
function whereOf({ tier, project }: ContractDraft, old: Where): Where {
  const { neededTier, project: projects, ...rest } = old
  const needed = TIERS.find((each): each is Tier => each === tier)
  const name = project.trim()
  const tiers = needed === undefined || neededTier?.[0] === needed ? neededTier : [needed]
  const names = name === '' || projects?.[0] === name ? projects : [name]
  return {
    ...rest,
    ...(needed === undefined || tiers === undefined ? {} : { neededTier: tiers }),
    ...(name === '' || names === undefined ? {} : { project: names }),
  }
}

/** The contracts without the `at`-th of its kind. */
export function withoutContract(
  company: CompanyContracts,
  kind: ContractKind,
  at: number,
): CompanyContracts {
  const left = <T>(list: readonly T[]): readonly T[] => list.filter((_, place) => place !== at)
  switch (kind) {
    case 'commitment':
      return { ...company, commitments: left(company.commitments) }
    case 'discount-tier':
      return { ...company, discountTiers: left(company.discountTiers) }
    default: {
      const gone = company.contracts.filter((contract) => contract.kind === kind)[at]
      return { ...company, contracts: company.contracts.filter((contract) => contract !== gone) }
    }
  }
}

function withContract(
  company: CompanyContracts,
  contract: PlanContract,
  at: number | undefined,
): CompanyContracts {
  const same = company.contracts.filter(({ kind }) => kind === contract.kind)
  const old = at === undefined ? undefined : same[at]
  const contracts =
    old === undefined
      ? [...company.contracts, contract]
      : company.contracts.map((each) => (each === old ? contract : each))
  return { ...company, contracts }
}

function placed<T>(list: readonly T[], item: T, at: number | undefined): readonly T[] {
  return at === undefined
    ? [...list, item]
    : list.map((each, place) => (place === at ? item : each))
}
