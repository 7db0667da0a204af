import {
  amountToNumber,
  compareAmounts,
  divide,
  parseAmount,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import { MoneySum, type Money, type MoneyText } from '../../domain/money.ts'
import type { Range } from '../../domain/range.ts'

/** A document, or as much of it as names its currency. */
export type Reporting = Pick<AnalysisDocument, 'reportingCurrency'>

/** Money in the reporting currency; `undefined` when it is not known there. */
export function reported(
  { reportingCurrency }: Reporting,
  money: MoneyText | null | undefined,
): Amount | undefined {
  const text = money?.[reportingCurrency]
  return text === undefined ? undefined : parseAmount(text)
}

/** The same for sums, where a part that is not known adds nothing and is named elsewhere. */
export function reportedOrZero(reporting: Reporting, money: MoneyText | null | undefined): Amount {
  return reported(reporting, money) ?? ZERO
}

/** Three ends in the reporting currency; `undefined` unless all three are known. */
export function reportedRange(
  reporting: Reporting,
  range: Range<MoneyText> | null | undefined,
): Range<Amount> | undefined {
  const low = reported(reporting, range?.low)
  const likely = reported(reporting, range?.likely)
  const high = reported(reporting, range?.high)
  return low === undefined || likely === undefined || high === undefined
    ? undefined
    : { low, likely, high }
}

/** Money of several amounts together, each currency by itself. */
export function addedMoney(all: readonly MoneyText[]): Money {
  const sums = new MoneySum()
  for (const [currency, text] of all.flatMap((money) => Object.entries(money))) {
    sums.add(currency, parseAmount(text) ?? ZERO)
  }
  return sums.money
}

/** A part of a whole, for bars and sorting; `null` when there is no whole. */
export function shareOf(part: Amount, total: Amount): number | null {
  return total === 0n ? null : amountToNumber(divide(part, total))
}

/** Orders amounts, the largest first. */
export function descending(a: Amount, b: Amount): number {
  return compareAmounts(b, a)
}

/** Entries by their spend, the largest first; equal ones keep their order. */
export function bySpend<T extends { readonly spend: MoneyText }>(
  reporting: Reporting,
  entries: readonly T[],
): readonly T[] {
  return entries
    .map((entry) => ({ entry, spend: reportedOrZero(reporting, entry.spend) }))
    .sort((a, b) => descending(a.spend, b.spend))
    .map(({ entry }) => entry)
}
