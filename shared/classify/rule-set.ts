import { NO_GROUPING, type Grouping } from '../document/grouping.ts'
import type { Task, Tier } from '../domain/tier.ts'
import type { NameModel } from './name-model/name-model.ts'
import { indexConcepts, type NameIndex } from './name-index.ts'
import type { Calibration, Concept, Rule, TaskTiers } from './rule.ts'
import { CALIBRATION } from './rules/calibration.ts'
import { FITTED_POINTS } from './rules/fitted-points.ts'
import { RHYTHM_RULES } from './rules/rhythm-rules.ts'
import { SHAPE_RULES } from './rules/shape-rules.ts'
import { SOURCE_RULES } from './rules/source-rules.ts'
import { TASK_TIERS } from './rules/task-tiers.ts'
import { ACTIVITY_WORDS } from './rules/words-activity.ts'
import { CODE_WORDS } from './rules/words-code.ts'
import { GUARDED_WORDS } from './rules/words-guarded.ts'
import { JUDGMENT_WORDS } from './rules/words-judgment.ts'
import { SERVICE_WORDS } from './rules/words-service.ts'
import { THING_WORDS } from './rules/words-things.ts'

/** A person's verdict on one workload. It wins over every rule. */
export interface Override {
  /** Id of the workload, or the parts that name it; all given parts must hold. */
  readonly workload?: string
  readonly provider?: string
  readonly project?: string
  readonly apiKey?: string
  readonly model?: string
  /** `undefined`: the person decided that the tier cannot be determined. */
  readonly tier: Tier | undefined
  readonly task?: Task
  readonly author: string
  /** `YYYY-MM-DD`; empty in a list of answers, which states none. */
  readonly date: string
  readonly note?: string
}

/** The rules, words and parameters of the classifier; all of it is data. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly concepts: readonly Concept[]
  readonly index: NameIndex
  /** Speaks where no word of the concepts stands in the names; `undefined`: nothing does. */
  readonly nameModel: NameModel | undefined
  /** The words of rules that have some, arranged for looking up, by the text they stand in. */
  readonly wordIndexes: ReadonlyMap<string, NameIndex>
  readonly taskTiers: TaskTiers
  /** How much a point from a name weighs against a point from a rule. */
  readonly nameWeight: number
  readonly calibration: Calibration
  readonly overrides: readonly Override[]
  /** Workloads that a person merged or split. */
  readonly grouping: Grouping
}

/** The words and rules that the app ships. */
export const BUILT_IN_CONCEPTS: readonly Concept[] = [
  ...ACTIVITY_WORDS,
  ...JUDGMENT_WORDS,
  ...CODE_WORDS,
  ...SERVICE_WORDS,
  ...THING_WORDS,
  ...GUARDED_WORDS,
]

/** The rules as drafted, before the points were drawn towards labelled workloads. */
export const DRAFTED_RULES: readonly Rule[] = [...SHAPE_RULES, ...RHYTHM_RULES, ...SOURCE_RULES]

/** Rules that were shipped once: they made more verdicts wrong than right, or none. Turning one off is no fault. */
export const RETIRED_RULES: readonly string[] = [
  'writes-out',
  'working-session',
  'rests-with-people',
  'condenses-cache-unknown',
  'few-requests',
  'round-the-clock',
]

/** What the app ships, but for the model of names, which `builtInRules` loads. */
export const BUILT_IN_RULE_SET: RuleSet = {
  rules: DRAFTED_RULES.map((rule) => ({ ...rule, tiers: FITTED_POINTS[rule.id] ?? rule.tiers })),
  concepts: BUILT_IN_CONCEPTS,
  index: indexConcepts(BUILT_IN_CONCEPTS),
  nameModel: undefined,
  wordIndexes: new Map(),
  taskTiers: TASK_TIERS,
  nameWeight: 1,
  calibration: CALIBRATION,
  overrides: [],
  grouping: NO_GROUPING,
}
