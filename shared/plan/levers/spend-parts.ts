import { multiply, scale, ZERO, type Amount } from '../../domain/amount.ts'
import { totalCost, type TokenCosts } from '../token-costs.ts'

/**
 * The money that stands with today's seller, apart by what it pays for. `uncachedAsReads` is no money of its own:
 * it is what the uncached input would cost as cache reads. `rest` is output, and all money that is not known apart.
 */
export interface SpendParts {
  readonly uncached: Amount
  readonly uncachedAsReads: Amount
  readonly reads: Amount
  readonly writes: Amount
  readonly rest: Amount
}

/** Money of which only the sum is known. */
export function undividedSpend(spend: Amount): SpendParts {
  return { uncached: ZERO, uncachedAsReads: ZERO, reads: ZERO, writes: ZERO, rest: spend }
}

/**
 * Spend apart by today's prices, scaled so that the parts add up to it exactly.
 *
 * @param list what the tokens cost by the price list; only the proportions count. Not zero in total.
 * Source: HEADLESS.md, "Plan rules", Levers (the prices c_x).
 */
export function dividedSpend(spend: Amount, list: TokenCosts): SpendParts {
  const total = totalCost(list)
  const part = (cost: Amount): Amount => scale(spend, cost, total)
  const [uncached, reads, writes] = [part(list.uncached), part(list.reads), part(list.writes)]
  return {
    uncached,
    uncachedAsReads: part(list.uncachedAsReads),
    reads,
    writes,
    rest: (spend - uncached - reads - writes) as Amount,
  }
}

/** The money in all parts. */
export function sumOfParts(parts: SpendParts): Amount {
  return (parts.uncached + parts.reads + parts.writes + parts.rest) as Amount
}

/** Two spends of the same kind together. */
export function addParts(a: SpendParts, b: SpendParts): SpendParts {
  return {
    uncached: (a.uncached + b.uncached) as Amount,
    uncachedAsReads: (a.uncachedAsReads + b.uncachedAsReads) as Amount,
    reads: (a.reads + b.reads) as Amount,
    writes: (a.writes + b.writes) as Amount,
    rest: (a.rest + b.rest) as Amount,
  }
}

/** `a − b`, part by part. */
export function subtractParts(a: SpendParts, b: SpendParts): SpendParts {
  return {
    uncached: (a.uncached - b.uncached) as Amount,
    uncachedAsReads: (a.uncachedAsReads - b.uncachedAsReads) as Amount,
    reads: (a.reads - b.reads) as Amount,
    writes: (a.writes - b.writes) as Amount,
    rest: (a.rest - b.rest) as Amount,
  }
}

/** Every part times an exact decimal. */
export function scaleParts(parts: SpendParts, factor: Amount): SpendParts {
  return {
    uncached: multiply(parts.uncached, factor),
    uncachedAsReads: multiply(parts.uncachedAsReads, factor),
    reads: multiply(parts.reads, factor),
    writes: multiply(parts.writes, factor),
    rest: multiply(parts.rest, factor),
  }
}
