/**
 * Numbers tuples of 32-bit integers in order of first occurrence; groups rows into cells. Uses open addressing over
 * typed arrays, because a `Map` with text keys costs a string for every row.
 */
export class TupleIndex {
  readonly #width: number
  #tuples: Int32Array
  #slots: Int32Array
  #size = 0
  #last = -1

  constructor(width: number) {
    this.#width = width
    this.#tuples = new Int32Array(width * 1024)
    this.#slots = new Int32Array(4096).fill(-1)
  }

  get size(): number {
    return this.#size
  }

  /** The number of the tuple; a new one when it has not occurred. */
  idOf(tuple: Int32Array): number {
    if (this.#last >= 0 && this.#equals(this.#last, tuple)) return this.#last
    const mask = this.#slots.length - 1
    let slot = hash(tuple) & mask
    for (;;) {
      const id = this.#slots[slot] ?? -1
      if (id < 0) return this.#insert(slot, tuple)
      if (this.#equals(id, tuple)) return (this.#last = id)
      slot = (slot + 1) & mask
    }
  }

  /** Field `field` of the tuple with number `id`. */
  field(id: number, field: number): number {
    return this.#tuples[id * this.#width + field] ?? 0
  }

  #equals(id: number, tuple: Int32Array): boolean {
    const start = id * this.#width
    for (let i = 0; i < this.#width; i++) {
      if (this.#tuples[start + i] !== tuple[i]) return false
    }
    return true
  }

  #insert(slot: number, tuple: Int32Array): number {
    const id = this.#size++
    if (this.#size * this.#width > this.#tuples.length) {
      const larger = new Int32Array(this.#tuples.length * 2)
      larger.set(this.#tuples)
      this.#tuples = larger
    }
    this.#tuples.set(tuple, id * this.#width)
    this.#slots[slot] = id
    if (this.#size * 2 > this.#slots.length) this.#rehash()
    return (this.#last = id)
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
    const mask = this.#slots.length - 1
    for (let id = 0; id < this.#size; id++) {
      const start = id * this.#width
      let slot = hash(this.#tuples.subarray(start, start + this.#width)) & mask
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      this.#slots[slot] = id
    }
  }
}

/** FNV-1a over the words, with a final mix so that small integers spread. */
function hash(tuple: Int32Array): number {
  let h = 0x811c9dc5
  for (const word of tuple) {
    h = Math.imul(h ^ word, 0x01000193)
    h ^= h >>> 15
  }
  return (h ^ (h >>> 13)) >>> 0
}
