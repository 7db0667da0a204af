import { seedOf, seededRandom } from './seeded-random.ts'

/**
 * Random numbers by name: whatever bears the same name has the same numbers, whichever plan asks and in whichever
 * order. Two plans can so be compared draw by draw, and a plan's figure does not move when another plan is added.
 */
export interface NamedDraws {
  readonly seed: number
  readonly draws: number
  /** One number from 0 up to 1 for each draw. */
  uniform(name: string): Float64Array
  /** Whether something that happens with a chance has happened, for each draw: 1 or 0. */
  happened(name: string, chance: number): Uint8Array
}

/** @throws RangeError for fewer than one draw. */
export function namedDraws(seed: number, draws: number): NamedDraws {
  if (!(draws >= 1)) throw new RangeError(`at least one draw: ${String(draws)}`)
  const uniforms = new Map<string, Float64Array>()
  const events = new Map<string, Uint8Array>()
  const make = (name: string): Float64Array => {
    const random = seededRandom(seedOf(`${String(seed)} ${name}`))
    return Float64Array.from({ length: draws }, random)
  }
  return {
    seed,
    draws,
    uniform: (name) => remembered(uniforms, name, () => make(name)),
    happened: (name, chance) =>
      remembered(events, `${name} ${String(chance)}`, () =>
        Uint8Array.from(make(name), (value) => (value < chance ? 1 : 0)),
      ),
  }
}

function remembered<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name)
  if (found !== undefined) return found
  const made = make()
  known.set(name, made)
  return made
}
