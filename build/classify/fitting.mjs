// Draws the drafted points of the rules towards labelled workloads: a softmax model, additive in the rules that
// hold, with a normal prior around the drafted points. Points from names are not fitted: they are offsets.

/**
 * @typedef {import('../../shared/domain/tier.ts').Tier} Tier
 * @typedef {import('../../shared/classify/contributions.ts').Contribution} Contribution
 * @typedef {Readonly<Partial<Record<Tier, number>>>} TierPoints
 * @typedef {{ tier: Tier, evidence: readonly Contribution[] }} Example
 * @typedef {ReadonlyMap<string, TierPoints>} Points
 */

/** @type {readonly Tier[]} */
const TIERS = ['frontier', 'mid', 'routine']

/** A point is drawn away from its draft only by evidence that outweighs this spread. */
const SPREAD = 0.4
/** Fewer workloads than this change nothing. */
const LEAST_EXAMPLES = 3
/**
 * Whoever drafted the rules had seen workloads like these, so their confidence is not sharpened beyond the draft:
 * elsewhere the names will be other names.
 */
const LEAST_TEMPERATURE = 1
const STEPS = 1500
const RATE = 0.02

/**
 * @param {readonly Example[]} examples
 * @param {Points} drafted points by id of the rules that may move
 * @returns {Points} the moved points
 */
export function fitPoints(examples, drafted) {
  const ids = [...drafted.keys()].filter(
    (id) => examples.filter(({ evidence }) => holds(evidence, id)).length >= LEAST_EXAMPLES,
  )
  const moved = new Map(ids.map((id) => [id, toVector(drafted.get(id))]))
  const start = new Map(ids.map((id) => [id, toVector(drafted.get(id))]))
  for (let step = 0; step < STEPS; step++) descend(examples, moved, start)
  return new Map([...moved].map(([id, vector]) => [id, toPoints(vector)]))
}

/**
 * @param {readonly Example[]} examples
 * @param {Map<string, number[]>} moved
 * @param {ReadonlyMap<string, number[]>} start
 */
function descend(examples, moved, start) {
  const slopes = new Map([...moved.keys()].map((id) => [id, [0, 0, 0]]))
  for (const { tier, evidence } of examples) {
    const chances = softmax(sums(evidence, moved))
    for (const { id } of evidence) {
      const slope = slopes.get(id)
      if (slope === undefined) continue
      TIERS.forEach((t, i) => {
        slope[i] = (slope[i] ?? 0) + (t === tier ? 1 : 0) - (chances[i] ?? 0)
      })
    }
  }
  for (const [id, vector] of moved) {
    const slope = slopes.get(id) ?? []
    const from = start.get(id) ?? []
    vector.forEach((value, i) => {
      const pull = (value - (from[i] ?? 0)) / SPREAD ** 2
      vector[i] = value + RATE * ((slope[i] ?? 0) - pull)
    })
  }
}

/** @param {readonly Contribution[]} evidence @param {string} id */
const holds = (evidence, id) => evidence.some((piece) => piece.id === id)

/**
 * @param {readonly Contribution[]} evidence
 * @param {ReadonlyMap<string, number[]>} moved
 */
function sums(evidence, moved) {
  const total = [0, 0, 0]
  for (const piece of evidence) {
    const vector = moved.get(piece.id) ?? toVector(piece.tiers)
    vector.forEach((value, i) => (total[i] = (total[i] ?? 0) + value))
  }
  return total
}

/** @param {readonly number[]} values */
export function softmax(values) {
  const highest = Math.max(...values)
  const weights = values.map((value) => Math.exp(value - highest))
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / total)
}

/** @param {TierPoints | undefined} points */
export const toVector = (points) => TIERS.map((tier) => points?.[tier] ?? 0)

/** @param {readonly number[]} vector @returns {TierPoints} rounded to a tenth, the zeros left out */
function toPoints(vector) {
  return Object.fromEntries(
    TIERS.map(
      (tier, i) => /** @type {const} */ ([tier, Number((vector[i] ?? 0).toFixed(1))]),
    ).filter(([, value]) => value !== 0),
  )
}

/**
 * The temperature at which the probabilities fit what came true best.
 * @param {readonly { tier: Tier, points: readonly number[] }[]} seen
 */
export function fitTemperature(seen) {
  const loss = (/** @type {number} */ temperature) =>
    seen.reduce((sum, { tier, points }) => {
      const chances = softmax(points.map((value) => value / temperature))
      return sum - Math.log(Math.max(1e-6, chances[TIERS.indexOf(tier)] ?? 0))
    }, 0)
  const tried = Array.from({ length: 40 }, (_, i) => 0.5 + i * 0.05)
  const fitted = tried.reduce((best, next) => (loss(next) < loss(best) ? next : best))
  return Math.max(fitted, LEAST_TEMPERATURE)
}
