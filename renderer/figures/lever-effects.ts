import type { LeverShare, PlanDetails } from '../../shared/views/plan-timeline.ts'
import type { PlanResult, PlanStep } from '../../shared/document/plan-result.ts'
import { asNumber, exact, lessText, moneyIn, overHorizon } from './text-sums.ts'
import type { PlanFigures } from './plans.ts'

/** What a lever of a plan saves over the horizon in the likely case; negative where it costs. */
export interface LeverEffect {
  readonly lever: PlanStep['lever']
  /** After the levers before it. */
  readonly inOrder: string
  /** As if it were the only one; `undefined` while it is not worked out for the plan as it stands. */
  readonly alone: string | undefined
}

/**
 * One for each step of a plan: its levers in their order, then what follows from its contracts and nodes.
 *
 * @param details of this very plan.
 */
export function leverEffects(
  result: PlanResult,
  details: PlanDetails | null | undefined,
  currency: string,
): readonly LeverEffect[] {
  const shares: readonly LeverShare[] = details?.levers ?? []
  return result.steps.map(({ lever, likely }, at) => {
    const share = shares[at]
    return {
      lever,
      inOrder: overHorizon(moneyIn(likely, currency), result.horizonMonths, result.months),
      alone: share?.lever === lever ? moneyIn(share.alone, currency) : undefined,
    }
  })
}

/** One bar of a plan's way from nothing to its net value. */
export interface LeverBar {
  /** `undefined`: the plan's own costs. */
  readonly lever: PlanStep['lever'] | undefined
  /** Saving, or cost where it is negative. */
  readonly value: string
  /** The sum before it. */
  readonly start: number
}

/** The steps of a plan and its own costs one after the other; they end at its likely net value. */
export function leverBars({ plan, costs }: PlanFigures, currency: string): readonly LeverBar[] {
  const effects = leverEffects(plan, undefined, currency)
  const steps = [
    ...effects.map(({ lever, inOrder }) => ({ lever, value: inOrder })),
    { lever: undefined, value: lessText('0', costs) },
  ].filter(({ value }) => exact(value) !== 0n)
  let start = 0
  return steps.map((step) => {
    const bar = { ...step, start }
    start += asNumber(step.value)
    return bar
  })
}

/** The plan and the lever with the largest saving of all. */
export function largestLever(
  figures: readonly PlanFigures[],
  currency: string,
): { readonly figures: PlanFigures; readonly bar: LeverBar } | undefined {
  return figures
    .flatMap((each) => leverBars(each, currency).map((bar) => ({ figures: each, bar })))
    .filter(({ bar }) => bar.lever !== undefined && asNumber(bar.value) > 0)
    .toSorted((a, b) => asNumber(b.bar.value) - asNumber(a.bar.value))[0]
}
