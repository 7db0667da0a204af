import { amountOf, scale, type Amount } from '../../../shared/domain/amount.ts'
import type { ChartValue } from '../../../shared/charts/chart-data.ts'
import { drawn } from '../../../shared/insights/spend/spend.ts'
import { useWords } from '../use-messages.ts'

const IN_THOUSANDS_FROM = 20_000

/** Labels of a drawing: thousands where the amounts are large, with the unit that says so. */
export interface ShortMoney {
  readonly unit: string
  readonly isThousands: boolean
  readonly short: (amount: Amount | undefined) => string
  /** With its sign, for changes. */
  readonly signed: (amount: Amount) => string
  /** A round value of the axis. */
  readonly tick: (value: number) => string
  /** A label with the place where it is drawn and the full amount behind it. */
  readonly value: (amount: Amount) => ChartValue
}

/** Chooses the unit by the largest of the amounts, so that small bills do not show as zeros. */
export function useShort(amounts: readonly Amount[], currency: string): ShortMoney {
  const { t, f } = useWords()
  const isThousands = amounts.some((amount) => Math.abs(drawn(amount)) >= IN_THOUSANDS_FROM)
  const scaled = (amount: Amount): Amount => (isThousands ? scale(amount, 1n, 1000n) : amount)
  const short = (amount: Amount | undefined): string => f.plain(amount && scaled(amount), 0)
  return {
    unit: isThousands ? t.overview.thousand(currency) : currency,
    isThousands,
    short,
    signed: (amount) => f.signedPlain(scaled(amount), 0),
    tick: (value) => short(amountOf(value)),
    value: (amount) => ({ value: drawn(amount), text: short(amount), full: f.plain(amount, 0) }),
  }
}
