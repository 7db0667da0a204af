import type { Amount } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import { MoneySum, moneyText, type CurrencyCode, type MoneyText } from '../domain/money.ts'

/** Sums of a provider's files and invoices for one month or for the whole period. */
export class Bucket {
  readonly files = new MoneySum()
  readonly invoice = new MoneySum()
  readonly references: string[] = []
  /** `used`, and the reasons of skipped rows that stand on the invoice all the same. */
  readonly split = new Map<string, MoneySum>()
  /** Credits and refunds; they are part of the used rows. */
  readonly credits = new MoneySum()
  /** Computed cost of usage that no bill covers. */
  readonly computed = new MoneySum()
  /** Tokens of usage that has neither bill nor price. */
  unpricedTokens = 0
  /** Rows of files whose provider rounds every row. */
  roundedRows = 0
  /** Days from the first to the last of each file. */
  readonly days = new Set<Day>()
  /** Days of the period that no file covers. */
  missingDays = 0

  add(part: string, currency: CurrencyCode, amount: Amount): void {
    this.files.add(currency, amount)
    const sum = this.split.get(part) ?? new MoneySum()
    sum.add(currency, amount)
    this.split.set(part, sum)
  }

  get splitText(): Readonly<Record<string, MoneyText>> {
    return Object.fromEntries([...this.split].map(([part, sum]) => [part, moneyText(sum.money)]))
  }
}
