import { add, multiply, ONE, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import { remainder, type KeptTokens } from '../../levers/lever.ts'
import { scaleParts } from '../../levers/spend-parts.ts'
import { product, spendWithIncumbent } from './lot-state.ts'
import type { LotState, MoveOutcome } from './lot-state.ts'
import type { Lot, LotTarget } from './lots.ts'
import type { MoveTerms, PlanTerms } from '../plan-terms.ts'
import type { TokenCosts } from '../token-costs.ts'

/** The cost of all the work at the candidate, before the share that moves is applied. */
interface RunCost {
  readonly uncachedRun: Amount
  readonly carried: Amount
}

/**
 * A lot after the plan's moves, made in order, each on what the earlier ones left with today's seller; what is run
 * again stays there and does not move a second time. A move without a price here is skipped.
 *
 * Source: HEADLESS.md, "The arithmetic of a move" and "Plan rules", Two moves and Details.
 */
export function switchModels(lot: Lot, state: LotState, terms: PlanTerms): LotState {
  if (lot.targets.length === 0) return state
  const spend = spendWithIncumbent(state)
  const outcomes: MoveOutcome[] = [...state.outcomes]
  let left = ONE as Amount
  let rerun = ZERO
  for (const target of lot.targets) {
    const figures = terms.moves[target.move]
    if (figures === undefined)
      throw new RangeError(`a move without figures: ${String(target.move)}`)
    const share = multiply(left, figures.share)
    const back = multiply(share, figures.fallbackShare)
    outcomes.push(outcomeOf(target, state.kept, figures, { spend, share, back }))
    left = subtract(left, share)
    rerun = add(rerun, back)
  }
  const stays = add(left, rerun)
  return {
    ...state,
    plain: scaleParts(state.plain, stays),
    batch: scaleParts(state.batch, stays),
    outcomes,
  }
}

function outcomeOf(
  target: LotTarget,
  kept: KeptTokens,
  figures: MoveTerms,
  of: { readonly spend: Amount; readonly share: Amount; readonly back: Amount },
): MoveOutcome {
  const all = runCost(target.costs, kept, figures)
  const rebate = batchRebate(target, figures)
  const batch = rebate === ZERO ? undefined : runCost(target.batchCosts, kept, figures)
  const calls = multiply(of.share, figures.attempts)
  const charged = (cost: Amount, batchCost: Amount | undefined): Amount =>
    multiply(calls, subtract(cost, multiply(rebate, batchCost ?? ZERO)))
  const uncachedRun = charged(all.uncachedRun, batch?.uncachedRun)
  const carried = charged(all.carried, batch?.carried)
  return {
    move: target.move,
    moved: multiply(of.share, of.spend),
    back: multiply(of.back, of.spend),
    uncachedRun,
    carried,
    run: subtract(uncachedRun, multiply(figures.cacheCarryOver, carried)),
    seller: target.candidate.seller,
  }
}

function runCost(costs: TokenCosts, kept: KeptTokens, figures: MoveTerms): RunCost {
  const uncached = multiply(costs.uncached, add(kept.uncached, kept.newReads))
  const reads = multiply(costs.readsAsUncached, kept.cached)
  const writes = multiply(costs.writes, kept.cached)
  const sent = add(add(uncached, reads), writes)
  const carried = add(
    multiply(subtract(costs.uncached, costs.uncachedAsReads), kept.newReads),
    multiply(subtract(costs.readsAsUncached, costs.reads), kept.cached),
  )
  return {
    uncachedRun: add(
      multiply(sent, figures.inputFactor),
      multiply(multiply(costs.output, kept.output), figures.outputFactor),
    ),
    carried: multiply(carried, figures.inputFactor),
  }
}

/** What the candidate's batch rate takes off the part that is batch today; nothing when it sells none. */
function batchRebate({ candidate }: LotTarget, figures: MoveTerms): Amount {
  const { batchFactor } = candidate.entry
  return batchFactor === undefined ? ZERO : product(figures.batchCarryOver, remainder(batchFactor))
}
