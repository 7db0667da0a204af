import type { MoneyText } from '../domain/money.ts'

/** Whether a seller may get the company's data: `needs-approval` until somebody has said so. */
export const APPROVALS = ['allowed', 'needs-approval', 'forbidden'] as const

export type Approval = (typeof APPROVALS)[number]

/** The constraints that a policy may state, each with a cost of its own. */
export const POLICY_CONSTRAINTS = [
  'places',
  'data-classes',
  'sellers',
  'licences',
  'training',
  'evidence',
] as const

export type PolicyConstraint = (typeof POLICY_CONSTRAINTS)[number]

/** What the company's policy does to the options. */
export interface PolicyEffect {
  /** Every seller that an option sends work to, by name. */
  readonly sellers: readonly { readonly seller: string; readonly approval: Approval }[]
  /** What the best answer loses over the horizon by each constraint that is stated, all others staying. */
  readonly costs: readonly { readonly constraint: PolicyConstraint; readonly cost: MoneyText }[]
}
