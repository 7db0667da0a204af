import type { FormatId } from '../domain/format-id.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { Amount } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type {
  FileWarning,
  Problem,
  RejectCode,
  RejectedRow,
  SkipReason,
} from '../domain/problem.ts'
import type { ProviderId } from '../domain/seller.ts'
import type { Cell } from './cells.ts'

/** What a file says it is about, taken from its format. */
export interface FileStream {
  readonly role: 'usage' | 'cost' | 'bill'
  readonly activity: string
}

/** Money of rows that were understood and not counted, day by day: tax, other services. */
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

/** One file (or archive member) as read: its accounting, and its rows folded into cells. */
export interface ImportedFile {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  /** `undefined` when the file was not recognised, or is no table at all. */
  readonly format: FormatId | undefined
  readonly stream: FileStream | undefined
  readonly roundsRowsTo: number | undefined
  /** Cached tokens stand beside the input figure, never inside it. */
  readonly countsCacheApart?: boolean | undefined
  /** Whether rows state a time of day: a finer account of the same activity than sums by day. */
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
  readonly cells: readonly Cell[]
}

/** Beyond this many the rejected rows of one file are counted, not listed one by one. */
export const MAX_LISTED_REJECTIONS = 10_000

/** Used plus skipped plus rejected is read, always: used is what remains of read. */
export function usedRows(file: ImportedFile): number {
  return file.rowsRead - total(file.skippedBy) - total(file.rejectedBy)
}

export function total(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce((sum: number, count) => sum + (count ?? 0), 0)
}
