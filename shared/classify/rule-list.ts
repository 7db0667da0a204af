import { BUILT_IN_RULE_SET } from './rule-set.ts'
import type { RuleListing } from '../views/review-views.ts'
import type { RuleDocument } from '../document/user/rule-document.ts'

/** Every built-in rule and vocabulary, with a mark on those that the document turns off. */
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
