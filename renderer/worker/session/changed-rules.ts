import { changedList, idKey } from '../../../shared/api/list-change.ts'
import { mergeKey, splitKey, type RulesChange } from '../../../shared/api/tiers-api.ts'
import type { RuleDocument } from '../../../shared/document/user/rule-document.ts'

/** Own rules with a change, list by list. */
export function changedRules(own: RuleDocument, change: RulesChange): RuleDocument {
  return {
    ...own,
    rules: changedList(own.rules, change.rules, idKey),
    without: changedList(own.without, change.without, String),
    merges: changedList(own.merges, change.merges, mergeKey),
    splits: changedList(own.splits, change.splits, splitKey),
  }
}
