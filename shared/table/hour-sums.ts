/**
 * Sums by hour of the UTC day as a flat list: hour, sum, hour, sum …, each hour at most once. Sparse, because most
 * cells have few hours and there may be a million cells.
 */
export type HourCounts = readonly number[]

export const HOURS_PER_DAY = 24
const MINUTES_PER_HOUR = 60

/** No further entry. */
const END = -1

/**
 * Sums by hour for each cell of a file. A file whose rows all begin at one and the same minute states days, not
 * times: a date without a time is often written as midnight, of whatever time zone. Nothing is kept of such a file.
 */
export class HourSums {
  /** The latest entry of each cell; rows that follow each other mostly share their hour. */
  #heads = new Int32Array(1024).fill(END)
  readonly #hours: number[] = []
  readonly #sums: number[] = []
  readonly #next: number[] = []
  #minute: number | undefined
  #hasTimes = false

  /** @param minute of the UTC day: 0 to 1439. */
  add(id: number, minute: number, count: number): void {
    if (minute !== this.#minute) {
      if (this.#minute !== undefined) this.#hasTimes = true
      this.#minute = minute
    }
    const hour = Math.floor(minute / MINUTES_PER_HOUR)
    const entry = this.#entryOf(id, hour)
    this.#sums[entry] = (this.#sums[entry] ?? 0) + count
  }

  #entryOf(id: number, hour: number): number {
    const first = this.#headOf(id)
    for (let entry = first; entry !== END; entry = this.#next[entry] ?? END) {
      if (this.#hours[entry] === hour) return entry
    }
    const entry = this.#hours.push(hour) - 1
    this.#sums.push(0)
    this.#next.push(first)
    this.#heads[id] = entry
    return entry
  }

  #headOf(id: number): number {
    if (id >= this.#heads.length) {
      const larger = new Int32Array(Math.max(id + 1, this.#heads.length * 2)).fill(END)
      larger.set(this.#heads)
      this.#heads = larger
    }
    return this.#heads[id] ?? END
  }

  /** `undefined` where the cell has no time of day. */
  of(id: number): HourCounts | undefined {
    if (!this.#hasTimes) return undefined
    const counts: number[] = []
    for (let entry = this.#heads[id] ?? END; entry !== END; entry = this.#next[entry] ?? END) {
      counts.push(this.#hours[entry] ?? 0, this.#sums[entry] ?? 0)
    }
    return counts.length === 0 ? undefined : counts
  }
}

/** Adds what falls into each hour to 24 sums. */
export function addHours(sums: number[], counts: HourCounts): void {
  for (let at = 0; at < counts.length; at += 2) {
    const hour = counts[at] ?? 0
    sums[hour] = (sums[hour] ?? 0) + (counts[at + 1] ?? 0)
  }
}
