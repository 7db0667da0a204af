import type { Contribution } from '../../shared/classify/contributions.ts'
import type { TierPoints } from '../../shared/classify/rule.ts'
import { TIERS, type Tier } from '../../shared/domain/tier.ts'

/** The evidence on one workload, and the tier that its work needs. */
export interface Example {
  readonly tier: Tier
  readonly evidence: readonly Contribution[]
  /** How much it counts: the forms of one workload share a weight of one. */
  readonly weight: number
}

/** A point is drawn away from its draft only by evidence that outweighs this spread. */
const SPREAD = 0.4
/** A rule that speaks on fewer workloads than this stays as drafted. */
const LEAST_WEIGHT = 3
const STEPS = 250
const RATE = 0.02

type Vector = readonly [frontier: number, mid: number, routine: number]

/**
 * Draws the drafted points of rules towards labelled workloads: a softmax model, additive in the rules that hold, with a
 * normal prior around the drafted points. What has no draft (names, certain rules) enters as it is.
 */
export function fitPoints(
  examples: readonly Example[],
  drafted: ReadonlyMap<string, TierPoints>,
): ReadonlyMap<string, TierPoints> {
  const weights = weightById(examples)
  const ids = [...drafted.keys()].filter((id) => (weights.get(id) ?? 0) >= LEAST_WEIGHT)
  const place = new Map(ids.map((id, i) => [id, i * TIERS.length]))
  const start = Float64Array.from(ids.flatMap((id) => toVector(drafted.get(id))))
  const prepared = examples.map((example) => prepare(example, place))
  const points = Float64Array.from(start)
  for (let step = 0; step < STEPS; step += 1) descend(prepared, points, start)
  return new Map(ids.map((id, i) => [id, toPoints([...points.subarray(i * 3, i * 3 + 3)])]))
}

/** An example as numbers: where its moving points stand, and the sum of those that do not move. */
interface Prepared {
  readonly places: readonly number[]
  readonly fixed: Vector
  readonly target: Vector
  readonly weight: number
}

function prepare(
  { evidence, tier, weight }: Example,
  place: ReadonlyMap<string, number>,
): Prepared {
  const fixed = evidence.filter(({ id }) => !place.has(id)).map((piece) => toVector(piece.tiers))
  const added = (i: number): number => fixed.reduce((total, vector) => total + (vector[i] ?? 0), 0)
  return {
    places: evidence.flatMap(({ id }) => place.get(id) ?? []),
    fixed: [added(0), added(1), added(2)],
    target: toVector({ [tier]: 1 }),
    weight,
  }
}

/** One step of the descent; changes the points in place, because there are hundreds of steps. */
function descend(examples: readonly Prepared[], points: Float64Array, start: Float64Array): void {
  const slopes = points.map((value, i) => ((start[i] ?? 0) - value) / SPREAD ** 2)
  for (const { places, fixed, target, weight } of examples) {
    const chances = softmax(
      fixed.map((value, i) => places.reduce((sum, at) => sum + (points[at + i] ?? 0), value)),
    )
    for (const at of places) {
      for (let i = 0; i < TIERS.length; i += 1) {
        const missed = (target[i] ?? 0) - (chances[i] ?? 0)
        slopes[at + i] = (slopes[at + i] ?? 0) + missed * weight
      }
    }
  }
  slopes.forEach((slope, i) => {
    points[i] = (points[i] ?? 0) + RATE * slope
  })
}

function weightById(examples: readonly Example[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { evidence, weight } of examples) {
    for (const { id } of evidence) weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  return weights
}

function softmax(values: readonly number[]): readonly number[] {
  const highest = Math.max(...values)
  const weights = values.map((value) => Math.exp(value - highest))
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / total)
}

function toVector(points: TierPoints | undefined): Vector {
  return [points?.frontier ?? 0, points?.mid ?? 0, points?.routine ?? 0]
}

/** Rounded to a tenth, zeros left out. */
function toPoints(vector: readonly number[]): TierPoints {
  const rounded = TIERS.map((tier, i) => [tier, Number((vector[i] ?? 0).toFixed(1))] as const)
  return Object.fromEntries(rounded.filter(([, value]) => value !== 0))
}
