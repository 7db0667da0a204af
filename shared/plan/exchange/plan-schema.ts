import { z } from 'zod'
import { parseAmount } from '../../domain/amount.ts'
import { parseIsoDay } from '../../domain/day.ts'
import type { MoneyText } from '../../domain/money.ts'
import type { PlanLever, Ranged, Where } from '../../document/plan-document.ts'
import { TIERS } from '../../domain/tier.ts'

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

const names = z
  .array(z.string('a name'), 'a list of names')
  .min(1, 'at least one name; leave the key out to mean all')
const tiers = z
  .array(z.enum(TIERS, `one of ${TIERS.join(', ')}`), 'a list of tiers')
  .min(1, 'at least one tier; leave the key out to mean all')

export const where = z
  .strictObject(
    {
      neededTier: tiers.optional(),
      paidTier: tiers.optional(),
      provider: names.optional(),
      project: names.optional(),
      workload: names.optional(),
    },
    unknownKey('neededTier, paidTier, provider, project, workload'),
  )
  .transform((value): Where => value)

export const day = z
  .string('a day as YYYY-MM-DD')
  .refine((text) => parseIsoDay(text) !== undefined, 'a day as YYYY-MM-DD')

const amount = 'a decimal in quotes, such as "5000"'
export const money = z
  .record(
    z.string().regex(/^[A-Za-z]{3}$/, 'a currency code of three letters'),
    z.string(amount).refine((text) => parseAmount(text) !== undefined, amount),
    'amounts by currency, such as {"USD": "5000"}',
  )
  .transform((value): MoneyText =>
    Object.fromEntries(Object.entries(value).map(([code, text]) => [code.toUpperCase(), text])),
  )
const minimum = money.refine(
  (value) => Object.values(value).every((text) => !text.trim().startsWith('-')),
  'a minimum of 0 or more',
)

const move = z.strictObject(
  {
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
  },
  unknownKey(
    'where, to, share, inputFactor, outputFactor, attempts, fallbackShare, cacheCarryOver, batchCarryOver',
  ),
)

/** The levers of a version, in the order in which they take effect. */
export function leverList<K extends Exclude<PlanLever['kind'], 'model-switch'>>(
  kinds: readonly [K, ...K[]],
) {
  const lever = z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('model-switch') }, unknownKey('kind')),
      z.strictObject(
        { kind: z.enum(kinds), where: where.default({}), share },
        unknownKey('kind, where, share'),
      ),
    ],
    `a lever of kind ${kinds.slice(0, -1).join(', ')}, model-switch or ${String(kinds.at(-1))}`,
  )
  return z
    .array(lever, 'a list of levers')
    .refine(
      (levers) => levers.filter(({ kind }) => kind === 'model-switch').length < 2,
      'the lever "model-switch" at most once',
    )
    .optional()
}

export const commitment = z.strictObject(
  { provider: z.string('a provider').min(1), monthlyMinimum: minimum, until: day },
  unknownKey('provider, monthlyMinimum, until'),
)

/** A plan file as it is written: `ai-spend-plan/1`. A key that is not known is a fault, never ignored. */
export const planSchema = z.strictObject(
  {
    schema: z.literal('ai-spend-plan/1', '"ai-spend-plan/1"'),
    name: z.string('a name').min(1, 'a name').optional(),
    moves: z.array(move, 'a list of moves').default([]),
    levers: leverList(['caching', 'context', 'batch', 'discount']),
    commitments: z.array(commitment, 'a list of commitments').default([]),
    costs: z
      .strictObject(
        { oneOff: money.default({}), monthly: money.default({}) },
        unknownKey('oneOff, monthly'),
      )
      .default({ oneOff: {}, monthly: {} }),
    growth: z
      .strictObject(
        { monthlyRate: z.number('a rate').gt(-1, 'a rate above -1') },
        unknownKey('monthlyRate'),
      )
      .default({ monthlyRate: 0 }),
    horizonMonths: z
      .int('a whole number of months')
      .min(1, 'a whole number of months, 1 or more')
      .max(600, 'a whole number of months, at most 600')
      .default(12),
    priceDate: day.optional(),
  },
  unknownKey('schema, name, moves, levers, commitments, costs, growth, horizonMonths, priceDate'),
)

export function unknownKey(known: string): string {
  return `an object with only these keys: ${known}`
}
