import type { Scenario, ScenarioSet } from './scenario-document.ts'

/** The set with a copy of one scenario, under another id and name, right after the original. */
export function duplicateScenario(
  set: ScenarioSet,
  id: string,
  copy: Pick<Scenario, 'id' | 'name' | 'createdOn'>,
): ScenarioSet {
  return {
    ...set,
    scenarios: set.scenarios.flatMap((scenario) =>
      scenario.id === id
        ? [scenario, { ...scenario, ...copy, changedOn: copy.createdOn }]
        : [scenario],
    ),
  }
}

/** The set with one scenario replaced by its new version, which keeps the day it was created on; a new one goes to the end. */
export function keepScenario(set: ScenarioSet, kept: Scenario): ScenarioSet {
  const isKnown = set.scenarios.some(({ id }) => id === kept.id)
  const scenarios = isKnown
    ? set.scenarios.map((it) => (it.id === kept.id ? { ...kept, createdOn: it.createdOn } : it))
    : [...set.scenarios, kept]
  return { ...set, scenarios }
}
