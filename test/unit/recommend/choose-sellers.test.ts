import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseSellers, type MoveWorth } from '../../../shared/recommend/choose-sellers.ts'

const SELLERS = ['z-ai', 'deepseek', 'together', 'mistral', 'fireworks', 'aws'] as const

type Moves = readonly (readonly MoveWorth[])[]
type Costs = Readonly<Record<string, number>>

/** What some sellers bring together, after their costs. */
function valueOf(moves: Moves, sellers: Iterable<string>, costs: Costs): number {
  const set = new Set(sellers)
  const gain = moves.reduce((sum, ofWorkload) => {
    const inSet = ofWorkload.filter(({ seller }) => set.has(seller)).map(({ worth }) => worth)
    return sum + Math.max(0, ...inSet)
  }, 0)
  return [...set].reduce((left, seller) => left - (costs[seller] ?? 0), gain)
}

function everySet(sellers: readonly string[]): readonly (readonly string[])[] {
  return sellers.reduce<readonly (readonly string[])[]>(
    (sets, seller) => [...sets, ...sets.map((set) => [...set, seller])],
    [[]],
  )
}

const worth = fc.integer({ min: -20, max: 100 })
const anyMoves: fc.Arbitrary<Moves> = fc.array(
  fc.array(fc.record({ seller: fc.constantFrom(...SELLERS), worth }), { maxLength: 8 }),
  { maxLength: 9 },
)
const anyCosts: fc.Arbitrary<Costs> = fc
  .tuple(...SELLERS.map(() => fc.integer({ min: 0, max: 120 })))
  .map((costs) => Object.fromEntries(SELLERS.map((seller, at) => [seller, costs[at] ?? 0])))

describe('the set of sellers', () => {
  it('brings as much as the best of all sets', () => {
    fc.assert(
      fc.property(anyMoves, anyCosts, (moves, costs) => {
        const chosen = chooseSellers(moves, (seller) => costs[seller] ?? 0)
        const best = Math.max(...everySet(SELLERS).map((set) => valueOf(moves, set, costs)))
        expect(valueOf(moves, chosen, costs)).toBe(best)
      }),
      { numRuns: 400 },
    )
  })

  it('brings no more when anything is forbidden', () => {
    fc.assert(
      fc.property(anyMoves, anyCosts, fc.infiniteStream(fc.boolean()), (moves, costs, coins) => {
        const costOf = (seller: string): number => costs[seller] ?? 0
        const fewer = moves.map((some) => some.filter(() => coins.next().value === true))
        const value = (of: Moves): number => valueOf(of, chooseSellers(of, costOf), costs)
        expect(value(fewer)).toBeLessThanOrEqual(value(moves))
      }),
    )
  })

  it('is one seller where a second costs more than it adds', () => {
    const moves: Moves = [
      [
        { seller: 'z-ai', worth: 50 },
        { seller: 'deepseek', worth: 55 },
      ],
      [{ seller: 'z-ai', worth: 40 }],
    ]
    expect([...chooseSellers(moves, () => 10)]).toEqual(['z-ai'])
    expect([...chooseSellers(moves, () => 0)].toSorted()).toEqual(['deepseek', 'z-ai'])
  })

  it('takes the best fifteen of more', () => {
    const moves: Moves = Array.from({ length: 20 }, (_, at) => [
      { seller: `seller-${String(at)}`, worth: at + 1 },
    ])
    expect(chooseSellers(moves, () => 0).size).toBe(15)
  })
})
