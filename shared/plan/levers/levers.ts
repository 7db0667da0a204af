import { add, multiply, ONE, type Amount } from '../../domain/amount.ts'
import type { PlanLever } from '../../document/plan-document.ts'
import { unreachable } from '../../domain/problem.ts'
import { remainder, type LotState } from './lot-state.ts'
import type { Lot } from './lots.ts'
import { switchModels } from './model-switch.ts'
import type { PlanTerms } from '../plan-terms.ts'
import { addParts, scaleParts, subtractParts, type SpendParts } from './spend-parts.ts'

/** A lever with its place in the plan, by which its share and its scope are found. */
export interface PlacedLever {
  readonly index: number
  readonly kind: PlanLever['kind']
}

/**
 * A lot after one more lever. Caching, context and batch pass by a lot without a known price or tokens, and batch
 * one whose seller has no batch rate; waste and a discount reach all money that is still with today's seller.
 *
 * Source: HEADLESS.md, "Plan rules", Levers.
 */
export function pullLever(
  lever: PlacedLever,
  lot: Lot,
  state: LotState,
  terms: PlanTerms,
): LotState {
  if (lever.kind === 'model-switch') return switchModels(lot, state, terms)
  const share = terms.leverShares[lever.index]
  if (share === undefined) throw new RangeError(`a lever without a share: ${String(lever.index)}`)
  if (!lot.scope.levers.has(lever.index)) return state
  switch (lever.kind) {
    case 'waste':
      return wasteLess(state, share)
    case 'caching':
      return lot.isListed ? cacheMore(state, share) : state
    case 'context':
      return lot.isListed ? sendLess(state, share) : state
    case 'batch':
      return lot.batchFactor === undefined ? state : batchMore(state, share, lot.batchFactor)
    case 'discount':
      return eachPart(state, (parts) => scaleParts(parts, remainder(share)))
    default:
      return unreachable(lever.kind)
  }
}

/** A share of the calls, or of the seats, is not paid any more: all their tokens go, output too. */
function wasteLess(state: LotState, share: Amount): LotState {
  const kept = remainder(share)
  const { uncached, newReads, cached, output } = state.input
  return {
    ...eachPart(state, (parts) => scaleParts(parts, kept)),
    input: {
      uncached: multiply(uncached, kept),
      newReads: multiply(newReads, kept),
      cached: multiply(cached, kept),
      output: multiply(output, kept),
    },
  }
}

/** A share of the uncached input becomes cache reads. */
function cacheMore(state: LotState, share: Amount): LotState {
  const { uncached, newReads, cached, output } = state.input
  const turned = multiply(uncached, share)
  return {
    ...eachPart(state, (parts) => cachedParts(parts, share)),
    input: {
      uncached: (uncached - turned) as Amount,
      newReads: add(newReads, turned),
      cached,
      output,
    },
  }
}

function cachedParts(parts: SpendParts, share: Amount): SpendParts {
  const kept = remainder(share)
  return {
    ...parts,
    uncached: multiply(parts.uncached, kept),
    uncachedAsReads: multiply(parts.uncachedAsReads, kept),
    reads: add(parts.reads, multiply(parts.uncachedAsReads, share)),
  }
}

/** A share of the input is no longer sent. */
function sendLess(state: LotState, share: Amount): LotState {
  const kept = remainder(share)
  const { uncached, newReads, cached, output } = state.input
  return {
    ...eachPart(state, (parts) => ({ ...scaleParts(parts, kept), rest: parts.rest })),
    input: {
      uncached: multiply(uncached, kept),
      newReads: multiply(newReads, kept),
      cached: multiply(cached, kept),
      output,
    },
  }
}

/** A share of what is not batch yet runs at today's seller's batch rate. */
function batchMore(state: LotState, share: Amount, batchFactor: Amount): LotState {
  const turned = scaleParts(state.plain, share)
  return {
    ...state,
    plain: subtractParts(state.plain, turned),
    batch: addParts(state.batch, batchFactor === ONE ? turned : scaleParts(turned, batchFactor)),
  }
}

function eachPart(state: LotState, change: (parts: SpendParts) => SpendParts): LotState {
  return { ...state, plain: change(state.plain), batch: change(state.batch) }
}
