import type { Amount } from '../domain/amount.ts'
import { monthOf, periodOfMonth, type Day, type Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'
import { totalTokens } from '../domain/tokens.ts'
import type { ChargeLine } from '../join/charge-line.ts'
import type { ScopedCell } from '../join/files-in-scope.ts'
import type { ScopedSkippedMoney } from '../join/skipped-money.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { Bucket } from './bucket.ts'
import type { Invoice } from './invoice.ts'

/** Month key of charges without a date. */
export const UNDATED = ''

/** One provider's files and invoices, in total and by month. */
export class Account {
  readonly provider: string
  /** All of it. */
  readonly whole = new Bucket()
  readonly months = new Map<Month, Bucket>()
  /** Cost files and bills, and usage files as far as they belong to them. */
  readonly files = new Set<ImportedFile>()
  /** Months whose invoices stand in a file and were entered as well. */
  readonly setAsideMonths = new Set<Month>()
  hasWholeInvoice = false
  /** Whether a file states one of the invoices. */
  hasStatedInvoice = false
  readonly #ranges = new Map<ImportedFile, { first: number; end: number }>()

  constructor(provider: string) {
    this.provider = provider
  }

  addCell({ cell, file }: ScopedCell): void {
    const { billed } = cell.amounts
    if (billed === undefined) return
    const month = cell.invoiceMonth || monthOfDay(cell.day)
    this.files.add(file)
    this.#cover(file, cell.day, cell.endDay)
    for (const bucket of [this.whole, this.month(month)]) {
      bucket.add('used', cell.currency, billed)
      if (cell.category === 'credit') bucket.credits.add(cell.currency, billed)
      if (file.roundsRowsTo !== undefined) bucket.roundedRows += cell.rows
    }
  }

  /** Where neither day nor invoice month is known, the file's one month is that of its tax as well. */
  addSkipped({ money, file }: ScopedSkippedMoney): void {
    const month = money.invoiceMonth || monthOfDay(money.day) || onlyMonth(file)
    this.files.add(file)
    this.#cover(file, money.day, undefined)
    this.#add(month, money.reason, money.currency, money.amount)
  }

  #add(month: Month, part: string, currency: CurrencyCode, amount: Amount): void {
    for (const bucket of [this.whole, this.month(month)]) bucket.add(part, currency, amount)
  }

  /** Usage beside the bill: priced because no bill speaks of its day, or without a price at all. */
  addUnbilled({ cell, spend, unpriced, tokens }: ChargeLine): void {
    for (const bucket of [this.whole, this.month(monthOfDay(cell.day))]) {
      if (spend !== undefined) bucket.computed.add(spend.currency, spend.amount)
      else if (unpriced !== undefined) bucket.unpricedTokens += totalTokens(tokens) ?? 0
    }
  }

  addInvoice({ month, currency, amount, reference }: Invoice): void {
    if (month === undefined) this.hasWholeInvoice = true
    const bucket = month === undefined ? this.whole : this.month(month)
    bucket.invoice.add(currency, amount)
    if (reference !== '') bucket.references.push(reference)
  }

  /** An invoice that a file states. */
  addStated(invoice: Invoice): void {
    this.hasStatedInvoice = true
    this.addInvoice(invoice)
  }

  get hasInvoice(): boolean {
    return [this.whole, ...this.months.values()].some(({ invoice }) => invoice.money.size > 0)
  }

  /** Leaves out an invoice that a file states, because one was entered for the same time. */
  setAside({ month }: Invoice): void {
    if (month !== undefined) this.setAsideMonths.add(month)
  }

  month(month: Month): Bucket {
    let bucket = this.months.get(month)
    if (bucket === undefined) this.months.set(month, (bucket = new Bucket()))
    return bucket
  }

  #cover(file: ImportedFile, day: Day | undefined, endDay: Day | undefined): void {
    if (day === undefined) return
    const end = endDay ?? day + 1
    const range = this.#ranges.get(file)
    if (range === undefined) this.#ranges.set(file, { first: day, end })
    else {
      range.first = Math.min(range.first, day)
      range.end = Math.max(range.end, end)
    }
  }

  /** Counts the days that no file covers, once everything was added; months in between are made. */
  finish(): void {
    for (const { first, end } of this.#ranges.values()) {
      for (let day = first; day < end; day++) {
        this.whole.days.add(day as Day)
        this.month(monthOf(day as Day)).days.add(day as Day)
      }
    }
    const dated = [...this.months.keys()].filter((month) => month !== UNDATED).sort()
    const [first, last] = [dated[0], dated.at(-1)]
    if (first === undefined || last === undefined) return
    for (let month = first; month <= last; month = nextMonth(month)) {
      const { start, end } = periodOfMonth(month)
      const bucket = this.month(month)
      bucket.missingDays = end - start - bucket.days.size
      this.whole.missingDays += bucket.missingDays
    }
  }
}

function nextMonth(month: Month): Month {
  return monthOf(periodOfMonth(month).end)
}

function monthOfDay(day: Day | undefined): Month {
  return day === undefined ? UNDATED : monthOf(day)
}

function onlyMonth({ cells }: ImportedFile): Month {
  const months = new Set(cells.map(({ day, invoiceMonth }) => invoiceMonth || monthOfDay(day)))
  return months.size === 1 ? ([...months][0] ?? UNDATED) : UNDATED
}
