import type { Amount } from '../../domain/amount.ts'
import type { Month } from '../../domain/day.ts'
import type { SellerId } from '../../domain/seller.ts'
import type { Candidate } from '../candidates.ts'
import type { PlanScope } from '../plan-scope.ts'
import { addParts, type SpendParts } from '../../levers/spend-parts.ts'
import { addCosts, type TokenCosts } from '../token-costs.ts'

/** A candidate that a lot's work can be priced at. */
export interface LotTarget {
  /** The move's index in the plan. */
  readonly move: number
  readonly candidate: Candidate
  /** What all the tokens cost at the candidate's prices, in the reporting currency. */
  readonly costs: TokenCosts
  /** The same for the part that is batch today. */
  readonly batchCosts: TokenCosts
}

/**
 * Cells that a plan treats alike, summed up. Every rule of a plan is linear in money and tokens, so a lot gives what
 * its cells would give one by one.
 */
export interface Lot {
  /** Equal for lots that may be added up. */
  readonly kind: string
  readonly seller: SellerId
  /** `undefined` where the plan does not look at single months. */
  readonly month: Month | undefined
  readonly scope: PlanScope
  /** Tokens and today's price are known: caching, context and batch apply. */
  readonly isListed: boolean
  /** Today's seller's batch rate; `undefined` when it has none, or is not asked for. */
  readonly batchFactor: Amount | undefined
  /** Money that is not batch, or all of it where no lever asks. */
  readonly plain: SpendParts
  readonly batch: SpendParts
  /** In the order of the moves; only those that can be priced. */
  readonly targets: readonly LotTarget[]
}

/** Adds a lot to the one under the same key, or begins it. */
export function collect(lots: Map<string, Lot>, key: string, lot: Lot): void {
  const sum = lots.get(key)
  lots.set(key, sum === undefined ? lot : addLots(sum, lot))
}

/** As few lots as possible: those of one kind in one. Money and tokens in total stay the same. */
export function mergedLots(lots: Iterable<Lot>): readonly Lot[] {
  const merged = new Map<string, Lot>()
  for (const lot of lots) collect(merged, lot.kind, lot)
  return [...merged.values()]
}

function addLots(a: Lot, b: Lot): Lot {
  return {
    ...a,
    plain: addParts(a.plain, b.plain),
    batch: addParts(a.batch, b.batch),
    targets: a.targets.map((target, index) => addTargets(target, b.targets[index])),
  }
}

function addTargets(a: LotTarget, b: LotTarget | undefined): LotTarget {
  if (b === undefined) throw new RangeError('lots of one kind have the same targets')
  return {
    ...a,
    costs: addCosts(a.costs, b.costs),
    batchCosts: addCosts(a.batchCosts, b.batchCosts),
  }
}
