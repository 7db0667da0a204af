import type { Where } from './plan-parts.ts'

/** What the data of some work holds; `none`: nothing that needs care. */
export const DATA_CLASSES = ['health', 'personal', 'client-confidential', 'none'] as const

export type DataClass = (typeof DATA_CLASSES)[number]

/** How the company stands to a seller. */
export const SELLER_STATUSES = ['contracted', 'needs-approval', 'forbidden'] as const

export type SellerStatus = (typeof SELLER_STATUSES)[number]

/** Licenses of open weights that may be used: `open` without limits that matter, `restricted` with them. */
export const POLICY_LICENCES = ['open', 'restricted'] as const

export type PolicyLicence = (typeof POLICY_LICENCES)[number]

export const POLICY_GRADES = ['A', 'B', 'C', 'D'] as const

/** The class of the data that some work holds. */
export interface DataClassRule {
  readonly where: Where
  readonly class: DataClass
}

export interface SellerRule {
  readonly seller: string
  readonly status: SellerStatus
}

/** `ai-spend-policy/1`: what the company allows. A member that is absent limits nothing. Source: ADVICE.md, section 9. */
export interface Policy {
  readonly schema: 'ai-spend-policy/1'
  /** Where data may be processed: ISO country codes and `EU`. */
  readonly places?: readonly string[] | undefined
  /** The first rule that holds for some work decides; work without one is not classified. */
  readonly dataClasses: readonly DataClassRule[]
  /** The last rule for a seller decides. */
  readonly sellers: readonly SellerRule[]
  readonly licences?: readonly PolicyLicence[] | undefined
  readonly trainingAllowed?: boolean | undefined
  /** The weakest evidence of quality that a move may rest on. */
  readonly evidenceFloor?: (typeof POLICY_GRADES)[number] | undefined
}

/** Nothing is limited, and nothing is known of sellers and data. */
export const EMPTY_POLICY: Policy = {
  schema: 'ai-spend-policy/1',
  dataClasses: [],
  sellers: [],
}
