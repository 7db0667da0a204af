import { z } from 'zod'
import { parseAmount } from '../../domain/amount.ts'
import { parseIsoDay } from '../../domain/day.ts'
import type { MoneyText } from '../../domain/money.ts'
import type { Range } from '../../domain/range.ts'
import { TIERS, type Tier } from '../../domain/tier.ts'
import { closedObject, type Checks } from './schema-parts.ts'

/** A number stands for all three ends. */
export type Ranged = number | Range<number>

/** A figure or its three ends; every end from `least` to `most`. @param expected in words, for messages. */
export function ranged(least: number, most: number, expected: string) {
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

/** All given keys must hold; within a key one match is enough. Names and ids match exactly, case-insensitively. */
export interface Where {
  readonly neededTier?: readonly Tier[] | undefined
  readonly paidTier?: readonly Tier[] | undefined
  readonly provider?: readonly string[] | undefined
  readonly project?: readonly string[] | undefined
  readonly workload?: readonly string[] | undefined
}

const names = z
  .array(z.string('a name'), 'a list of names')
  .min(1, 'at least one name; leave the key out to mean all')
const tiers = z
  .array(z.enum(TIERS, `one of ${TIERS.join(', ')}`), 'a list of tiers')
  .min(1, 'at least one tier; leave the key out to mean all')

/** The work that a part of a plan holds for. */
export const where = closedObject({
  neededTier: tiers.optional(),
  paidTier: tiers.optional(),
  provider: names.optional(),
  project: names.optional(),
  workload: names.optional(),
} satisfies Checks<Where>).transform((value): Where => value)

/** A calendar day as `YYYY-MM-DD`. */
export const day = z
  .string('a day as YYYY-MM-DD')
  .refine((text) => parseIsoDay(text) !== undefined, 'a day as YYYY-MM-DD')

const amount = 'a decimal in quotes, such as "5000"'
/** Amounts by currency; codes become capitals. */
export const money = z
  .record(
    z.string().regex(/^[A-Za-z]{3}$/, 'a currency code of three letters'),
    z.string(amount).refine((text) => parseAmount(text) !== undefined, amount),
    'amounts by currency, such as {"USD": "5000"}',
  )
  .transform((value): MoneyText =>
    Object.fromEntries(Object.entries(value).map(([code, text]) => [code.toUpperCase(), text])),
  )
