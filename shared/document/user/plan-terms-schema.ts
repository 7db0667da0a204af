import { z } from 'zod'
import { parseAmount } from '../../domain/amount.ts'
import { parseIsoDay } from '../../domain/day.ts'
import type { MoneyText } from '../../domain/money.ts'
import { TIERS } from '../../domain/tier.ts'
import type { Where } from '../plan-document.ts'
import { closedObject, type Checks } from './schema-parts.ts'

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
