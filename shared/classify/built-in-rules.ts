import { nameModel, type NameModel } from './name-model/name-model.ts'
import { BUILT_IN_RULE_SET, type RuleSet } from './rule-set.ts'

let loaded: Promise<NameModel> | undefined

/**
 * The rules that the app ships, with the model of names. Its weights are larger than all rules together, so they are a
 * part of their own that is loaded when the first workload is classified, and once.
 */
export async function builtInRules(): Promise<RuleSet> {
  loaded ??= loadNameModel()
  return { ...BUILT_IN_RULE_SET, nameModel: await loaded }
}

async function loadNameModel(): Promise<NameModel> {
  const weights = await import('./name-model/name-weights.json', { with: { type: 'json' } })
  return nameModel(weights.default)
}
