import { z } from 'zod'
import type { Ranged } from '../../document/plan-document.ts'
import { closedObject } from '../../document/user/schema-parts.ts'
import { commitment } from '../../document/user/commitment-schema.ts'
import { day, money, where } from '../../document/user/plan-terms-schema.ts'
import { LEVERS, SHARE_LEVERS } from '../../levers/lever-registry.ts'

/** A figure or its three ends; every end within the bounds. */
function ranged(least: number, most: number, expected: string) {
  const figure = z.number(expected).min(least, expected).max(most, expected)
  const ends = z.strictObject({ low: figure, likely: figure, high: figure }, expected)
  const either = `${expected}, or {"low", "likely", "high"} of it`
  return z.unknown().transform((value, context): Ranged => {
    const parsed = (typeof value === 'object' && value !== null ? ends : figure).safeParse(value)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    const path = [...(issue?.path ?? [])]
    context.addIssue({ code: 'custom', path, message: path.length > 0 ? expected : either })
    return z.NEVER
  })
}

const share = ranged(0, 1, 'a share from 0 to 1')
const factor = ranged(Number.MIN_VALUE, 1000, 'a factor above 0')
const attempts = ranged(1, 1000, 'a number of calls, 1 or more')

const move = closedObject({
  where: where.default({}),
  to: z.strictObject(
    { seller: z.string('a seller').min(1), model: z.string('a model').min(1) },
    'a seller and a model',
  ),
  share: share.default(1),
  inputFactor: factor.default(1),
  outputFactor: factor.default(1),
  attempts: attempts.default(1),
  fallbackShare: share.default(0),
  cacheCarryOver: share.default(0),
  batchCarryOver: share.default(0),
})

/** The levers that a version of the plan file knows, in the order in which they take effect. */
export function leverList(version: 1 | 2) {
  const known = LEVERS.filter(({ since }) => since <= version).map(({ kind }) => kind)
  const kinds = SHARE_LEVERS.filter(({ since }) => since <= version).map(({ kind }) => kind)
  const lever = z.discriminatedUnion(
    'kind',
    [
      closedObject({ kind: z.literal('model-switch') }),
      closedObject({ kind: z.enum(kinds), where: where.default({}), share }),
    ],
    `a lever of kind ${known.slice(0, -1).join(', ')} or ${String(known.at(-1))}`,
  )
  return z
    .array(lever, 'a list of levers')
    .refine(
      (levers) => levers.filter(({ kind }) => kind === 'model-switch').length < 2,
      'the lever "model-switch" at most once',
    )
    .optional()
}

/** A plan file as it is written: `ai-spend-plan/1`. A key that is not known is a fault, never ignored. */
export const planSchema = closedObject({
  schema: z.literal('ai-spend-plan/1', '"ai-spend-plan/1"'),
  name: z.string('a name').min(1, 'a name').optional(),
  moves: z.array(move, 'a list of moves').default([]),
  levers: leverList(1),
  commitments: z.array(commitment, 'a list of commitments').default([]),
  costs: closedObject({ oneOff: money.default({}), monthly: money.default({}) }).default({
    oneOff: {},
    monthly: {},
  }),
  growth: closedObject({ monthlyRate: z.number('a rate').gt(-1, 'a rate above -1') }).default({
    monthlyRate: 0,
  }),
  horizonMonths: z
    .int('a whole number of months')
    .min(1, 'a whole number of months, 1 or more')
    .max(600, 'a whole number of months, at most 600')
    .default(12),
  priceDate: day.optional(),
})
