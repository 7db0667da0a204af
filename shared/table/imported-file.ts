import type { BillingStatement } from '../document/billing-statement.ts'
import type { FormatId } from '../domain/format-id.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { Amount } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type { OpenQuestion } from '../document/open-question.ts'
import type {
  FileWarning,
  Problem,
  RejectCode,
  RejectedRow,
  SkipReason,
} from '../domain/problem.ts'
import type { ProviderId } from '../domain/seller.ts'
import type { Cell } from './cells.ts'
import type { LineChunk } from './event-lines.ts'

/** The role and activity of a file, from its format. */
export interface FileStream {
  readonly role: 'usage' | 'cost' | 'bill'
  readonly activity: string
}

/** Cost of rows that were read but not counted as AI spend, by day: tax, other services. */
export interface SkippedMoney {
  readonly reason: SkipReason
  readonly provider: ProviderId
  /** Empty where the reader skips a row before it looks at the account. */
  readonly account: string
  readonly currency: CurrencyCode
  readonly amount: Amount
  /** `undefined` where the reader skips a row before it looks at the date, or the row has none. */
  readonly day: Day | undefined
  /** `YYYY-MM` where the row states its invoice, else empty. */
  readonly invoiceMonth: string
}

/** One file (or archive member) as read: an account of its rows, and its used rows summed into cells. */
export interface ImportedFile {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  /** `undefined` when the file was not recognized or is not a table. */
  readonly format: FormatId | undefined
  readonly stream: FileStream | undefined
  readonly roundsRowsTo: number | undefined
  /** The input column excludes cached tokens. */
  readonly countsCacheApart?: boolean | undefined
  /** Two such files of one account and day are the same cost, whatever their rows are grouped by. */
  readonly isRegrouped?: boolean | undefined
  /** Whether rows state a time of day, so that the file is more detailed than daily sums of the same activity. */
  readonly hasTimes?: boolean
  readonly status: 'read' | 'empty' | 'rejected'
  /** Why the whole file was refused. */
  readonly problem: Problem | undefined
  readonly rowsRead: number
  readonly skippedBy: Readonly<Partial<Record<SkipReason, number>>>
  readonly rejectedBy: Readonly<Partial<Record<RejectCode, number>>>
  /** At most `MAX_LISTED_REJECTIONS`; `rejectedBy` counts them all. */
  readonly rejectedRows: readonly RejectedRow[]
  readonly skippedMoney: readonly SkippedMoney[]
  readonly warnings: readonly FileWarning[]
  /** What the file leaves open, answered or not. */
  readonly questions?: readonly OpenQuestion[]
  readonly cells: readonly Cell[]
  /** The used rows of a log one by one; absent where rows are sums, and in files read before logs were kept so. */
  readonly lines?: readonly LineChunk[] | undefined
  /** What the file states about bills beside charges: lines of invoices, closed periods, contracts. */
  readonly statements?: readonly BillingStatement[]
}

/** Beyond this many the rejected rows of one file are counted, not listed one by one. */
export const MAX_LISTED_REJECTIONS = 10_000

/** Rows used: rows read less rows skipped less rows rejected. */
export function usedRows(file: ImportedFile): number {
  return file.rowsRead - total(file.skippedBy) - total(file.rejectedBy)
}

export function total(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce((sum: number, count) => sum + (count ?? 0), 0)
}
