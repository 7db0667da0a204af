import { overHorizon } from '../figures/text-sums.ts'
import { useWords } from './use-messages.ts'

const IN_THOUSANDS_FROM = 20_000

/** Labels of a drawing: thousands where the amounts are large, with the unit that says so. */
export interface ShortMoney {
  readonly unit: string
  readonly isThousands: boolean
  /** Decimal text in the unit, not yet rounded. */
  readonly scaled: (text: string | undefined) => string | undefined
  readonly short: (text: string | undefined) => string
}

/** Chooses the unit by the largest amount, so that small bills do not show as zeros. */
export function useShort(largest: number, currency: string): ShortMoney {
  const { t, f } = useWords()
  const isThousands = Math.abs(largest) >= IN_THOUSANDS_FROM
  const scaled = (text: string | undefined) =>
    isThousands && text !== undefined ? overHorizon(text, 1, 1000) : text
  return {
    unit: isThousands ? t.overview.thousand(currency) : currency,
    isThousands,
    scaled,
    short: (text) => f.plain(scaled(text), 0),
  }
}
