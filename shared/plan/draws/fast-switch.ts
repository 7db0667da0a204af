import { amountToNumber } from '../../domain/amount.ts'
import type { Month } from '../../domain/day.ts'
import type { FastWork } from '../../levers/lever.ts'
import { scalePartsFast } from '../../levers/spend-parts.ts'
import { billKey } from '../evaluate-case.ts'
import type { LotTarget } from '../levers/lots.ts'
import type { TokenCosts } from '../token-costs.ts'

type Costs = Readonly<Record<keyof TokenCosts, number>>

/** A candidate of a lot in plain numbers. */
export interface FastTarget {
  readonly move: number
  readonly costs: Costs
  readonly batchCosts: Costs
  /** What the candidate's batch rate takes off the price; 0 where it has none. */
  readonly batchOff: number
  readonly bill: string | undefined
}

/** Takes what each seller charges. */
export interface Charged {
  charge(bill: string, amount: number): void
}

/** @param month `undefined` where the plan looks at no single month. */
export function fastTarget(
  { move, costs, batchCosts, candidate }: LotTarget,
  month: Month | undefined,
): FastTarget {
  const { batchFactor } = candidate.entry
  return {
    move,
    costs: costsOf(costs),
    batchCosts: costsOf(batchCosts),
    batchOff: batchFactor === undefined ? 0 : 1 - amountToNumber(batchFactor),
    bill: month === undefined ? undefined : billKey(candidate.seller, month),
  }
}

/**
 * The plan's moves on one lot, as `switchModels` makes them: it changes `work`.
 *
 * @param moves the figures of each move, in the order of `MOVE_PARAMETERS`.
 * @returns what the candidates charge.
 */
export function switchFast(
  targets: readonly FastTarget[],
  work: FastWork,
  moves: readonly (readonly number[])[],
  charged: Charged,
): number {
  if (targets.length === 0) return 0
  let [left, rerun, total] = [1, 0, 0]
  for (const target of targets) {
    const figures = moves[target.move] ?? []
    const [share = 0, , , attempts = 1, fallback = 0, , batchCarry = 0] = figures
    const moved = left * share
    const rebate = batchCarry * target.batchOff
    const cost = runCost(target.costs, work.kept, figures)
    const off = rebate === 0 ? 0 : rebate * runCost(target.batchCosts, work.kept, figures)
    const run = moved * attempts * (cost - off)
    if (target.bill !== undefined) charged.charge(target.bill, run)
    total += run
    left -= moved
    rerun += moved * fallback
  }
  scalePartsFast(work.plain, left + rerun)
  scalePartsFast(work.batch, left + rerun)
  return total
}

function runCost(costs: Costs, kept: FastWork['kept'], figures: readonly number[]): number {
  const [, inputFactor = 1, outputFactor = 1, , , carry = 0] = figures
  const sent =
    costs.uncached * (kept.uncached + kept.newReads) +
    (costs.readsAsUncached + costs.writes) * kept.cached
  const carried =
    (costs.uncached - costs.uncachedAsReads) * kept.newReads +
    (costs.readsAsUncached - costs.reads) * kept.cached
  return (sent - carry * carried) * inputFactor + costs.output * kept.output * outputFactor
}

function costsOf(costs: TokenCosts): Costs {
  return {
    uncached: amountToNumber(costs.uncached),
    uncachedAsReads: amountToNumber(costs.uncachedAsReads),
    reads: amountToNumber(costs.reads),
    readsAsUncached: amountToNumber(costs.readsAsUncached),
    writes: amountToNumber(costs.writes),
    output: amountToNumber(costs.output),
  }
}
