/** Edits of one workspace in the order in which they came, and one analysis for those that come together. */
export class EditQueue<T> {
  #edits: Promise<unknown> = Promise.resolve()
  #running: Promise<unknown> = Promise.resolve()
  #next: Promise<T> | undefined

  /** Runs an edit after those before it, whether they were made or refused. */
  add<R>(edit: () => Promise<R>): Promise<R> {
    const done = this.#edits.then(edit)
    this.#edits = done.catch(() => undefined)
    return done
  }

  /**
   * Runs an analysis once no edit waits, or joins the one that is about to run. It begins after this call, so it has
   * every edit that was made before.
   */
  share(analysis: () => Promise<T>): Promise<T> {
    this.#next ??= this.#begin(analysis)
    return this.#next
  }

  async #begin(analysis: () => Promise<T>): Promise<T> {
    await this.#running
    let seen: Promise<unknown>
    do {
      seen = this.#edits
      await seen
    } while (seen !== this.#edits)
    this.#next = undefined
    const done = analysis()
    this.#running = done.catch(() => undefined)
    return done
  }
}
