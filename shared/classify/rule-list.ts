import type { RuleDocument } from './rule-document.ts'
import type { Guard, TaskPoints, TierPoints } from './rule.ts'
import { BUILT_IN_RULE_SET } from './rule-set.ts'

/** A built-in rule as a person reads it. */
export interface RuleListing {
  readonly id: string
  /** `rule` looks at measures and facts, `words` at names. */
  readonly kind: 'rule' | 'words'
  readonly signal: string
  /** What it looks for: its sentence, or its words by language. */
  readonly looksFor: string
  readonly tiers: TierPoints
  readonly tasks: TaskPoints
  readonly guard: Guard | null
  readonly isOn: boolean
}

/** Every rule and vocabulary that ships, with those marked that the document switches off. */
export function ruleListing({ without }: Pick<RuleDocument, 'without'>): readonly RuleListing[] {
  const isOn = (id: string): boolean => !without.includes(id)
  return [
    ...BUILT_IN_RULE_SET.rules.map(({ id, signal, evidence, tiers, tasks }): RuleListing => ({
      ...{
        id,
        kind: 'rule',
        signal,
        looksFor: evidence.replace(/\{\w+\}/g, '…'),
        tiers,
        tasks: tasks ?? {},
      },
      ...{ guard: null, isOn: isOn(id) },
    })),
    ...BUILT_IN_RULE_SET.concepts.map(({ id, words, tiers, tasks, guard }): RuleListing => ({
      ...{ id, kind: 'words', signal: 'name', looksFor: Object.values(words).join(' · ') },
      ...{ tiers: tiers ?? {}, tasks: tasks ?? {}, guard: guard ?? null, isOn: isOn(id) },
    })),
  ]
}
