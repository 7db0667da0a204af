import { z } from 'zod'
import { ProblemError } from '../domain/problem.ts'
import { SPLIT_FIELDS } from '../document/grouping.ts'
import { TASKS, TIERS, type Tier } from '../domain/tier.ts'
import { indexConcepts } from './name-index.ts'
import { FACTS, MEASURES, type Fact, type Rule } from './rule.ts'
import type { Override, RuleSet } from './rule-set.ts'
import type { RuleDocument } from '../document/rule-document.ts'

const name = z.string().trim().min(1).max(500)
const names = z.union([name.transform((one) => [one]), z.array(name).min(1).max(200)])
const day = z.iso.date()
const end = z.number().min(0).nullable()

const match = z
  .strictObject({
    /** Looked for in all names of the workload, with the same spelling rules as the built-in words. */
    words: names.optional(),
    /** Exact texts without regard to case; `*` stands for any letters. */
    facts: z.partialRecord(z.enum(FACTS), names).optional(),
    /** From and below; `null` leaves the end open. */
    measures: z.partialRecord(z.enum(MEASURES), z.tuple([end, end])).optional(),
  })
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
  })
  .refine((rule) => rule.tier !== undefined || rule.task !== undefined, 'give a tier or a task')

const override = z
  .strictObject({
    workload: name.optional(),
    provider: name.optional(),
    project: name.optional(),
    apiKey: name.optional(),
    model: name.optional(),
    /** `null`: a person says that it cannot be told. */
    tier: z.enum(TIERS).nullable(),
    task: z.enum(TASKS).optional(),
    author: name,
    date: day,
    note: z.string().max(2000).optional(),
  })
  .refine(
    ({ workload, provider, project, apiKey, model }) =>
      [workload, provider, project, apiKey, model].some((part) => part !== undefined),
    'name the workload, or its project, API key, provider or model',
  )

const ruleDocument = z.strictObject({
  schema: z.literal('ai-spend-rules/1'),
  rules: z.array(userRule).max(5000).default([]),
  /** Ids of built-in rules that are switched off. */
  without: z.array(name).default([]),
  overrides: z.array(override).max(100_000).default([]),
  /** Confidence below which a workload is unclassified. */
  threshold: z.number().min(0.34).max(0.99).optional(),
  /** Workloads that are one piece of work, and such that are several. */
  merges: z
    .array(z.strictObject({ name, workloads: z.array(name).min(1).max(5000) }))
    .max(5000)
    .default([]),
  splits: z
    .array(z.strictObject({ workload: name, by: z.enum(SPLIT_FIELDS) }))
    .max(5000)
    .default([]),
})

/** Nothing laid over the built-in rules. */
export const EMPTY_RULE_DOCUMENT: RuleDocument = {
  schema: 'ai-spend-rules/1',
  rules: [],
  without: [],
  overrides: [],
  merges: [],
  splits: [],
}

/**
 * Reads a rule document.
 *
 * @param json the text of the file, or what has been parsed from it.
 * @throws ProblemError naming the first field that is wrong.
 */
export function readRuleDocument(json: unknown): RuleDocument {
  const read = ruleDocument.safeParse(typeof json === 'string' ? parsed(json) : json)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new ProblemError({
    what: `The rule file cannot be used: ${issue?.message ?? 'it is not a rule document'}.`,
    where: issue === undefined || issue.path.length === 0 ? 'the whole file' : issue.path.join('.'),
    expected: 'a document of schema ai-spend-rules/1 with rules and overrides',
    fix: 'Correct the field in the file, or export the rules from the app again.',
  })
}

/**
 * The rules with a person's document lying over them.
 *
 * @throws ProblemError when it switches off a rule that there is not.
 */
export function layRules(base: RuleSet, document: RuleDocument): RuleSet {
  const ids = new Set([...base.rules, ...base.concepts].map(({ id }) => id))
  const unknown = document.without.find((id) => !ids.has(id))
  if (unknown !== undefined) {
    throw new ProblemError({
      what: `The rule file turns off a rule that does not exist: "${unknown}".`,
      where: 'without',
      found: unknown,
      fix: 'Take the id from the list of rules, or remove the line.',
    })
  }
  const keeps = ({ id }: { readonly id: string }): boolean => !document.without.includes(id)
  const concepts = base.concepts.filter(keeps)
  const words = document.rules.flatMap(({ match }) => match.words?.join(', ') ?? [])
  return {
    ...base,
    rules: [...base.rules.filter(keeps), ...document.rules.map(ruleOf)],
    concepts,
    index: concepts.length === base.concepts.length ? base.index : indexConcepts(concepts),
    wordIndexes: new Map([
      ...base.wordIndexes,
      ...words.map((text) => [text, indexConcepts([{ id: 'user', words: { en: text } }])] as const),
    ]),
    calibration: {
      ...base.calibration,
      threshold: document.threshold ?? base.calibration.threshold,
    },
    overrides: [...base.overrides, ...document.overrides.map(overrideOf)],
    grouping: {
      merges: [...base.grouping.merges, ...document.merges],
      splits: [...base.grouping.splits, ...document.splits],
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (cause) {
    throw new ProblemError({
      what: 'The rule file is not JSON.',
      found: cause instanceof Error ? cause.message : String(cause),
      fix: 'Check the file for a missing bracket or comma, or export the rules from the app again.',
    })
  }
}

function ruleOf(rule: RuleDocument['rules'][number]): Rule {
  const { facts, measures, words } = rule.match
  const tiers: Partial<Record<Tier, number>> =
    rule.tier === undefined ? {} : { [rule.tier]: rule.points }
  return {
    id: rule.id,
    signal: 'user-rule',
    evidence: [rule.id, rule.note].filter((text) => text !== undefined).join(': '),
    when: {
      ...(facts === undefined ? {} : { facts: patterns(facts) }),
      ...(measures === undefined ? {} : { measures }),
      ...(words === undefined ? {} : { words: words.join(', ') }),
    },
    tiers,
    tasks: rule.task === undefined ? {} : { [rule.task]: rule.points },
  }
}

/** `sup*` becomes `^sup.*$`. */
function patterns(
  facts: Readonly<Partial<Record<Fact, readonly string[]>>>,
): Partial<Record<Fact, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, texts]) => [fact, `^(?:${texts.map(pattern).join('|')})$`]),
  )
}

function pattern(text: string): string {
  return text
    .split('*')
    .map((part) => part.replace(/[\\^$.|?+()[\]{}/]/g, (sign) => `\\${sign}`))
    .join('.*')
}

function overrideOf(given: RuleDocument['overrides'][number]): Override {
  const { tier, ...rest } = given
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { ...(known as Omit<Override, 'tier'>), tier: tier ?? undefined }
}
