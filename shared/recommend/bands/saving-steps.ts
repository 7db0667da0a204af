import type { SavingStep } from '../../document/bands.ts'
import type { Interval } from '../../document/interval.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import { intervalOf } from '../../plan/draws/draw-interval.ts'
import type { MovingOption } from '../whole-bill-option.ts'
import type { BandInput, DrawnBandPlan } from './draw-band-plan.ts'

/** The plans of the steps, each with all moves of the one before. */
export interface DrawnSteps {
  readonly ready: DrawnBandPlan
  readonly sameVendor: DrawnBandPlan
  readonly tests: DrawnBandPlan
  /** `undefined` where no work pays for nodes. */
  readonly nodes: DrawnBandPlan | undefined
}

/**
 * What each step brings alone, and on top of the steps before it. The order decides what a step seems worth, so both
 * are told.
 */
export function savingSteps(
  { ready, sameVendor, tests, nodes }: DrawnSteps,
  it: BandInput,
): readonly SavingStep[] {
  const step = (
    kind: MovingOption,
    plan: DrawnBandPlan | undefined,
    before: DrawnBandPlan,
  ): SavingStep => ({
    step: kind,
    alone: it.alternatives.whole[kind].interval,
    after: plan === undefined ? null : moreThan(plan, before, it),
    models: modelsOf(it.plans[kind]),
  })
  const alone = shown(ready.nets, it)
  return [
    { step: 'ready', alone, after: alone, models: modelsOf(ready.plan) },
    step('same-vendor', sameVendor, ready),
    step('hosted-open', tests, sameVendor),
    step('self-hosted', nodes, tests),
  ]
}

function moreThan(plan: DrawnBandPlan, before: DrawnBandPlan, it: BandInput): Interval {
  return shown(
    plan.nets.map((net, draw) => net - (before.nets[draw] ?? 0)),
    it,
  )
}

function shown(nets: Float64Array, { bill, random }: BandInput): Interval {
  return intervalOf(nets, bill.input.reportingCurrency, random)
}

function modelsOf({ moves }: PlanDocument): readonly string[] {
  return [...new Set(moves.map(({ to }) => to.model))]
}
