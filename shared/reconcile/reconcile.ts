import type { BillingStatement } from '../document/billing-statement.ts'
import { add, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type {
  DifferenceClass,
  MonthReconciliation,
  ReconciliationEntry,
  ReconciliationStatus,
} from '../document/reconciliation-entry.ts'
import { amountIn, MoneySum, moneyText, type Money, type MoneyText } from '../domain/money.ts'
import { sellerId } from '../domain/seller.ts'
import type { ChargeLine } from '../join/charge-line.ts'
import type { ScopedCell } from '../join/files-in-scope.ts'
import type { ScopedSkippedMoney } from '../join/skipped-money.ts'
import { Account, UNDATED } from './account.ts'
import type { Bucket } from './bucket.ts'
import { explain } from './explain.ts'
import type { Invoice } from './invoice.ts'
import { worstStatus } from '../document/reconciliation-entry.ts'
import { finality, isEntered, statedInvoices, type Finality } from './stated-invoices.ts'
import { allowed, statusOf, type Tolerance } from './tolerance.ts'
import { issuerWarnings, warningsOf } from './warnings.ts'

export interface ReconcileInput {
  readonly cells: readonly ScopedCell[]
  readonly skippedMoney: readonly ScopedSkippedMoney[]
  /** Joined lines, for the usage that no bill speaks of. */
  readonly lines: readonly ChargeLine[]
  /** Entered by a person; they go before those that files state. */
  readonly invoices: readonly Invoice[]
  /** What issuers state about their bills, each in its newest version. */
  readonly statements: readonly BillingStatement[]
  readonly tolerance: Tolerance
}

/** Skipped rows that stand on the invoice all the same. */
const ON_THE_INVOICE = new Set(['tax', 'not-ai'])

/**
 * Compares each provider's cost files with its invoices, in total and by month.
 *
 * The files' sum includes skipped cost (tax, other services), so that it can equal the invoice; difference = files −
 * invoice. A row's month is its invoice month, otherwise the month of its day.
 *
 * A row is compared by its provider: who issues its invoice is not kept. Where a stated invoice may be that of a
 * reseller, so that its lines are those of several providers, a warning says why the two cannot be compared.
 *
 * An invoice without a month is compared with the whole period. A provider with monthly invoices only has the
 * difference of the invoiced months and the worst of their statuses.
 */
export function reconcile(input: ReconcileInput): readonly ReconciliationEntry[] {
  const accounts = new Map<string, Account>()
  const accountOf = (provider: string): Account => {
    const id = sellerId(provider)
    let account = accounts.get(id)
    if (account === undefined) accounts.set(id, (account = new Account(provider)))
    return account
  }
  for (const scoped of input.cells) {
    if (scoped.cell.amounts.billed !== undefined) accountOf(scoped.cell.provider).addCell(scoped)
  }
  for (const scoped of input.skippedMoney) {
    if (ON_THE_INVOICE.has(scoped.money.reason)) accountOf(scoped.money.provider).addSkipped(scoped)
  }
  for (const invoice of input.invoices) accountOf(invoice.provider).addInvoice(invoice)
  for (const invoice of statedInvoices(input.statements)) {
    const account = accountOf(invoice.provider)
    if (isEntered(invoice, input.invoices)) account.setAside(invoice)
    else account.addStated(invoice)
  }
  for (const line of input.lines) {
    const isUnbilled = line.unpriced !== undefined || line.spend?.kind === 'computed'
    if (isUnbilled) accounts.get(sellerId(line.cell.provider))?.addUnbilled(line)
  }
  const isFinal = finality(input.statements)
  const all = [...accounts.values()]
  return all.map((account) => {
    const entry = entryOf(account, input.tolerance, isFinal)
    const warnings = [...warningsOf(account), ...issuerWarnings(account, all, entry.status)]
    return { ...entry, warnings }
  })
}

function entryOf(
  account: Account,
  tolerance: Tolerance,
  isFinal: Finality,
): Omit<ReconciliationEntry, 'warnings'> {
  account.finish()
  const months = [...account.months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, bucket]) => ({ month, bucket, compared: compare(bucket, tolerance) }))
  const invoiced = months.filter(({ bucket }) => bucket.invoice.money.size > 0)
  const whole = account.hasWholeInvoice
    ? compare(account.whole, tolerance)
    : together(invoiced.map(({ compared }) => compared))
  const references = invoiced.flatMap(({ bucket }) => bucket.references)
  return {
    provider: account.provider,
    files: moneyText(account.whole.files.money),
    split: account.whole.splitText,
    ...written(whole),
    references: [...account.whole.references, ...references],
    compared: account.hasWholeInvoice
      ? moneyText(account.whole.files.money)
      : moneyText(sumOf(invoiced.map(({ bucket }) => bucket.files.money))),
    months: months.map(({ month, bucket, compared }) => ({
      ...monthEntry(month, bucket, compared),
      final: isFinal(account.provider, month),
    })),
  }
}

function monthEntry(
  month: string,
  bucket: Bucket,
  compared: Comparison,
): Omit<MonthReconciliation, 'final'> {
  return {
    month: month === UNDATED ? null : month,
    files: moneyText(bucket.files.money),
    split: bucket.splitText,
    ...written(compared),
    references: bucket.references,
    missingDays: bucket.missingDays,
  }
}

/** Sums of files and invoice by currency. */
interface Comparison {
  readonly invoice: Money
  readonly difference: Money
  readonly tolerance: Money
  readonly status: ReconciliationStatus
  readonly explained: ReadonlyMap<DifferenceClass, Money>
}

function compare(bucket: Bucket, tolerance: Tolerance): Comparison {
  const invoice = bucket.invoice.money
  const [difference, allowance] = [new MoneySum(), new MoneySum()]
  const explained = new Map<DifferenceClass, MoneySum>()
  const statuses: ReconciliationStatus[] = []
  for (const [currency, stated] of invoice) {
    const gap = subtract(amountIn(bucket.files.money, currency), stated)
    const room = allowed(tolerance, stated, bucket.roundedRows)
    difference.add(currency, gap)
    allowance.add(currency, room)
    statuses.push(statusOf(gap, room))
    for (const [name, amount] of explain(gap, currency, bucket, tolerance)) {
      const sum = explained.get(name) ?? new MoneySum()
      sum.add(currency, amount)
      explained.set(name, sum)
    }
  }
  return {
    invoice,
    difference: difference.money,
    tolerance: allowance.money,
    status: worstStatus(statuses),
    explained: new Map([...explained].map(([name, sum]) => [name, sum.money])),
  }
}

function together(parts: readonly Comparison[]): Comparison {
  const names = new Set(parts.flatMap(({ explained }) => [...explained.keys()]))
  return {
    invoice: sumOf(parts.map(({ invoice }) => invoice)),
    difference: sumOf(parts.map(({ difference }) => difference)),
    tolerance: sumOf(parts.map(({ tolerance }) => tolerance)),
    status: worstStatus(parts.map(({ status }) => status)),
    explained: new Map(
      [...names].map((name) => [
        name,
        sumOf(parts.map(({ explained }) => explained.get(name) ?? new Map<string, Amount>())),
      ]),
    ),
  }
}

type WrittenComparison = Pick<
  ReconciliationEntry,
  'invoice' | 'difference' | 'tolerance' | 'status' | 'explained'
>

function written(comparison: Comparison): WrittenComparison {
  const { invoice, difference, tolerance, status, explained } = comparison
  const parts: Partial<Record<DifferenceClass, MoneyText>> = {}
  for (const [name, money] of explained) parts[name] = moneyText(money)
  return {
    invoice: moneyText(invoice),
    difference: moneyText(difference),
    tolerance: moneyText(tolerance),
    status,
    explained: parts,
  }
}

function sumOf(all: readonly Money[]): Money {
  const sums = new Map<string, Amount>()
  for (const money of all) {
    for (const [currency, amount] of money) {
      sums.set(currency, add(sums.get(currency) ?? ZERO, amount))
    }
  }
  return sums
}
