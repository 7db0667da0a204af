import type { ChargeDraft } from '../domain/charge.ts'
import type { Day } from '../domain/day.ts'

/** Minimum number of other days to compare the end of the last day with. */
const DAYS_COMPARED = 6
const MINUTES_EARLIER = 240
const WHOLE_DAY = -1

/**
 * Detects whether a file was exported before its last day was over: its last bucket is shorter than a day while all
 * others are full days, or its events end hours earlier than on any other day.
 */
export class LastDay {
  /** Last minute at which something begins, by day; `WHOLE_DAY` where only days are stated. */
  readonly #lastMinutes = new Map<Day, number>()
  #day: Day | undefined
  #minute: number | undefined

  note({ day, minute }: ChargeDraft): void {
    if (day === undefined || (day === this.#day && minute === this.#minute)) return
    this.#day = day
    this.#minute = minute
    const known = this.#lastMinutes.get(day) ?? WHOLE_DAY
    this.#lastMinutes.set(day, Math.max(known, minute ?? WHOLE_DAY))
  }

  get isPartial(): boolean {
    const days = [...this.#lastMinutes].sort(([a], [b]) => b - a)
    const last = days[0]?.[1] ?? WHOLE_DAY
    const others = days.slice(1).map(([, minute]) => minute)
    if (last === WHOLE_DAY || others.length === 0) return false
    if (others.every((minute) => minute === WHOLE_DAY)) return true
    return others.length >= DAYS_COMPARED && last < Math.min(...others) - MINUTES_EARLIER
  }
}
