import { modelRecord } from '../catalogue/catalogue.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Target } from './target.ts'
import type { PlanWorkload } from '../plan/planning-input.ts'
import {
  contentOf,
  pairFactors,
  type SwitchFactors,
  type SwitchFactorOverrides,
} from './switch-factors.ts'

/** The model-switch factors of one workload and a target. */
export function switchFactorsOf(
  { model, task }: Pick<PlanWorkload, 'model' | 'task'>,
  to: Target,
  isThinkingOnly: boolean,
  price: Pick<PriceEntry, 'cacheRead' | 'batchFactor'> | undefined,
  overrides: SwitchFactorOverrides,
): SwitchFactors {
  const from = model ?? ''
  const maker = modelRecord(from)?.maker
  const pair = {
    from,
    to: to.model,
    isThinkingOnly,
    price,
    isSameVendor: maker !== undefined && maker === modelRecord(to.model)?.maker,
    content: contentOf(task ?? null),
  }
  return pairFactors(pair, overrides)
}
