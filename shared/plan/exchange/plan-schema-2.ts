import { z } from 'zod'
import type { MoneyText } from '../../domain/money.ts'
import { COST_KINDS } from '../../document/plan-document.ts'
import { closedObject } from '../../document/user/schema-parts.ts'
import { contract, discountTier } from '../../document/user/commitment-schema.ts'
import { money, where } from '../../document/user/plan-terms-schema.ts'
import type { Range } from '../../domain/range.ts'
import { leverList, planSchema } from './plan-schema.ts'

const ends = closedObject({ low: money, likely: money, high: money })

/** An amount or its three ends. */
const rangedMoney = z.unknown().transform((value, context): Range<MoneyText> => {
  const hasEnds = typeof value === 'object' && value !== null && 'likely' in value
  if (hasEnds) {
    const parsed = ends.safeParse(value)
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', ...firstIssue(parsed.error) })
  } else {
    const parsed = money.safeParse(value)
    if (parsed.success) return same(parsed.data)
    context.addIssue({ code: 'custom', ...firstIssue(parsed.error) })
  }
  return z.NEVER
})

const months = z.int('a whole number of months').min(0, 'a whole number of months, 0 or more')

const hosting = closedObject({ model: z.string('a model').min(1), monthly: rangedMoney })

const costItem = closedObject({
  kind: z.enum(COST_KINDS, `one of ${COST_KINDS.join(', ')}`),
  when: z.enum(['once', 'monthly'], 'once or monthly'),
  amount: rangedMoney,
  basis: z.string('where the figure comes from').default(''),
})

const wave = closedObject({
  name: z.string('a name').min(1, 'a name'),
  where: where.default({}),
  startsAfterMonths: months.default(0),
  rampMonths: months.default(0),
})

/** `ai-spend-plan/2`: all of version 1, and what it costs, what is owed, and when it happens. */
export const planSchema2 = planSchema.extend({
  schema: z.literal('ai-spend-plan/2', '"ai-spend-plan/1" or "ai-spend-plan/2"'),
  levers: leverList(2),
  hosting: z.array(hosting, 'a list of hosting costs').default([]),
  discountTiers: z.array(discountTier, 'a list of discount tiers').default([]),
  contracts: z.array(contract, 'a list of contracts').default([]),
  costItems: z.array(costItem, 'a list of costs').default([]),
  waves: z.array(wave, 'a list of waves').default([]),
  discountRate: z.number('a rate').gt(-1, 'a rate above -1').default(0),
})

/** A plan file of either version that follows the contract, levers not yet put in place. */
export type WrittenPlan = z.output<typeof planSchema> | z.output<typeof planSchema2>

function same(amount: MoneyText): Range<MoneyText> {
  return { low: amount, likely: amount, high: amount }
}

function firstIssue(error: z.ZodError): { path: PropertyKey[]; message: string } {
  const issue = error.issues[0]
  return {
    path: [...(issue?.path ?? [])],
    message: issue?.message ?? 'amounts by currency, such as {"USD": "5000"}',
  }
}
