import type { RuleDocument } from '../document/user/rule-document.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Tier } from '../domain/tier.ts'
import { conceptsIn } from './match-names.ts'
import { indexConcepts } from './name-index.ts'
import { NAME_MODEL_ID, NO_GUESS, type NameModel } from './name-model/name-model.ts'
import type { Fact, Rule } from './rule.ts'
import { RETIRED_RULES, type Override, type RuleSet } from './rule-set.ts'

/**
 * The rules with the user's rule document applied on top.
 *
 * @throws ProblemError when it turns off a rule that does not exist.
 */
export function layRules(base: RuleSet, document: RuleDocument): RuleSet {
  const ids = new Set([
    NAME_MODEL_ID,
    ...RETIRED_RULES,
    ...[...base.rules, ...base.concepts].map(({ id }) => id),
  ])
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
    nameModel: quietedModel(base, document.without),
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

/** The model of names without names that hold a word which was turned off: it shall not say what the word said. */
function quietedModel(
  { nameModel, concepts }: RuleSet,
  without: RuleDocument['without'],
): NameModel | undefined {
  if (nameModel === undefined || without.includes(NAME_MODEL_ID)) return undefined
  const off = concepts.filter(({ id }) => without.includes(id))
  if (off.length === 0) return nameModel
  const index = indexConcepts(off)
  return (name) => (conceptsIn(name, index).length > 0 ? NO_GUESS : nameModel(name))
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
