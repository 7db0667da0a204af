import type { RawRow } from './rejected-records.ts'

/**
 * A number by which a row of a log is known again in another file: positive and made of its id, or negative and made of
 * its whole text where it has none. 53 bits, so that among ten million rows hardly two different ones agree.
 */
export function lineKey(eventId: string, raw: RawRow | undefined): number {
  const hash = new TextHash()
  if (eventId !== '') {
    hash.add(eventId)
    return hash.value
  }
  if (raw instanceof Map) for (const [name, value] of raw) hash.add(`${name}=${value}`)
  else for (const cell of (raw as readonly string[] | undefined) ?? []) hash.add(cell)
  return -hash.value
}

/** Two FNV-1a hashes side by side; each text ends with a mark, so that `a, bc` is not `ab, c`. */
class TextHash {
  #high = 0x811c9dc5
  #low = 0x9747b28c

  add(text: string): void {
    let high = this.#high
    let low = this.#low
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      high = Math.imul(high ^ code, 0x01000193)
      low = Math.imul(low ^ code, 0x85ebca6b) + at
    }
    this.#high = Math.imul(high ^ 0x1f, 0x01000193)
    this.#low = Math.imul(low ^ 0x1f, 0x85ebca6b)
  }

  get value(): number {
    const high = mixed(this.#high) >>> 11
    return high * 2 ** 32 + mixed(this.#low)
  }
}

/** Spreads similar texts over all bits. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  h = Math.imul(h ^ (h >>> 15), 0x119de1f3)
  return (h ^ (h >>> 16)) >>> 0
}
