import type { Verdict } from './invariants.ts'
import type { Seed } from './seeds.ts'

/** How often, and for how long, shrinking may try. */
const MOST_TRIES = 300
const MOST_MILLIS = 30_000

/** Makes a file that shows a finding smaller, roughly: leaves out stretches as long as the finding stays the same. */
export async function shrink(
  file: Seed,
  what: string,
  attempt: (file: Seed) => Promise<Verdict>,
): Promise<Seed> {
  let best = file
  let tries = 0
  const until = Date.now() + MOST_MILLIS
  const mayTry = (): boolean => tries < MOST_TRIES && Date.now() < until
  for (let length = best.bytes.length >> 1; length >= 1 && mayTry(); length >>= 1) {
    for (let at = 0; at < best.bytes.length && mayTry(); tries++) {
      const candidate = { name: best.name, bytes: without(best.bytes, at, length) }
      const verdict = await attempt(candidate)
      if (verdict.kind === 'finding' && verdict.what === what) best = candidate
      else at += length
    }
  }
  return best
}

function without(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const shorter = new Uint8Array(bytes.length - Math.min(length, bytes.length - at))
  shorter.set(bytes.subarray(0, at))
  shorter.set(bytes.subarray(at + length), at)
  return shorter
}
