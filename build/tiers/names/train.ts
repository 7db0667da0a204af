import { gramsOf } from '../../../shared/classify/name-model/grams.ts'
import type { NameWeights } from '../../../shared/classify/name-model/name-model.ts'
import { TASKS } from '../../../shared/domain/tier.ts'
import { sequence, type MadeName } from './make-names.ts'

/** A run of characters in fewer names than this is chance. */
const LEAST_NAMES = 3
const EPOCHS = 10
const RATE = 0.3
/** Each epoch draws weights towards zero by this share, so that no single run decides. */
const DECAY = 0.02
/** Weights below it are left out. */
const LEAST_WEIGHT = 0.2

/** A softmax model over runs of characters, trained on names by stochastic descent; always the same. */
export function trainNames(names: readonly MadeName[]): NameWeights {
  const grams = commonGrams(names)
  const width = TASKS.length
  const weights = new Float64Array(grams.size * width)
  const bias = new Float64Array(width)
  const examples = names.map(({ name, task }) => ({
    places: gramsOf(name).flatMap((gram) => grams.get(gram) ?? []),
    task: TASKS.indexOf(task),
  }))
  const random = sequence(11)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    // As many as there are, each drawn at random, so that tasks alternate.
    examples.forEach(() => {
      const drawn = examples[Math.floor(random() * examples.length)]
      if (drawn !== undefined) learn(drawn, weights, bias)
    })
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * (1 - DECAY)
  }
  return {
    bias: [...bias].map(tenths),
    grams: [...grams]
      .map(([gram, at]) => `${gram} ${parts(weights.subarray(at * width, (at + 1) * width))}`)
      .filter((line) => !line.endsWith(' '))
      .join('\n'),
  }
}

function learn(
  { places, task }: { readonly places: readonly number[]; readonly task: number },
  weights: Float64Array,
  bias: Float64Array,
): void {
  const width = bias.length
  const points = bias.map((value, k) =>
    places.reduce((sum, place) => sum + (weights[place * width + k] ?? 0), value),
  )
  const highest = Math.max(...points)
  const raised = points.map((value) => Math.exp(value - highest))
  const total = raised.reduce((a, b) => a + b, 0)
  for (let k = 0; k < width; k += 1) {
    const step = RATE * ((k === task ? 1 : 0) - (raised[k] ?? 0) / total)
    bias[k] = (bias[k] ?? 0) + step * 0.1
    // A long name has many runs; together they move as far as those of a short one.
    for (const place of places) {
      const at = place * width + k
      weights[at] = (weights[at] ?? 0) + step / Math.sqrt(places.length + 1)
    }
  }
}

function commonGrams(names: readonly MadeName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of names) {
    for (const gram of gramsOf(name)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count >= LEAST_NAMES).map(([gram]) => gram)
  return new Map(common.sort().map((gram, at) => [gram, at]))
}

function parts(weights: Float64Array): string {
  return [...weights]
    .map((weight, k) =>
      Math.abs(weight) < LEAST_WEIGHT
        ? ''
        : `${String.fromCharCode('a'.charCodeAt(0) + k)}${tenths(weight)}`,
    )
    .join('')
}

function tenths(weight: number): number {
  return Math.round(weight * 10)
}
