import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import type { Scenario } from '../../../../shared/document/user/scenario-document.ts'

/** Whose plan it is, and whether it is as it was proposed. */
export type PlanMark = 'scenario' | 'changed' | 'proposed' | 'file'

/** @param tried names of the plans that are being changed. */
export function planMark(
  { name, builtIn }: Pick<PlanResult, 'name' | 'builtIn'>,
  scenarios: readonly Scenario[],
  tried: ReadonlySet<string>,
): PlanMark {
  if (scenarios.some((scenario) => scenario.name === name)) return 'scenario'
  if (tried.has(name)) return 'changed'
  return builtIn === null ? 'file' : 'proposed'
}
