import { ownText } from '../../domain/own-text.ts'

/** Ids of one file, so that a repeat by true id is counted once. */
export class SeenIds {
  readonly #ids = new Set<string>()

  /**
   * True when the id was there before; an empty id never repeats.
   *
   * The id is copied, since it outlives its row.
   */
  repeats(id: string): boolean {
    if (id === '') return false
    if (this.#ids.has(id)) return true
    this.#ids.add(ownText(id))
    return false
  }
}
