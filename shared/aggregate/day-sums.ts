import { add, ZERO, type Amount } from '../domain/amount.ts'
import { FAILED, SUCCEEDED } from '../domain/charge.ts'
import type { Day } from '../domain/day.ts'
import { addCounts, totalTokens } from '../domain/tokens.ts'
import type { ConvertedLine } from './sums.ts'

/** One day of a workload. A count is `undefined` where no line of the day states it. */
export interface WorkloadDay {
  readonly spend: Amount
  readonly input: number | undefined
  readonly cacheRead: number | undefined
  readonly cacheWrite: number | undefined
}

/** Sums a workload by day. Days are not known as soon as a line with spend spans more than one. */
export class DaySums {
  readonly #days = new Map<Day, WorkloadDay>()
  #isDaily = true

  add({ line, spend }: ConvertedLine): void {
    const { day, endDay } = line.cell
    const spansOne = day !== undefined && (endDay === undefined || endDay <= day + 1)
    if (!spansOne) {
      if (spend !== undefined && spend !== ZERO) this.#isDaily = false
      return
    }
    const sum = this.#days.get(day)
    const { tokens } = line
    const isUsage = totalTokens(tokens) !== undefined
    if (!isUsage && (spend === undefined || spend === ZERO)) return
    const written = addCounts(tokens.cacheWrite5m, tokens.cacheWrite1h)
    this.#days.set(day, {
      spend: add(sum?.spend ?? ZERO, spend ?? ZERO),
      input: addCounts(sum?.input, tokens.input),
      cacheRead: addCounts(sum?.cacheRead, tokens.cacheRead),
      cacheWrite: addCounts(sum?.cacheWrite, written),
    })
  }

  /** `undefined` where the files do not state days. */
  finish(): ReadonlyMap<Day, WorkloadDay> | undefined {
    return this.#isDaily && this.#days.size > 0 ? this.#days : undefined
  }
}

/** Calls that failed and were charged, of the rows that say whether their call failed. */
export class FailedCalls {
  #isStated = false
  #calls = 0
  #spend: Amount = ZERO

  add({ line, spend }: ConvertedLine): void {
    const { cell } = line
    if (cell.category === SUCCEEDED) this.#isStated = true
    if (cell.category !== FAILED) return
    this.#isStated = true
    this.#calls += line.requests ?? cell.rows
    this.#spend = add(this.#spend, spend ?? ZERO)
  }

  /** `undefined` where no row says whether its call failed. */
  finish(): ChargedFailures | undefined {
    return this.#isStated ? { calls: this.#calls, spend: this.#spend } : undefined
  }
}

/** What failed calls cost. */
export interface ChargedFailures {
  readonly calls: number
  /** In the reporting currency. */
  readonly spend: Amount
}
