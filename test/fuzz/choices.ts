import { seededRandom } from '../../shared/statistics/seeded-random.ts'

/** Decisions of one run; the same ones for the same seed and number. */
export class Choices {
  readonly #random: () => number

  constructor(seed: number, run: number) {
    this.#random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b))
  }

  /** A whole number from 0 up to, not including, `end`; 0 when there is none. */
  below(end: number): number {
    return Math.floor(this.#random() * end)
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0
  }

  /** @throws RangeError when there is nothing to choose from. */
  of<T>(all: readonly T[]): T {
    const index = this.below(all.length)
    if (index >= all.length) throw new RangeError('nothing to choose from')
    return all[index] as T
  }
}
