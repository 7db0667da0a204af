import type { JsonFormat } from '../../formats/format.ts'

/** Whether the documents or lines of a file are all the pages that its export has. */
export class PageAccount {
  readonly #format: JsonFormat
  #lacksEarlier: boolean | undefined
  #lacksLater = false
  #stated: number | undefined

  constructor(format: JsonFormat) {
    this.#format = format
  }

  /** Takes note of the next document or line: what it says of earlier pages counts of the first only. */
  add(value: unknown): void {
    this.#lacksEarlier ??= this.#format.hasEarlierPages?.(value) ?? false
    this.#lacksLater = this.#format.hasMorePages?.(value) ?? false
    this.#stated = this.#format.statedRows?.(value) ?? this.#stated
  }

  /** @param rows that the file holds. */
  isIncomplete(rows: number): boolean {
    const lacksRows = this.#stated !== undefined && rows < this.#stated
    return this.#lacksEarlier === true || this.#lacksLater || lacksRows
  }
}
