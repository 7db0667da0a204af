import { amountOf, divide, multiply, type Amount } from '../../domain/amount.ts'

/** The months that a plan observed, and those it is carried to. */
export interface Horizon {
  /** Months with data, a partial one counted by its covered days. */
  readonly months: number
  readonly horizonMonths: number
}

/**
 * An amount of the observed months carried to the horizon, volume held: `amount × horizon ÷ observed`.
 *
 * @returns the amount itself where no month was observed. Source: HEADLESS.md, "Plan rules", Time.
 */
export function overHorizon(amount: Amount, { months, horizonMonths }: Horizon): Amount {
  if (months <= 0) return amount
  return divide(multiply(amount, amountOf(horizonMonths)), amountOf(months))
}
