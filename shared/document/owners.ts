import type { MoneyText } from '../domain/money.ts'

/** By what a row of the owner table finds spend, the most specific first. */
export const OWNER_MATCHES = ['workload', 'key', 'user', 'tag', 'project'] as const

export type OwnerMatch = (typeof OWNER_MATCHES)[number]

/** Who answers for spend. Empty text where the table does not say; at least one of the four is given. */
export interface Owner {
  readonly team: string
  readonly costCentre: string
  readonly legalEntity: string
  readonly ledgerAccount: string
}

/** How shared cost is split: by stated shares, by the teams' own spend, or by their tokens of the month. */
export const SPLIT_BASES = ['fixed', 'spend', 'tokens'] as const

export type SplitBasis = (typeof SPLIT_BASES)[number]

/**
 * One row of the owner table. Rows with a `split` belong together by match, value and dates: they share what they
 * match among their owners, or among all teams where no owner is named.
 */
export interface OwnerRow extends Owner {
  readonly match: OwnerMatch
  /** Compared without case; `*` at the end stands for any ending. A tag is `name=value`, or a value alone. */
  readonly value: string
  /** Only spend of this provider; empty: of any. */
  readonly provider: string
  /** `YYYY-MM-DD`, both inclusive; `null`: open. */
  readonly from: string | null
  readonly until: string | null
  readonly split: SplitBasis | null
  /** Exact decimal from 0 to 1; only with a fixed split. */
  readonly share: string | null
}

/** One month's spend of one owner. */
export interface ChargebackEntry {
  readonly month: string | null
  readonly team: string | null
  readonly costCentre: string | null
  readonly legalEntity: string | null
  readonly ledgerAccount: string | null
  /** Spend that a row of the table names. */
  readonly direct: MoneyText
  /** Part of shared cost. */
  readonly shared: MoneyText
  /** Direct plus shared. */
  readonly spend: MoneyText
}

/** Spend without a team or cost centre; `user` names the person, where the export does. */
export interface UnallocatedWorkload {
  readonly workload: string
  readonly provider: string
  readonly project: string | null
  readonly apiKey: string | null
  readonly user: string | null
  readonly spend: MoneyText
}

/** Who pays for what. Entries and the unallocated rest add up to `total`, which is `totals.spend`. */
export interface Chargeback {
  readonly total: MoneyText
  /** Spend with a team, cost centre, legal entity or account by the owner table. */
  readonly allocated: MoneyText
  /** The rest for which the export names a person. */
  readonly personOnly: MoneyText
  /** The rest for which nobody answers: `total` less `allocated` less `personOnly`. A project name is no owner. */
  readonly ownerless: MoneyText
  readonly entries: readonly ChargebackEntry[]
  /** Month by month, also where it is zero. */
  readonly unallocated: readonly { readonly month: string | null; readonly spend: MoneyText }[]
  /** The largest first. */
  readonly unallocatedWorkloads: readonly UnallocatedWorkload[]
  /** Places of owner rows that match nothing, counted from 0. */
  readonly unusedRows: readonly number[]
}
