import type { MoneyText } from '../domain/money.ts'

/** Of all draws a tenth, half and nine tenths lie at or below these amounts. */
export interface Interval {
  readonly p10: MoneyText
  readonly p50: MoneyText
  readonly p90: MoneyText
  /** What the draws were begun with, so that they can be made again. */
  readonly seed: number
  readonly draws: number
}
