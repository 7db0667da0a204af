import data from '../facts/plan-defaults.json' with { type: 'json' }
import type { PriceEntry } from '../domain/price.ts'
import type { PlanWorkload } from '../plan/planning-input.ts'
import type { SwitchFactors } from './switch-factors.ts'
import { switchFactorsOf } from './switch-factors-of.ts'
import type { Target } from './target.ts'

const { share, attempts, fallbackShare, cacheCarryOver, batchCarryOver } = data.newerGeneration

/**
 * The factors of a change to a newer generation of the same line at the same seller: tokens and length as between any
 * two models of one vendor, while interface, cache and batch stay as they are.
 */
export function newerGenerationFactors(
  workload: Pick<PlanWorkload, 'model' | 'task'>,
  to: Target,
  price: Pick<PriceEntry, 'cacheRead' | 'batchFactor'>,
): SwitchFactors {
  const factors = switchFactorsOf(workload, to, false, price, {})
  return {
    ...factors,
    share,
    attempts,
    fallbackShare,
    cacheCarryOver: price.cacheRead === undefined ? factors.cacheCarryOver : cacheCarryOver,
    batchCarryOver: price.batchFactor === undefined ? factors.batchCarryOver : batchCarryOver,
  }
}
