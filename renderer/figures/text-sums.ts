import {
  add,
  amountOf,
  amountToNumber,
  divide,
  formatAmount,
  multiply,
  parseAmount,
  subtract,
  ZERO,
  type Amount,
} from '../../shared/domain/amount.ts'
import type { MoneyText } from '../../shared/domain/money.ts'

/** The part of a sum in one currency; `undefined` when that currency does not occur. */
export function moneyIn(money: MoneyText | undefined, currency: string): string | undefined {
  return money?.[currency]
}

/** Exact amount of decimal text; nothing counts as zero here, so ask for presence first where it matters. */
export function exact(text: string | undefined): Amount {
  return text === undefined ? ZERO : (parseAmount(text) ?? ZERO)
}

/** Exact sum of decimal texts. */
export function sumTexts(texts: readonly (string | undefined)[]): string {
  return formatAmount(texts.map(exact).reduce(add, ZERO))
}

/** Exact difference. */
export function lessText(from: string | undefined, what: string | undefined): string {
  return formatAmount(subtract(exact(from), exact(what)))
}

/** For drawing, sorting and ratios only: the nearest number, without the way over the exact amount. */
export function asNumber(text: string | undefined): number {
  const value = Number(text ?? 0)
  return Number.isFinite(value) ? value : 0
}

/** `part ÷ whole` as a number; `null` when there is no whole. */
export function ratio(part: string | undefined, whole: string | undefined): number | null {
  const bottom = exact(whole)
  return bottom === 0n ? null : amountToNumber(divide(exact(part), bottom))
}

/** Observed money stretched over the horizon: `text × horizon ÷ observed`, exact to thirty decimals. */
export function overHorizon(text: string | undefined, horizon: number, observed: number): string {
  if (observed <= 0) return formatAmount(exact(text))
  return formatAmount(divide(multiply(exact(text), amountOf(horizon)), amountOf(observed)))
}

/** Sums of several currencies, currency by currency; two are never added to each other. */
export function sumMoney(all: readonly MoneyText[]): MoneyText {
  const sums = new Map<string, Amount>()
  for (const money of all) {
    for (const [currency, text] of Object.entries(money)) {
      sums.set(currency, add(sums.get(currency) ?? ZERO, exact(text)))
    }
  }
  return Object.fromEntries([...sums].map(([currency, amount]) => [currency, formatAmount(amount)]))
}
