import type { SellerId } from '../domain/seller.ts'

/** What a move brings over the horizon after the cost of moving this work, in the reporting currency. */
export interface MoveWorth {
  readonly seller: SellerId
  readonly worth: number
}

/** How many sellers the exact search tells apart; beyond them the ones that bring least alone are left out. */
const MOST_SELLERS = 15

/** A seller with what each workload brings there at best, and what it costs to take it on. */
interface SellerWorth {
  readonly seller: SellerId
  readonly cost: number
  readonly byWorkload: Float64Array
}

/**
 * The set of sellers whose moves bring most after the cost of each seller. Every set is considered, except those
 * that cannot bring more than the best one found. A workload goes to the seller of the set where it brings most, or
 * stays where no move of it brings anything.
 *
 * @param moves of each workload. @param costOf what taking on a seller costs over the horizon.
 */
export function chooseSellers(
  moves: readonly (readonly MoveWorth[])[],
  costOf: (seller: SellerId) => number,
): ReadonlySet<SellerId> {
  const sellers = sellersOf(moves, costOf).slice(0, MOST_SELLERS)
  const rest = bestOfTheRest(sellers, moves.length)
  let best: { readonly value: number; readonly chosen: readonly SellerId[] } = {
    value: 0,
    chosen: [],
  }
  const search = (
    at: number,
    taken: Float64Array,
    costs: number,
    chosen: readonly SellerId[],
  ): void => {
    const value = sumOf(taken) - costs
    if (value > best.value) best = { value, chosen }
    const next = sellers[at]
    const most = rest[at]
    if (next === undefined || most === undefined) return
    if (sumOf(larger(taken, most)) - costs <= best.value) return
    const withNext = [...chosen, next.seller]
    search(at + 1, larger(taken, next.byWorkload), costs + next.cost, withNext)
    search(at + 1, taken, costs, chosen)
  }
  search(0, new Float64Array(moves.length), 0, [])
  return new Set(best.chosen)
}

/** The sellers, the one that brings most alone first. */
function sellersOf(
  moves: readonly (readonly MoveWorth[])[],
  costOf: (seller: SellerId) => number,
): readonly SellerWorth[] {
  const found = new Map<SellerId, Float64Array>()
  moves.forEach((ofWorkload, index) => {
    for (const { seller, worth } of ofWorkload) {
      if (!(worth > 0)) continue
      const byWorkload = found.get(seller) ?? new Float64Array(moves.length)
      byWorkload[index] = Math.max(byWorkload[index] ?? 0, worth)
      found.set(seller, byWorkload)
    }
  })
  return [...found]
    .map(([seller, byWorkload]) => ({ seller, byWorkload, cost: costOf(seller) }))
    .sort((a, b) => sumOf(b.byWorkload) - b.cost - (sumOf(a.byWorkload) - a.cost))
}

/** For each place in the list, what each workload brings at best at any seller from there on. */
function bestOfTheRest(sellers: readonly SellerWorth[], workloads: number): Float64Array[] {
  const rest: Float64Array[] = []
  let most = new Float64Array(workloads)
  for (const { byWorkload } of sellers.toReversed()) {
    most = larger(most, byWorkload)
    rest.unshift(most)
  }
  return rest
}

function larger(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(a, (value, index) => Math.max(value, b[index] ?? 0))
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
