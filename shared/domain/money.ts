import { add, formatAmount, ZERO, type Amount } from './amount.ts'

/** ISO 4217 code in capitals, or a vendor's own unit (`Token`, `DBU`), which is never added to money. */
export type CurrencyCode = string

/** Sums in several currencies. Two currencies are never added to each other. */
export type Money = ReadonlyMap<CurrencyCode, Amount>

/** The written form of `Money`: exact decimal text by currency; an absent kind is `{}`. */
export type MoneyText = Readonly<Record<CurrencyCode, string>>

/** A sum that grows. */
export class MoneySum {
  readonly #sums = new Map<CurrencyCode, Amount>()

  add(currency: CurrencyCode, amount: Amount): void {
    this.#sums.set(currency, add(this.#sums.get(currency) ?? ZERO, amount))
  }

  addAll(other: Money): void {
    for (const [currency, amount] of other) this.add(currency, amount)
  }

  get money(): Money {
    return this.#sums
  }
}

/** One currency's part; zero when the currency does not occur. */
export function amountIn(money: Money, currency: CurrencyCode): Amount {
  return money.get(currency) ?? ZERO
}

/** Currencies in alphabetical order, so that the same sums always give the same text. */
export function moneyText(money: Money): MoneyText {
  const entries = [...money].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([currency, amount]) => [currency, formatAmount(amount)]))
}
