import { z } from 'zod'
import { parseMonth, type Month } from '../../domain/day.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { Range } from '../../domain/range.ts'
import {
  BASELINE_MONTHS,
  EVIDENCE_FLOORS,
  LICENCE_CLASSES,
  PLACES,
  type LicenceClass,
  type Place,
} from './assumption-choices.ts'
import {
  commitment,
  contract,
  discountTier,
  type PlanCommitment,
  type PlanContract,
  type PlanDiscountTier,
} from './commitments.ts'
import type { Policy } from './policy-choices.ts'
import { policy } from './policy-document.ts'
import { documentText, firstFault, type Checks } from './schema-parts.ts'

/** Spend that is no measure of the months to come. */
export interface BaselineExclusion {
  readonly month: Month
  /** Only this workload; the whole month where it is left out. */
  readonly workload?: string | undefined
  /** In words, for the reader: never empty. */
  readonly reason: string
}

/** Which months stand for the months to come. */
export interface BaselineChoice {
  /** `null`: all days that the files cover. */
  readonly lastMonths: (typeof BASELINE_MONTHS)[number] | null
  readonly statistic: 'median' | 'mean'
  readonly exclusions: readonly BaselineExclusion[]
}

/** What the program may propose. `null` is no limit; a plan that names a target is obeyed all the same. */
export interface AllowedCandidates {
  readonly sellers: readonly string[] | null
  /** Data may be kept here. A seller whose place is not known is left out as soon as one is named. */
  readonly places: readonly Place[] | null
  readonly refuseTraining: boolean
  /** Licence classes that are not acceptable for weights. */
  readonly refusedLicences: readonly LicenceClass[]
  readonly evidenceFloor: (typeof EVIDENCE_FLOORS)[number]
  /** Only what the catalogue itself judges adequate at an acceptable host. */
  readonly onlyProposed: boolean
}

/** What a node of one's own costs and how busy it is. `low` is the pessimistic end of the saving. */
export interface SelfHosting {
  readonly use: 'rent' | 'own'
  /** Dollars per GPU and hour by GPU; what is left out keeps its default. */
  readonly usdPerGpuHour: Readonly<Record<string, Range<number>>>
  /** Share of the node's full speed, on average over the month. */
  readonly utilisation: Range<number>
  /** Storage, egress and people, as a share on top of the GPUs. */
  readonly overhead: Range<number>
}

/** Contracts with sellers: amounts that are due under every plan. */
export interface CompanyContracts {
  readonly commitments: readonly PlanCommitment[]
  readonly discountTiers: readonly PlanDiscountTier[]
  readonly contracts: readonly PlanContract[]
}

/**
 * `ai-spend-savings/1`: what holds for everything that the program proposes in a workspace, beside the plans
 * themselves.
 */
export interface Assumptions {
  readonly schema: 'ai-spend-savings/1'
  readonly horizonMonths: number
  readonly baseline: BaselineChoice
  readonly allowed: AllowedCandidates
  readonly hosting: SelfHosting
  /** Share by which the prices of models that one stays with fall in a year. */
  readonly priceDecline: Range<number>
  readonly owed: CompanyContracts
  /** `null`, and absent in older workspaces: none is stated. */
  readonly policy?: Policy | null | undefined
}

const share = z.number('a share').min(0, 'a share from 0').lt(1, 'a share below 1')
const busy = z.number('a share').gt(0, 'a share above 0').max(1, 'a share of at most 1')
const price = z.number('dollars').gt(0, 'dollars above 0')

function ends<T extends z.ZodType>(of: T) {
  return z.strictObject({ low: of, likely: of, high: of })
}

/** `null` is no limit. */
function listOrNull<T extends z.ZodType>(of: T) {
  return z.array(of, 'a list').nullable()
}

const baseline = z.strictObject({
  lastMonths: z.literal(BASELINE_MONTHS, '1, 3, 6, 12 or null').nullable(),
  statistic: z.enum(['median', 'mean'], 'median or mean'),
  exclusions: z.array(
    z.strictObject({
      month: z.string().refine((text) => parseMonth(text) !== undefined, 'a month such as 2026-09'),
      workload: z.string('a workload').min(1, 'a workload').optional(),
      reason: z.string('a reason').trim().min(1, 'a reason in words'),
    }),
    'a list of exclusions',
  ),
} satisfies Checks<BaselineChoice>)

const allowed = z.strictObject({
  sellers: listOrNull(z.string('a seller').min(1, 'a seller')),
  places: listOrNull(z.enum(PLACES, PLACES.join(', '))),
  refuseTraining: z.boolean('true or false'),
  refusedLicences: z.array(z.enum(LICENCE_CLASSES, LICENCE_CLASSES.join(', ')), 'a list'),
  evidenceFloor: z.enum(EVIDENCE_FLOORS, EVIDENCE_FLOORS.join(', ')),
  onlyProposed: z.boolean('true or false'),
} satisfies Checks<AllowedCandidates>)

const hosting = z.strictObject({
  use: z.enum(['rent', 'own'], 'rent or own'),
  usdPerGpuHour: z.record(z.string(), ends(price)),
  utilisation: ends(busy),
  overhead: ends(z.number('a share').min(0, 'a share from 0')),
} satisfies Checks<SelfHosting>)

const owed = z.strictObject({
  commitments: z.array(commitment, 'a list of commitments'),
  discountTiers: z.array(discountTier, 'a list of discount tiers'),
  contracts: z.array(contract, 'a list of contracts'),
} satisfies Checks<CompanyContracts>)

const assumptionsSchema = z.strictObject({
  schema: z.literal('ai-spend-savings/1', '"ai-spend-savings/1"'),
  horizonMonths: z
    .int('a whole number of months')
    .min(1, '1 month or more')
    .max(120, 'at most 120'),
  baseline,
  allowed,
  hosting,
  priceDecline: ends(share),
  owed,
  policy: policy.nullable().default(null),
} satisfies Checks<Assumptions>)

/**
 * Reads a document of assumptions.
 *
 * @param defaults stand for what the document leaves out: a member, or a member of `allowed`, `hosting` or `owed`.
 * @param fileName for messages. @throws ProblemError naming the first place that departs from the schema.
 */
export function readAssumptions(
  json: unknown,
  fileName: string,
  defaults: Assumptions,
): Assumptions {
  const value = isObject(json) ? withDefaults(json, defaults) : json
  const parsed = assumptionsSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const { place, found, expected } = firstFault(parsed.error, value)
  throw new ProblemError({
    what: `"${fileName}" holds no assumptions that this program can use.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    found,
    expected: expected ?? 'a document of schema "ai-spend-savings/1"',
    fix:
      place === ''
        ? 'Give a file of schema "ai-spend-savings/1", such as the Savings screen saves.'
        : `Correct "${place}" in ${fileName} and try again.`,
  })
}

function withDefaults(
  json: Readonly<Record<string, unknown>>,
  defaults: Assumptions,
): Readonly<Record<string, unknown>> {
  const merged = (part: object, given: unknown): unknown =>
    given === undefined ? part : isObject(given) ? { ...part, ...given } : given
  return {
    ...defaults,
    ...json,
    // Without its own schema id a file of another kind would pass for an empty one.
    schema: json['schema'],
    allowed: merged(defaults.allowed, json['allowed']),
    hosting: merged(defaults.hosting, json['hosting']),
    owed: merged(defaults.owed, json['owed']),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text of the file; `readAssumptions` gives the same assumptions back. */
export function writeAssumptions(assumptions: Assumptions): string {
  return documentText(assumptions)
}
