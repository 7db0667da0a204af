/** Ids of one file, so that a repeat by true id is counted once. */
export class SeenIds {
  readonly #ids = new Set<string>()

  /**
   * True when the id was there before; an empty id never repeats.
   *
   * The id is copied: a cell is a slice of the text it was cut from, and would keep all of it in memory.
   */
  repeats(id: string): boolean {
    if (id === '') return false
    if (this.#ids.has(id)) return true
    this.#ids.add(` ${id}`.slice(1))
    return false
  }
}
