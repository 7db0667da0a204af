import { z } from 'zod'
import type { MoneyText } from '../../domain/money.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { Range } from '../../domain/range.ts'
import {
  comesAfter,
  LEVERS,
  SHARE_LEVERS,
  type ShareLeverKind,
} from '../../levers/lever-registry.ts'
import {
  commitment,
  contract,
  discountTier,
  type PlanCommitment,
  type PlanContract,
  type PlanDiscountTier,
} from './commitments.ts'
import { COST_KINDS, type CostKind } from './cost-kinds.ts'
import { day, money, ranged, where, type Ranged, type Where } from './plan-parts.ts'
import {
  closedObject,
  documentText,
  firstFault,
  type Checks,
  type SchemaFault,
} from './schema-parts.ts'

/** Part of the work goes to another model. Factors are candidate tokens per incumbent token. */
export interface PlanMove {
  readonly where: Where
  readonly to: { readonly seller: string; readonly model: string }
  readonly share: Ranged
  readonly inputFactor: Ranged
  readonly outputFactor: Ranged
  readonly attempts: Ranged
  readonly fallbackShare: Ranged
  readonly cacheCarryOver: Ranged
  readonly batchCarryOver: Ranged
}

/** The figures of a move that may be a range. */
export type MoveParameter = {
  [K in keyof PlanMove]: Ranged extends PlanMove[K] ? K : never
}[keyof PlanMove]

/** A lever that works on a share of some work. */
export interface PlanShareLever {
  readonly kind: ShareLeverKind
  readonly where: Where
  readonly share: Ranged
}

export type PlanLever = PlanShareLever | { readonly kind: 'model-switch' }

/** The levers of a plan beside its moves. */
export function shareLeversOf({ levers }: Pick<PlanDocument, 'levers'>): readonly PlanShareLever[] {
  return levers.flatMap((lever) => (lever.kind === 'model-switch' ? [] : [lever]))
}

/**
 * What running a model oneself costs a month, whatever is run on it: whole nodes, not fractions. A move to the seller
 * `self-hosted` has no price per token; without this entry it has no price at all.
 */
export interface PlanHosting {
  readonly model: string
  readonly monthly: Range<MoneyText>
}

/** One cost of the change itself. `low` is the pessimistic end of the saving: the larger cost. */
export interface PlanCostItem {
  readonly kind: CostKind
  readonly when: 'once' | 'monthly'
  readonly amount: Range<MoneyText>
  /** Where the figure comes from, in words. */
  readonly basis: string
}

/** Part of the moves that goes together, later than the first month and not all at once. */
export interface PlanWave {
  readonly name: string
  readonly where: Where
  /** Months after the plan's start: 0 is the first month. */
  readonly startsAfterMonths: number
  /** Months from the first call to the whole saving, in equal steps; 0 is at once. */
  readonly rampMonths: number
}

/**
 * A plan with every default filled in: `ai-spend-plan/1`, or `ai-spend-plan/2`, which adds the optional members and
 * the levers that are `since` version 2. A plan of version 1 means the same under version 2.
 */
export interface PlanDocument {
  readonly schema: 'ai-spend-plan/1' | 'ai-spend-plan/2'
  readonly name: string
  readonly moves: readonly PlanMove[]
  readonly levers: readonly PlanLever[]
  readonly commitments: readonly PlanCommitment[]
  readonly costs: { readonly oneOff: MoneyText; readonly monthly: MoneyText }
  readonly growth: { readonly monthlyRate: number }
  readonly horizonMonths: number
  /** `undefined`: the price book's own date. */
  readonly priceDate: string | undefined
  readonly hosting?: readonly PlanHosting[]
  readonly discountTiers?: readonly PlanDiscountTier[]
  readonly contracts?: readonly PlanContract[]
  readonly costItems?: readonly PlanCostItem[]
  readonly waves?: readonly PlanWave[]
  /** Of a year, for the present value. */
  readonly discountRate?: number
}

/** A plan file as it is written: a name and levers may be left out. */
interface WrittenPlan extends Omit<PlanDocument, 'name' | 'levers'> {
  readonly name: string | undefined
  readonly levers: readonly PlanLever[] | undefined
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
} satisfies Checks<PlanMove>)

/** The levers that a version of the plan file knows, in the order in which they take effect. */
function leverList(version: 1 | 2) {
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

/** `ai-spend-plan/1`. A key that is not known is a fault, never ignored. */
const planSchema = closedObject({
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
} satisfies Partial<Checks<WrittenPlan>>)

const ends = closedObject({ low: money, likely: money, high: money })
const sameEnds = money.transform((amount): Range<MoneyText> => ({
  low: amount,
  likely: amount,
  high: amount,
}))

/** An amount or its three ends. */
const rangedMoney = z.unknown().transform((value, context): Range<MoneyText> => {
  const hasEnds = typeof value === 'object' && value !== null && 'likely' in value
  const parsed = (hasEnds ? ends : sameEnds).safeParse(value)
  if (parsed.success) return parsed.data
  const { path, expected } = firstFault(parsed.error, value)
  const message = expected ?? 'amounts by currency, such as {"USD": "5000"}'
  context.addIssue({ code: 'custom', path: [...path], message })
  return z.NEVER
})

const months = z.int('a whole number of months').min(0, 'a whole number of months, 0 or more')

const hosting = closedObject({
  model: z.string('a model').min(1),
  monthly: rangedMoney,
} satisfies Checks<PlanHosting>)

const costItem = closedObject({
  kind: z.enum(COST_KINDS, `one of ${COST_KINDS.join(', ')}`),
  when: z.enum(['once', 'monthly'], 'once or monthly'),
  amount: rangedMoney,
  basis: z.string('where the figure comes from').default(''),
} satisfies Checks<PlanCostItem>)

const wave = closedObject({
  name: z.string('a name').min(1, 'a name'),
  where: where.default({}),
  startsAfterMonths: months.default(0),
  rampMonths: months.default(0),
} satisfies Checks<PlanWave>)

/** `ai-spend-plan/2`: all of version 1, with costs, contracts and dates of the change. */
const planSchema2 = closedObject({
  ...planSchema.shape,
  schema: z.literal('ai-spend-plan/2', '"ai-spend-plan/1" or "ai-spend-plan/2"'),
  levers: leverList(2),
  hosting: z.array(hosting, 'a list of hosting costs').default([]),
  discountTiers: z.array(discountTier, 'a list of discount tiers').default([]),
  contracts: z.array(contract, 'a list of contracts').default([]),
  costItems: z.array(costItem, 'a list of costs').default([]),
  waves: z.array(wave, 'a list of waves').default([]),
  discountRate: z.number('a rate').gt(-1, 'a rate above -1').default(0),
} satisfies Checks<WrittenPlan>)

/**
 * A plan file with every default filled in, of version 1 or 2: a plan of version 1 is one of version 2 that states
 * none of what version 2 adds, and gives the same figures.
 *
 * Where the contract names no default, a figure that is left out changes nothing (all of the work moves, factors and
 * attempts 1, no reruns, no costs, no growth), but cache reads are not carried over: a cache belongs to a model. The
 * horizon is a year; a plan without a name takes the file's.
 *
 * Without `levers` only the moves are made. With levers that do not place the moves, the moves are made all the
 * same, after caching, context and batch and before the first discount, as in the contract's own example: moves that
 * are written down are never dropped silently.
 *
 * @param fileName for messages. @throws ProblemError naming the first place that departs from the contract.
 * Source: HEADLESS.md, "The plan document".
 */
export function readPlan(json: unknown, fileName: string): PlanDocument {
  const parsed = isSecondVersion(json) ? planSchema2.safeParse(json) : planSchema.safeParse(json)
  if (!parsed.success) throw invalidPlan(firstFault(parsed.error, json), fileName)
  const { name, levers, priceDate } = parsed.data
  return {
    ...parsed.data,
    name: name ?? fileName,
    levers: withModelSwitch(levers, parsed.data.moves),
    priceDate,
  }
}

function isSecondVersion(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'schema' in json &&
    json.schema === 'ai-spend-plan/2'
  )
}

function withModelSwitch(
  levers: readonly PlanLever[] | undefined,
  moves: readonly PlanMove[],
): readonly PlanLever[] {
  const modelSwitch = { kind: 'model-switch' } as const
  if (levers === undefined) return [modelSwitch]
  if (moves.length === 0 || levers.some(({ kind }) => kind === 'model-switch')) return levers
  const later = levers.findIndex(({ kind }) => comesAfter(kind, 'model-switch'))
  return levers.toSpliced(later < 0 ? levers.length : later, 0, modelSwitch)
}

function invalidPlan({ place, found, expected }: SchemaFault, fileName: string): ProblemError {
  return new ProblemError({
    what: `"${fileName}" is not a plan this program can evaluate.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    found,
    expected: expected ?? 'a plan document',
    fix:
      place === ''
        ? 'Give a JSON file with "schema": "ai-spend-plan/2" or "ai-spend-plan/1".'
        : `Correct "${place}" in ${fileName} and try again.`,
  })
}

/** The text of a plan file; `readPlan` gives the same plan back. */
export function writePlan(plan: PlanDocument): string {
  return documentText(plan)
}
