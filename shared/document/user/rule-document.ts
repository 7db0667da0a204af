import { z } from 'zod'
import { readJsonText } from '../../domain/json-text.ts'
import { ProblemError } from '../../domain/problem.ts'
import { TASKS, TIERS, type Task, type Tier } from '../../domain/tier.ts'
import { SPLIT_FIELDS, type WorkloadMerge, type WorkloadSplit } from '../grouping.ts'
import { FACTS, MEASURES, type Fact, type Measure } from './rule-names.ts'
import { firstFault, type Checks } from './schema-parts.ts'

/** A person's rule: when all of `match` holds, its points are added. */
export interface UserRule {
  readonly id: string
  readonly match: {
    /** Looked for in all names of the workload, with the same spelling rules as the built-in words. */
    readonly words?: readonly string[] | undefined
    /** Exact texts without regard to case; `*` stands for any letters. */
    readonly facts?: Readonly<Partial<Record<Fact, readonly string[]>>> | undefined
    /** From and below; `null` leaves the end open. */
    readonly measures?:
      Readonly<Partial<Record<Measure, readonly [number | null, number | null]>>> | undefined
  }
  readonly tier?: Tier | undefined
  readonly task?: Task | undefined
  readonly points: number
  readonly author?: string | undefined
  readonly date?: string | undefined
  readonly note?: string | undefined
}

/** A person's verdict on the workloads that all given parts fit. */
export interface RuleOverride {
  readonly workload?: string | undefined
  readonly provider?: string | undefined
  readonly project?: string | undefined
  readonly apiKey?: string | undefined
  readonly model?: string | undefined
  /** `null`: a person says that it cannot be told. */
  readonly tier: Tier | null
  readonly task?: Task | undefined
  readonly author: string
  readonly date: string
  readonly note?: string | undefined
}

/** `ai-spend-rules/1`: what a person lays over the built-in rules. It can be written back as JSON as it is. */
export interface RuleDocument {
  readonly schema: 'ai-spend-rules/1'
  readonly rules: readonly UserRule[]
  /** Ids of built-in rules that are switched off. */
  readonly without: readonly string[]
  readonly overrides: readonly RuleOverride[]
  /** Confidence below which a workload is unclassified. */
  readonly threshold?: number | undefined
  /** Workloads that are one piece of work, and such that are several. */
  readonly merges: readonly WorkloadMerge[]
  readonly splits: readonly WorkloadSplit[]
}

/** Nothing laid over the built-in rules. */
export const EMPTY_RULE_DOCUMENT: RuleDocument = {
  schema: 'ai-spend-rules/1',
  rules: [],
  without: [],
  overrides: [],
  merges: [],
  splits: [],
}

const name = z.string().trim().min(1).max(500)
const names = z.union([name.transform((one) => [one]), z.array(name).min(1).max(200)])
const day = z.iso.date()
const end = z.number().min(0).nullable()

const match = z
  .strictObject({
    words: names.optional(),
    facts: z.partialRecord(z.enum(FACTS), names).optional(),
    measures: z.partialRecord(z.enum(MEASURES), z.tuple([end, end])).optional(),
  } satisfies Checks<UserRule['match']>)
  .refine((given) => Object.keys(given).length > 0, 'a rule without a condition fits everything')

const userRule = z
  .strictObject({
    id: name,
    match,
    tier: z.enum(TIERS).optional(),
    task: z.enum(TASKS).optional(),
    points: z.number().min(-20).max(20),
    author: name.optional(),
    date: day.optional(),
    note: z.string().max(2000).optional(),
  } satisfies Checks<UserRule>)
  .refine((rule) => rule.tier !== undefined || rule.task !== undefined, 'give a tier or a task')

const override = z
  .strictObject({
    workload: name.optional(),
    provider: name.optional(),
    project: name.optional(),
    apiKey: name.optional(),
    model: name.optional(),
    tier: z.enum(TIERS).nullable(),
    task: z.enum(TASKS).optional(),
    author: name,
    date: day,
    note: z.string().max(2000).optional(),
  } satisfies Checks<RuleOverride>)
  .refine(
    ({ workload, provider, project, apiKey, model }) =>
      [workload, provider, project, apiKey, model].some((part) => part !== undefined),
    'name the workload, or its project, API key, provider or model',
  )

const ruleDocument = z.strictObject({
  schema: z.literal('ai-spend-rules/1'),
  rules: z.array(userRule).max(5000).default([]),
  without: z.array(name).default([]),
  overrides: z.array(override).max(100_000).default([]),
  threshold: z.number().min(0.34).max(0.99).optional(),
  merges: z
    .array(z.strictObject({ name, workloads: z.array(name).min(1).max(5000) }))
    .max(5000)
    .default([]),
  splits: z
    .array(z.strictObject({ workload: name, by: z.enum(SPLIT_FIELDS) }))
    .max(5000)
    .default([]),
} satisfies Checks<RuleDocument>)

/**
 * Reads a rule document.
 *
 * @param json the text of the file, or what has been parsed from it.
 * @param fileName for messages. @throws ProblemError naming the file and the first field that is wrong.
 */
export function readRuleDocument(json: unknown, fileName: string): RuleDocument {
  const value = typeof json === 'string' ? ruleText(json, fileName) : json
  const read = ruleDocument.safeParse(value)
  if (read.success) return read.data
  const { place, found, expected } = firstFault(read.error, value)
  throw new ProblemError({
    what: `The rule file cannot be used: ${expected ?? 'it is not a rule document'}.`,
    where: place === '' ? fileName : `${fileName}, ${place}`,
    found,
    expected: 'a document of schema ai-spend-rules/1 with rules and overrides',
    fix: 'Correct the field in the file, or export the rules from the app again.',
  })
}

function ruleText(text: string, fileName: string): unknown {
  return readJsonText(text, fileName, {
    expected: 'a document of schema ai-spend-rules/1',
    fix: 'Check the file for a missing bracket or comma, or export the rules from the app again.',
  })
}
