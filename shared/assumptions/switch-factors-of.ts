import { modelRecord } from '../catalogue/catalogue.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Target } from './target.ts'
import type { PlanWorkload } from '../plan/planning-input.ts'
import { contentOf, tokenTravel, type Travel, type TravelOverrides } from './switch-factors.ts'

/** The factors of one workload's way to a target. */
export function travelOf(
  { model, task }: Pick<PlanWorkload, 'model' | 'task'>,
  to: Target,
  isThinkingOnly: boolean,
  price: Pick<PriceEntry, 'cacheRead' | 'batchFactor'> | undefined,
  overrides: TravelOverrides,
): Travel {
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
  return tokenTravel(pair, overrides)
}
