import type { Simulation } from '../../views/plan-timeline.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { NamedDraws } from '../../statistics/named-draws.ts'
import { partAbove, percentiles } from '../../statistics/percentiles.ts'
import type { PlanInput } from '../planning-input.ts'
import { drawPlan } from './draw-plan.ts'

/**
 * A simulation besides low, likely and high, whose spread is narrower: figures are seldom unlucky all at once.
 *
 * @throws RangeError where no day is covered. ProblemError for money in a currency without a rate.
 */
export function simulate(plan: PlanDocument, input: PlanInput, random: NamedDraws): Simulation {
  const { savings, nets } = drawPlan(plan, input, random)
  return {
    seed: random.seed,
    draws: random.draws,
    contracts: 'by-date',
    saving: percentiles(savings),
    net: percentiles(nets),
    probabilityOfSaving: partAbove(savings, 0),
    probabilityOfNet: partAbove(nets, 0),
  }
}
