import type { Guard } from '../domain/classification.ts'
import { TIERS } from '../domain/tier.ts'
import { matchNames, readableNames, type NameHit } from './match-names.ts'
import { measure, measureText } from './measures.ts'
import { NAME_MODEL_ID } from './name-model/name-model.ts'
import type { WorkloadProfile } from './profile.ts'
import {
  FACTS,
  MEASURES,
  type Fact,
  type Interval,
  type Measure,
  type Measures,
  type Rule,
  type TaskPoints,
  type TierPoints,
} from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/** One piece of evidence: what was seen, and its points. */
export interface Contribution {
  /** The rule or concept it comes from. */
  readonly id: string
  readonly signal: string
  readonly evidence: string
  readonly tiers: TierPoints
  readonly tasks: TaskPoints
  readonly weak: boolean
  readonly isName: boolean
  readonly guard: Guard | undefined
}

/** Evidence of every rule and word that matches the workload. */
export function contributions(profile: WorkloadProfile, ruleSet: RuleSet): readonly Contribution[] {
  const measures = measure(profile)
  const hits = matchNames(profile.names, ruleSet.index)
  return [
    ...nameContributions(hits, ruleSet),
    ...(tellsTask(hits) ? [] : guessedContributions(profile, ruleSet)),
    ...ruleSet.rules
      .filter((rule) => applies(rule, profile, measures, ruleSet))
      .map((rule) => ruleContribution(rule, measures)),
  ]
}

/** Whether all conditions of a rule hold. */
export function applies(
  rule: Rule,
  profile: WorkloadProfile,
  measures: Measures,
  ruleSet: Pick<RuleSet, 'wordIndexes'>,
): boolean {
  const { within, unless, unstated, facts, words } = conditionsOf(rule)
  return (
    within.every(([name, interval]) => isWithin(interval, measures[name])) &&
    !unless.some(([name, interval]) => isWithin(interval, measures[name])) &&
    unstated.every((name) => measures[name] === undefined) &&
    facts.every(([fact, pattern]) => factTexts(profile, fact).some((text) => pattern.test(text))) &&
    holdsWords(words, profile, ruleSet)
  )
}

/** The conditions that a rule has, as lists: most rules have two of the dozens that there are. */
interface ConditionLists {
  readonly within: readonly (readonly [Measure, Interval])[]
  readonly unless: readonly (readonly [Measure, Interval])[]
  readonly unstated: readonly Measure[]
  readonly facts: readonly (readonly [Fact, RegExp])[]
  readonly words: string | undefined
}

const conditionLists = new WeakMap<Rule, ConditionLists>()

/** Listed once a rule: the rules are a few dozen, the workloads are thousands. */
function conditionsOf(rule: Rule): ConditionLists {
  const known = conditionLists.get(rule)
  if (known !== undefined) return known
  const { measures = {}, unless = {}, unstated = [], facts = {}, words } = rule.when
  const made = {
    within: intervals(measures),
    unless: intervals(unless),
    unstated,
    facts: FACTS.flatMap((fact) => {
      const pattern = facts[fact]
      return pattern === undefined ? [] : [[fact, new RegExp(pattern, 'iu')] as const]
    }),
    words,
  }
  conditionLists.set(rule, made)
  return made
}

function intervals(
  given: Readonly<Partial<Record<Measure, Interval>>>,
): readonly (readonly [Measure, Interval])[] {
  return MEASURES.flatMap((name) => {
    const interval = given[name]
    return interval === undefined ? [] : [[name, interval] as const]
  })
}

function holdsWords(
  words: string | undefined,
  profile: WorkloadProfile,
  { wordIndexes }: Pick<RuleSet, 'wordIndexes'>,
): boolean {
  if (words === undefined) return true
  const index = wordIndexes.get(words)
  return index !== undefined && matchNames(profile.names, index).length > 0
}

function isWithin([from, below]: Interval, value: number | undefined): boolean {
  if (value === undefined) return false
  return (from === null || value >= from) && (below === null || value < below)
}

function factTexts(profile: WorkloadProfile, fact: Fact): readonly string[] {
  const { names } = profile
  const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])
  switch (fact) {
    case 'provider':
      return [profile.provider]
    case 'model':
      return one(profile.model)
    case 'paidTier':
      return one(profile.paidTier)
    case 'operation':
      return one(names.operation)
    case 'serviceTier':
      return one(profile.serviceTier)
    case 'project':
      return names.project
    case 'apiKey':
      return names.apiKey
    case 'user':
      return one(names.user)
  }
}

function ruleContribution(rule: Rule, measures: Measures): Contribution {
  return {
    id: rule.id,
    signal: rule.signal,
    evidence: rule.evidence.replace(/\{(\w+)\}/g, (place, text: string) => {
      const name = MEASURES.find((measured) => measured === text)
      const value = name && measures[name]
      return name === undefined || value === undefined ? place : measureText(name, value)
    }),
    tiers: rule.tiers,
    tasks: rule.tasks ?? {},
    weak: rule.weak ?? false,
    isName: false,
    guard: undefined,
  }
}

/** Weight of each further word after the strongest: ten words are not ten independent pieces of evidence. */
const FURTHER_WORDS = 0.65

function nameContributions(hits: readonly NameHit[], ruleSet: RuleSet): readonly Contribution[] {
  return hits
    .map((hit) => ({ hit, strength: strength(hit.concept.tasks) + strength(hit.concept.tiers) }))
    .sort((a, b) => b.strength - a.strength || (a.hit.concept.id < b.hit.concept.id ? -1 : 1))
    .map(({ hit }, rank) => nameContribution(hit, FURTHER_WORDS ** rank, ruleSet))
}

function nameContribution(hit: NameHit, share: number, ruleSet: RuleSet): Contribution {
  const { concept } = hit
  const tasks = scaled(concept.tasks ?? {}, share)
  const tiers = Object.fromEntries(
    TIERS.map((tier) => {
      const own = (concept.tiers?.[tier] ?? 0) * share
      const fromTasks = Object.entries(tasks).reduce(
        (sum, [task, points]) =>
          sum + points * (ruleSet.taskTiers[task as keyof typeof ruleSet.taskTiers][tier] ?? 0),
        0,
      )
      return [tier, (own + fromTasks) * ruleSet.nameWeight]
    }),
  )
  return {
    id: concept.id,
    signal: hit.signal,
    evidence: `"${hit.word}" in "${hit.name}"`,
    tiers,
    tasks,
    weak: false,
    isName: true,
    guard: concept.guard,
  }
}

/** Whether a word tells what is done; words of guards alone do not. */
function tellsTask(hits: readonly NameHit[]): boolean {
  return hits.some(({ concept }) => strength(concept.tasks) > 0)
}

/** Below it a guess says nothing: it is the chance among names like those of the training. */
const LEAST_CHANCE = 0.5
/** Points of a certain guess, as many as those of a word for a task. */
const GUESS_POINTS = 2

/**
 * What the characters of the names look like, where no word is known: the surest guess of all names. An endpoint is no
 * name that a person gave: `acompletion` is what every call of a gateway is called.
 */
function guessedContributions(
  { names }: WorkloadProfile,
  ruleSet: RuleSet,
): readonly Contribution[] {
  const { nameModel, taskTiers, nameWeight } = ruleSet
  if (nameModel === undefined) return []
  const [best] = readableNames(names)
    .filter(({ signal }) => signal !== 'endpoint')
    .map(({ signal, name }) => ({ signal, name, guess: nameModel(name) }))
    .filter(({ guess }) => guess.task !== 'unknown' && guess.chance >= LEAST_CHANCE)
    .sort((a, b) => b.guess.chance - a.guess.chance)
  if (best === undefined) return []
  const { task, chance, grams } = best.guess
  const points = GUESS_POINTS * chance
  return [
    {
      id: NAME_MODEL_ID,
      signal: best.signal,
      evidence: `"${best.name}" looks like ${task}: ${grams.map((gram) => `"${gram}"`).join(', ')}`,
      tiers: Object.fromEntries(
        TIERS.map((tier) => [tier, points * (taskTiers[task][tier] ?? 0) * nameWeight]),
      ),
      tasks: { [task]: points },
      weak: false,
      isName: true,
      guard: undefined,
    },
  ]
}

function scaled(points: TaskPoints, share: number): TaskPoints {
  return Object.fromEntries(Object.entries(points).map(([task, value]) => [task, value * share]))
}

function strength(points: TaskPoints | TierPoints | undefined): number {
  return Object.values(points ?? {}).reduce((sum, value) => sum + Math.abs(value), 0)
}
