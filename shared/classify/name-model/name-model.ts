import { TASKS, type Task } from '../../domain/tier.ts'
import { gramsOf } from './grams.ts'

/** Weights of a linear model over runs of characters, as a trainer writes them. */
export interface NameWeights {
  /** Of every task, in tenths, in the order of `TASKS`. */
  readonly bias: readonly number[]
  /** A line a run: the run, a blank, and letter of the task (`a` the first) with tenths, as often as needed. */
  readonly grams: string
}

/** What a name looks like to the model. */
export interface NameGuess {
  readonly task: Task
  /** Chance from 0 to 1 among all tasks, on names like those it was trained on. */
  readonly chance: number
  /** The runs of characters that speak most for the task, the strongest first; `^` and `$` are ends of a word. */
  readonly grams: readonly string[]
}

export type NameModel = (name: string) => NameGuess

/** Under which a rule document turns the model off. */
export const NAME_MODEL_ID = 'name-model'

/** Of a name that tells nothing. */
export const NO_GUESS: NameGuess = { task: 'unknown', chance: 1, grams: [] }

const GRAMS_SHOWN = 3
const TENTHS = 10
const FIRST_LETTER = 'a'.charCodeAt(0)

/** A model that reads its weights when it is first asked. */
export function nameModel(weights: NameWeights): NameModel {
  let known: ReadonlyMap<string, readonly (readonly [task: number, weight: number])[]> | undefined
  return (name) => {
    known ??= readGrams(weights.grams)
    const speaking = gramsOf(name).flatMap((gram) => {
      const parts = known?.get(gram)
      return parts === undefined ? [] : [{ gram, parts }]
    })
    const points = weights.bias.map((tenths) => tenths / TENTHS)
    for (const { parts } of speaking) {
      for (const [task, weight] of parts) points[task] = (points[task] ?? 0) + weight
    }
    return guessOf(points, speaking)
  }
}

interface Speaking {
  readonly gram: string
  readonly parts: readonly (readonly [task: number, weight: number])[]
}

function guessOf(points: readonly number[], speaking: readonly Speaking[]): NameGuess {
  const highest = Math.max(...points)
  const at = points.indexOf(highest)
  const total = points.reduce((sum, value) => sum + Math.exp(value - highest), 0)
  const forIt = speaking
    .map(({ gram, parts }) => ({ gram, weight: parts.find(([task]) => task === at)?.[1] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return {
    task: TASKS[at] ?? 'unknown',
    chance: 1 / total,
    grams: forIt.slice(0, GRAMS_SHOWN).map(({ gram }) => gram),
  }
}

function readGrams(
  text: string,
): ReadonlyMap<string, readonly (readonly [task: number, weight: number])[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [gram = '', parts = ''] = line.split(' ')
      const weights = [...parts.matchAll(/([a-z])(-?\d+)/g)].map(
        ([, letter = '', tenths = '0']) =>
          [letter.charCodeAt(0) - FIRST_LETTER, Number(tenths) / TENTHS] as const,
      )
      return [gram, weights]
    }),
  )
}
