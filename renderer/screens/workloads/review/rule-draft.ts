import type { UserRule } from '../../../../shared/document/user/rule-document.ts'
import {
  FACTS,
  MEASURES,
  type Fact,
  type Measure,
} from '../../../../shared/document/user/rule-names.ts'
import type { Task, Tier } from '../../../../shared/domain/tier.ts'

/** What a condition of a rule looks at: the words of all names, one text, or one measure. */
export type ConditionKind = 'words' | Fact | Measure

export const CONDITION_KINDS: readonly ConditionKind[] = ['words', ...FACTS, ...MEASURES]

/** In what a measure is typed and shown; a share is kept as a part of one and typed as percent. */
export type MeasureUnit = 'percent' | 'tokens' | 'requests' | 'hours'

const UNITS: Readonly<Record<Measure, MeasureUnit>> = {
  outputRatio: 'percent',
  cacheShare: 'percent',
  writeShare: 'percent',
  inputPerRequest: 'tokens',
  outputPerRequest: 'tokens',
  tokensPerDay: 'tokens',
  requestsPerDay: 'requests',
  quietDaysShare: 'percent',
  busyHoursShare: 'percent',
  peakHoursShare: 'percent',
  quietHours: 'hours',
  batchShare: 'percent',
  reasoningShare: 'percent',
  dailyVariation: 'percent',
  activeShare: 'percent',
}

/** A condition as it is typed; `text` for words and facts, the ends for measures. */
export interface ConditionDraft {
  readonly kind: ConditionKind
  readonly text: string
  readonly from: string
  readonly below: string
}

/** A rule as it is typed. */
export interface RuleDraft {
  readonly id: string
  readonly conditions: readonly ConditionDraft[]
  readonly tier: Tier | undefined
  readonly task: Task | undefined
  readonly points: string
  readonly note: string
}

/** What is wrong with a field: a key of the texts that say so. */
export type RuleFault = 'name' | 'text' | 'number' | 'ends' | 'order' | 'points' | 'verdict'

export interface RuleFaults {
  readonly id: RuleFault | undefined
  /** In the order of the conditions. */
  readonly conditions: readonly (RuleFault | undefined)[]
  readonly verdict: RuleFault | undefined
  readonly points: RuleFault | undefined
}

/** @returns `undefined` for words and facts, which have none. */
export function unitOf(kind: ConditionKind): MeasureUnit | undefined {
  return isMeasure(kind) ? UNITS[kind] : undefined
}

/** A condition with nothing typed yet, of the first kind that is not among those given. */
export function nextCondition(conditions: readonly ConditionDraft[]): ConditionDraft | undefined {
  const kind = CONDITION_KINDS.find((each) => conditions.every((given) => given.kind !== each))
  return kind === undefined ? undefined : { kind, text: '', from: '', below: '' }
}

/** What is wrong with each field of a rule. */
export function ruleFaults(draft: RuleDraft): RuleFaults {
  const points = numberOf(draft.points.replace(/^\s*[-\u2212]/, ''))
  const isPoints = points !== undefined && points > 0 && points <= LARGEST_POINTS
  return {
    id: draft.id.trim() === '' ? 'name' : undefined,
    conditions: draft.conditions.map(conditionFault),
    verdict: draft.tier === undefined && draft.task === undefined ? 'verdict' : undefined,
    points: isPoints ? undefined : 'points',
  }
}

/**
 * The rule that was typed; `undefined` while a field is wrong or there is no condition.
 *
 * @param signed author and day, as they are kept with the rule.
 */
export function ruleOf(
  draft: RuleDraft,
  signed: Pick<UserRule, 'author' | 'date'>,
): UserRule | undefined {
  const { id, conditions, verdict, points } = ruleFaults(draft)
  const isWrong = [id, verdict, points, ...conditions].some((fault) => fault !== undefined)
  if (isWrong || draft.conditions.length === 0) return undefined
  const { tier, task } = draft
  const note = draft.note.trim()
  return {
    id: draft.id.trim(),
    match: matchOf(draft.conditions),
    ...(tier === undefined ? {} : { tier }),
    ...(task === undefined ? {} : { task }),
    points: Number(draft.points.trim().replace('\u2212', '-')),
    ...signed,
    ...(note === '' ? {} : { note }),
  }
}

/** The conditions of a rule as they would be typed. */
export function conditionsOf({ words, facts, measures }: UserRule['match']): ConditionDraft[] {
  const empty = { text: '', from: '', below: '' }
  const typed = (end: number | null | undefined, kind: Measure): string =>
    end === null || end === undefined ? '' : String(exact(end * scaleOf(kind)))
  return [
    ...(words === undefined ? [] : [{ ...empty, kind: 'words' as const, text: words.join(', ') }]),
    ...FACTS.flatMap((kind) => {
      const texts = facts?.[kind]
      return texts === undefined ? [] : [{ ...empty, kind, text: texts.join(', ') }]
    }),
    ...MEASURES.flatMap((kind) => {
      const ends = measures?.[kind]
      if (ends === undefined) return []
      return [{ ...empty, kind, from: typed(ends[0], kind), below: typed(ends[1], kind) }]
    }),
  ]
}

const LARGEST_POINTS = 20

function conditionFault({ kind, text, from, below }: ConditionDraft): RuleFault | undefined {
  if (!isMeasure(kind)) return textsOf(text).length === 0 ? 'text' : undefined
  const [start, end] = [from, below].map(numberOf)
  const isTyped = (typed: string): boolean => typed.trim() !== ''
  if (!isTyped(from) && !isTyped(below)) return 'ends'
  if ((isTyped(from) && start === undefined) || (isTyped(below) && end === undefined)) {
    return 'number'
  }
  return start !== undefined && end !== undefined && start >= end ? 'order' : undefined
}

function matchOf(conditions: readonly ConditionDraft[]): UserRule['match'] {
  const words = conditions.find(({ kind }) => kind === 'words')
  const facts = conditions.filter(({ kind }) => FACTS.some((fact) => fact === kind))
  const measures = conditions.filter(({ kind }) => isMeasure(kind))
  return {
    ...(words === undefined ? {} : { words: textsOf(words.text) }),
    ...(facts.length === 0
      ? {}
      : { facts: Object.fromEntries(facts.map(({ kind, text }) => [kind, textsOf(text)])) }),
    ...(measures.length === 0
      ? {}
      : {
          measures: Object.fromEntries(
            measures.map(({ kind, from, below }) => [
              kind,
              [endOf(from, kind), endOf(below, kind)],
            ]),
          ),
        }),
  }
}

function endOf(typed: string, kind: ConditionKind): number | null {
  const value = numberOf(typed)
  return value === undefined ? null : exact(value / scaleOf(kind))
}

function scaleOf(kind: ConditionKind): number {
  return unitOf(kind) === 'percent' ? 100 : 1
}

/** Without what a division by a hundred leaves behind the digits that were typed. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}

/** Zero or more, with a decimal point; digits may be parted by spaces. */
function numberOf(typed: string): number | undefined {
  const bare = typed.replace(/[\s\u00A0\u202F]/g, '')
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined
}

function textsOf(text: string): readonly string[] {
  return text
    .split(/[,，、]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function isMeasure(kind: ConditionKind): kind is Measure {
  return MEASURES.some((measure) => measure === kind)
}
