import type { MoneyText } from '../domain/money.ts'

export type ReconciliationStatus =
  'reconciled' | 'within-tolerance' | 'not-reconciled' | 'no-invoice'

/** The worst of several statuses; without any that was compared, `no-invoice`. */
export function worstStatus(statuses: readonly ReconciliationStatus[]): ReconciliationStatus {
  const order = ['not-reconciled', 'within-tolerance', 'reconciled'] as const
  return order.find((status) => statuses.includes(status)) ?? 'no-invoice'
}

/** What a difference is made of. `missing-days` and `unpriced` are estimates, the rest is exact. */
export const DIFFERENCE_CLASSES = [
  'tax',
  'credits',
  'not-ai',
  'rounding',
  'missing-days',
  'unpriced',
  'other',
] as const

export type DifferenceClass = (typeof DIFFERENCE_CLASSES)[number]

interface Comparison {
  /** Used plus skipped money (tax, not AI) of the provider's cost files. */
  readonly files: MoneyText
  /** `used`, and skipped money by reason; they add up to `files`. */
  readonly split: Readonly<Record<string, MoneyText>>
  readonly invoice: MoneyText
  /** Invoice numbers, as given. */
  readonly references: readonly string[]
  /** Files − invoice. */
  readonly difference: MoneyText
  readonly tolerance: MoneyText
  readonly status: ReconciliationStatus
  /** Parts of the difference; they add up to it. */
  readonly explained: Readonly<Partial<Record<DifferenceClass, MoneyText>>>
}

/** One provider's files against its invoices. */
export interface ReconciliationEntry extends Comparison {
  readonly provider: string
  /** The part of `files` that the invoices speak of: all of it, or that of the invoiced months. */
  readonly compared: MoneyText
  /** Every month from the first to the last that files or invoices name. */
  readonly months: readonly MonthReconciliation[]
  readonly warnings: readonly ReconciliationWarning[]
}

/** By invoice month where rows state one, else by the month of the day. */
export interface MonthReconciliation extends Comparison {
  /** `null`: charges without a date. */
  readonly month: string | null
  /** Whether the issuer has closed the month: its charges no longer change; `null` where no file says. */
  readonly final: boolean | null
  /** Days of the month that no file covers. */
  readonly missingDays: number
}

export const RECONCILIATION_WARNINGS = [
  /** Months between the first and the last without any file. */
  'missing-months',
  /** The files end before their last month does. */
  'partial-month',
  /** A file's last day or bucket is shorter than its others. */
  'partial-last-day',
  /** An API dump says that more pages follow (`has_more`). */
  'incomplete-pages',
  /** The files charge in a currency for which there is no invoice. */
  'other-currency',
  /** Charges without a date are in no month. */
  'undated',
  /** An invoice was entered; the one that a file states for the same time is left out. */
  'entered-before-file',
  /** A file states an invoice of an issuer that is the provider of no charge, as a reseller is. */
  'issuer-without-charges',
  /** A stated invoice differs, and its files hold charges of providers without an invoice: it may be for these too. */
  'issued-for-others',
] as const

export type ReconciliationWarningCode = (typeof RECONCILIATION_WARNINGS)[number]

export interface ReconciliationWarning {
  readonly code: ReconciliationWarningCode
  readonly months: readonly string[]
  readonly files: readonly string[]
  /** Last day of the files, where the warning speaks of it. */
  readonly lastDay: string | null
  readonly message: string
}

/** Spend that could not be converted: visible, and not in `totals.spend`. */
export interface RateGap {
  /** Billing month; `null`: the file carries no date. */
  readonly month: string | null
  readonly from: string
  readonly to: string
  /** In `from`. */
  readonly amount: string
  readonly rows: number
}
