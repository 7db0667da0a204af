import type { ScenarioSet } from '../../../shared/document/user/scenario-document.ts'
import type { AppState } from '../app-state.ts'

const NO_SCENARIOS: ScenarioSet = { schema: 'ai-spend-scenarios/1', scenarios: [] }

/** The scenarios as they were saved last, be it answered or not: the next change is made on them. */
export function keptScenarios({
  scenarios,
  sentScenarios,
}: Pick<AppState, 'scenarios' | 'sentScenarios'>): ScenarioSet {
  return sentScenarios ?? scenarios ?? NO_SCENARIOS
}
