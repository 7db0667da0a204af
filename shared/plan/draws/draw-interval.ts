import { formatAmount, parseAmount } from '../../domain/amount.ts'
import type { CurrencyCode } from '../../domain/money.ts'
import type { Interval } from '../../document/interval.ts'
import type { NamedDraws } from '../../statistics/named-draws.ts'
import { quantile } from '../../statistics/percentiles.ts'

/** Draws are floating point: what lies below a millionth of a unit is noise, and is not written down. */
const PLACES = 6

/** The interval that is shown of an amount in one currency. */
export function intervalOf(
  drawn: Float64Array,
  currency: CurrencyCode,
  { seed, draws }: NamedDraws,
): Interval {
  const sorted = drawn.toSorted()
  const at = (percent: number) => ({ [currency]: decimalText(quantile(sorted, percent)) })
  return { p10: at(10), p50: at(50), p90: at(90), seed, draws }
}

function decimalText(value: number): string {
  const amount = parseAmount(value.toFixed(PLACES))
  if (amount === undefined) throw new RangeError(`not an amount: ${String(value)}`)
  return formatAmount(amount)
}
