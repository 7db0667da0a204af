import { z } from 'zod'
import type { PlanCommitment, PlanContract, PlanDiscountTier } from '../plan-document.ts'
import { day, money, where } from './plan-terms-schema.ts'
import { closedObject, type Checks } from './schema-parts.ts'

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
