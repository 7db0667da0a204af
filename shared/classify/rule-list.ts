import { BUILT_IN_RULE_SET } from './rule-set.ts'
import type { RuleListing } from '../views/review-views.ts'
import type { RuleDocument } from '../document/user/rule-document.ts'

/** Every rule and vocabulary that ships, with those marked that the document switches off. */
export function ruleListing({ without }: Pick<RuleDocument, 'without'>): readonly RuleListing[] {
  const isOn = (id: string): boolean => !without.includes(id)
  return [
    ...BUILT_IN_RULE_SET.rules.map(({ id, signal, evidence, tiers, tasks }): RuleListing => ({
      id,
      kind: 'rule',
      signal,
      looksFor: evidence.replace(/\{\w+\}/g, '…'),
      tiers,
      tasks: tasks ?? {},
      guard: null,
      isOn: isOn(id),
    })),
    ...BUILT_IN_RULE_SET.concepts.map(({ id, words, tiers, tasks, guard }): RuleListing => ({
      id,
      kind: 'words',
      signal: 'name',
      looksFor: Object.values(words).join(' · '),
      tiers: tiers ?? {},
      tasks: tasks ?? {},
      guard: guard ?? null,
      isOn: isOn(id),
    })),
  ]
}
