import { z } from 'zod'
import type { CurrencyCode } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import { ProblemError } from '../domain/problem.ts'
import {
  BASELINE_MONTHS,
  EVIDENCE_FLOORS,
  LICENCE_CLASSES,
  PLACES,
  type SavingsTerms,
} from '../document/assumptions-terms.ts'
import { commitment } from '../plan/exchange/plan-schema.ts'
import { contract, discountTier } from '../plan/exchange/plan-schema-2.ts'
import type { AnswerOptions } from './answer-options.ts'
import { WHOLE_PERIOD } from './baseline.ts'
import { PRICE_DECLINE } from './savings-defaults.ts'
import { DEFAULT_FILTERS } from './filters.ts'
import { NOTHING_OWED } from './commitment-terms.ts'
import { DEFAULT_HOSTING } from './self-hosting.ts'

const endsOf = ({ low, likely, high }: Range<number>): Range<number> => ({ low, likely, high })

/** What holds until the user says otherwise: every figure with its basis where it is defined, over a year. */
export const DEFAULT_SAVINGS_TERMS: SavingsTerms = {
  schema: 'ai-spend-savings/1',
  horizonMonths: 12,
  baseline: WHOLE_PERIOD,
  allowed: DEFAULT_FILTERS,
  hosting: {
    use: DEFAULT_HOSTING.use,
    usdPerGpuHour: DEFAULT_HOSTING.usdPerGpuHour,
    utilisation: endsOf(DEFAULT_HOSTING.utilisation),
    overhead: endsOf(DEFAULT_HOSTING.overhead),
  },
  priceDecline: endsOf(PRICE_DECLINE),
  owed: NOTHING_OWED,
}

const share = z.number('a share').min(0, 'a share from 0').lt(1, 'a share below 1')
const busy = z.number('a share').gt(0, 'a share above 0').max(1, 'a share of at most 1')
const price = z.number('dollars').gt(0, 'dollars above 0')
const ends = <T extends z.ZodType>(of: T) => z.strictObject({ low: of, likely: of, high: of })
const list = <T extends z.ZodType>(of: T) => z.array(of, 'a list').nullable()

const schema = z.strictObject({
  schema: z.literal('ai-spend-savings/1', '"ai-spend-savings/1"'),
  horizonMonths: z
    .int('a whole number of months')
    .min(1, '1 month or more')
    .max(120, 'at most 120'),
  baseline: z.strictObject({
    lastMonths: z.literal(BASELINE_MONTHS, '1, 3, 6, 12 or null').nullable(),
    statistic: z.enum(['median', 'mean'], 'median or mean'),
    exclusions: z.array(
      z.strictObject({
        month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2026-09'),
        workload: z.string('a workload').min(1, 'a workload').optional(),
        reason: z.string('a reason').trim().min(1, 'a reason in words'),
      }),
      'a list of exclusions',
    ),
  }),
  allowed: z.strictObject({
    sellers: list(z.string('a seller').min(1, 'a seller')),
    places: list(z.enum(PLACES, PLACES.join(', '))),
    refuseTraining: z.boolean('true or false'),
    refusedLicences: z.array(z.enum(LICENCE_CLASSES, LICENCE_CLASSES.join(', ')), 'a list'),
    evidenceFloor: z.enum(EVIDENCE_FLOORS, EVIDENCE_FLOORS.join(', ')),
    onlyProposed: z.boolean('true or false'),
  }),
  hosting: z.strictObject({
    use: z.enum(['rent', 'own'], 'rent or own'),
    usdPerGpuHour: z.record(z.string(), ends(price)),
    utilisation: ends(busy),
    overhead: ends(z.number('a share').min(0, 'a share from 0')),
  }),
  priceDecline: ends(share),
  owed: z.strictObject({
    commitments: z.array(commitment, 'a list of commitments'),
    discountTiers: z.array(discountTier, 'a list of discount tiers'),
    contracts: z.array(contract, 'a list of contracts'),
  }),
})

/**
 * Terms with every default filled in.
 *
 * @param fileName for messages. @throws ProblemError naming the first place that departs from the schema.
 */
export function readSavingsTerms(json: unknown, fileName: string): SavingsTerms {
  const parsed = schema.safeParse(isObject(json) ? withDefaults(json) : json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const place = (issue?.path ?? []).map(String).join('.')
  throw new ProblemError({
    what: `"${fileName}" holds no assumptions that this program can use.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    expected: issue?.message ?? 'a document of schema "ai-spend-savings/1"',
    fix:
      place === ''
        ? 'Give a file of schema "ai-spend-savings/1", such as the Savings screen saves.'
        : `Correct "${place}" in ${fileName} and try again.`,
  })
}

/** A file may leave parts out: they keep their defaults. */
function withDefaults(json: Readonly<Record<string, unknown>>): unknown {
  const { allowed, hosting, owed } = DEFAULT_SAVINGS_TERMS
  const laid = (part: object, given: unknown): unknown =>
    given === undefined ? part : isObject(given) ? { ...part, ...given } : given
  return {
    ...DEFAULT_SAVINGS_TERMS,
    ...json,
    // Without its own schema a file of another kind would pass for an empty one.
    schema: json['schema'],
    allowed: laid(allowed, json['allowed']),
    hosting: laid(hosting, json['hosting']),
    owed: laid(owed, json['owed']),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As it is written to a file; what is read back is the same. */
export function writeSavingsTerms(terms: SavingsTerms): string {
  return `${JSON.stringify(terms, undefined, 2)}\n`
}

/** Whether anything was set otherwise than it stands by itself. */
export function isDefaultTerms(terms: SavingsTerms): boolean {
  return writeSavingsTerms(schema.parse(terms)) === writeSavingsTerms(DEFAULT_SAVINGS_TERMS)
}

/** What the four answers are worked out by. */
export function answerOptions(
  { allowed, hosting, priceDecline, horizonMonths }: SavingsTerms,
  reportingCurrency: CurrencyCode,
): AnswerOptions {
  return {
    filters: allowed,
    travel: {},
    hosting,
    priceDecline,
    horizonMonths,
    reportingCurrency,
  }
}
