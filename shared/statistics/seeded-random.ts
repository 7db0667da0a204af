/** Numbers from 0 up to, not including, 1: the same ones for the same seed, on every machine. */
export type Random = () => number

/** A small generator (mulberry32): even enough for draws and for invented traffic, and nothing else is asked of it. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed that depends on the text alone, so that adding a workload leaves the others as they were. */
export function seedOf(text: string): number {
  let seed = 2_166_136_261
  for (const character of text) {
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0
  }
  return seed
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** An invented identifier's random tail. */
export function randomText(random: Random, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += 1) {
    text += LETTERS.charAt(Math.floor(random() * LETTERS.length))
  }
  return text
}
