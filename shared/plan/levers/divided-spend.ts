import { scale, type Amount } from '../../domain/amount.ts'
import type { SpendParts } from '../../levers/spend-parts.ts'
import { totalCost, type TokenCosts } from '../token-costs.ts'

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
