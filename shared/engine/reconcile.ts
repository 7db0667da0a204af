import { negate, parseAmount, scale, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { ReconciliationEntry, ReconciliationStatus } from '../domain/analysis-document.ts'
import { amountIn, MoneySum, moneyText, type CurrencyCode } from '../domain/money.ts'
import { sellerId } from '../domain/seller.ts'
import type { ScopedCell } from '../join/files-in-scope.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { usedRows } from '../table/imported-file.ts'

/** What the provider's invoice says, for the whole period. */
export interface Invoice {
  readonly provider: string
  readonly amount: Amount
  readonly currency: CurrencyCode
}

/** The largest of these is the tolerance: one unit, 0.05 % of the invoice, 0.005 a row where rows are rounded. */
const SMALLEST_TOLERANCE = parsed('1')
const EXACT_TOLERANCE = parsed('0.01')
const PER_ROUNDED_ROW = parsed('0.005')

/** Skipped rows that stand on the invoice all the same. */
const ON_THE_INVOICE = new Set(['tax', 'not-ai'])

/**
 * The providers' cost files against their invoices. Files give used plus skipped money (tax, other services), so that
 * the sum can equal the invoice; the difference is files − invoice.
 */
export function reconcile(
  cells: readonly ScopedCell[],
  files: readonly ImportedFile[],
  invoices: readonly Invoice[],
): readonly ReconciliationEntry[] {
  const accounts = new Map<string, Account>()
  const accountOf = (provider: string): Account => {
    const id = sellerId(provider)
    let account = accounts.get(id)
    if (account === undefined) accounts.set(id, (account = new Account(provider)))
    return account
  }
  for (const { cell, file } of cells) {
    const { billed } = cell.amounts
    if (billed === undefined) continue
    accountOf(cell.provider).add('used', cell.currency, billed, file)
  }
  for (const file of files) {
    for (const { reason, provider, currency, amount } of file.skippedMoney) {
      if (ON_THE_INVOICE.has(reason)) accountOf(provider).add(reason, currency, amount, file)
    }
  }
  for (const invoice of invoices) accountOf(invoice.provider).invoice(invoice)
  return [...accounts.values()].map((account) => account.entry())
}

class Account {
  readonly #provider: string
  readonly #files = new MoneySum()
  readonly #split = new Map<string, MoneySum>()
  readonly #invoice = new MoneySum()
  readonly #sources = new Set<ImportedFile>()

  constructor(provider: string) {
    this.#provider = provider
  }

  add(part: string, currency: CurrencyCode, amount: Amount, file: ImportedFile): void {
    this.#files.add(currency, amount)
    const sum = this.#split.get(part) ?? new MoneySum()
    sum.add(currency, amount)
    this.#split.set(part, sum)
    this.#sources.add(file)
  }

  invoice(invoice: Invoice): void {
    this.#invoice.add(invoice.currency, invoice.amount)
  }

  entry(): ReconciliationEntry {
    const files = this.#files.money
    const invoice = this.#invoice.money
    const [difference, tolerance] = [new MoneySum(), new MoneySum()]
    const statuses: ReconciliationStatus[] = []
    for (const [currency, stated] of invoice) {
      const gap = subtract(amountIn(files, currency), stated)
      const allowed = this.#tolerance(stated)
      difference.add(currency, gap)
      tolerance.add(currency, allowed)
      statuses.push(statusOf(gap, allowed))
    }
    return {
      provider: this.#provider,
      files: moneyText(files),
      split: Object.fromEntries(
        [...this.#split].map(([part, sum]) => [part, moneyText(sum.money)]),
      ),
      invoice: moneyText(invoice),
      difference: moneyText(difference.money),
      tolerance: moneyText(tolerance.money),
      status: worst(statuses),
    }
  }

  #tolerance(invoice: Amount): Amount {
    const share = scale(abs(invoice), 5n, 10_000n)
    const roundedRows = [...this.#sources]
      .filter((file) => file.roundsRowsTo !== undefined)
      .reduce((rows, file) => rows + usedRows(file), 0)
    const rounding = scale(PER_ROUNDED_ROW, BigInt(roundedRows), 1n)
    return [SMALLEST_TOLERANCE, share, rounding].reduce((a, b) => (a > b ? a : b))
  }
}

function statusOf(gap: Amount, tolerance: Amount): ReconciliationStatus {
  if (abs(gap) <= EXACT_TOLERANCE) return 'reconciled'
  return abs(gap) <= tolerance ? 'within-tolerance' : 'not-reconciled'
}

function worst(statuses: readonly ReconciliationStatus[]): ReconciliationStatus {
  const order: readonly ReconciliationStatus[] = [
    'not-reconciled',
    'within-tolerance',
    'reconciled',
  ]
  return order.find((status) => statuses.includes(status)) ?? 'no-invoice'
}

function abs(amount: Amount): Amount {
  return amount < ZERO ? negate(amount) : amount
}

function parsed(text: string): Amount {
  return parseAmount(text) ?? ZERO
}
