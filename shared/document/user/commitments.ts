import { z } from 'zod'
import type { MoneyText } from '../../domain/money.ts'
import { day, money, where, type Where } from './plan-parts.ts'
import { closedObject, type Checks } from './schema-parts.ts'

/** A monthly minimum that a provider is paid whatever is used. */
export interface PlanCommitment {
  readonly provider: string
  readonly monthlyMinimum: MoneyText
  /** `YYYY-MM-DD`, inclusive. */
  readonly until: string
}

/** A discount that a provider's bill keeps only while it reaches a monthly spend. */
export interface PlanDiscountTier {
  readonly provider: string
  readonly monthlySpend: MoneyText
  /** Share taken off every price while the tier is reached; today's bill is after it. */
  readonly discount: number
  /** `YYYY-MM-DD`, inclusive. */
  readonly until: string
}

/** Money that is spent already, or that is due whatever is used. */
export type PlanContract =
  | {
      readonly kind: 'prepaid'
      readonly provider: string
      /** What is left of it. */
      readonly balance: MoneyText
      /** The last day on which it can be used, inclusive. */
      readonly until: string
    }
  | {
      readonly kind: 'provisioned'
      readonly provider: string
      /** The work that runs on the reserved capacity: moving it lowers no bill before the end. */
      readonly where: Where
      readonly until: string
    }

const provider = z.string('a provider').min(1)

const minimum = money.refine(
  (value) => Object.values(value).every((text) => !text.trim().startsWith('-')),
  'a minimum of 0 or more',
)

/** A monthly minimum that a provider is paid whatever is used. */
export const commitment = closedObject({
  provider,
  monthlyMinimum: minimum,
  until: day,
} satisfies Checks<PlanCommitment>)

/** A discount that depends on the spend of a month. */
export const discountTier = closedObject({
  provider,
  monthlySpend: money,
  discount: z.number('a share below 1').min(0, 'a share from 0').lt(1, 'a share below 1'),
  until: day,
} satisfies Checks<PlanDiscountTier>)

/** Prepaid credit, or reserved capacity. */
export const contract = z
  .discriminatedUnion(
    'kind',
    [
      closedObject({ kind: z.literal('prepaid'), provider, balance: money, until: day }),
      closedObject({
        kind: z.literal('provisioned'),
        provider,
        where: where.default({}),
        until: day,
      }),
    ],
    'a contract of kind prepaid or provisioned',
  )
  .transform((value): PlanContract => value)
