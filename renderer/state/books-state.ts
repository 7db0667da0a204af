import type {
  InvoiceTotal,
  RateEntry,
  TemplateKind,
  ToleranceSetting,
  WorkspaceBooks,
} from '../../shared/api/books-api.ts'
import type { IncomingFile } from '../../shared/api/engine-api.ts'
import type { OwnerRow } from '../../shared/document/owners.ts'
import type { SideFault } from '../../shared/domain/side-file.ts'

/** Cells of a side file that could not be used. */
export interface SideFaults {
  readonly kind: TemplateKind
  readonly file: string
  readonly faults: readonly SideFault[]
}

/** What a company keeps beside its bills; a change says whether it was kept. */
export interface BooksSlice {
  /** As the worker keeps them; `undefined` until a workspace is open. */
  readonly books: WorkspaceBooks | undefined
  readonly sideFaults: SideFaults | undefined
  readonly setInvoices: (invoices: readonly InvoiceTotal[]) => Promise<boolean>
  readonly setTolerance: (tolerance: ToleranceSetting) => Promise<boolean>
  readonly setRates: (rates: readonly RateEntry[]) => Promise<boolean>
  readonly setReportingCurrency: (code: string) => Promise<boolean>
  readonly setOwners: (rows: readonly OwnerRow[]) => Promise<boolean>
  readonly setIdleDays: (days: number) => Promise<boolean>
  readonly removeSeats: () => Promise<boolean>
  /** Takes the first file; its faults are kept until dismissed. */
  readonly importSide: (kind: TemplateKind, files: readonly IncomingFile[]) => Promise<void>
  readonly dismissSideFaults: () => void
  readonly saveTemplate: (kind: TemplateKind) => Promise<void>
  readonly saveChargeback: () => Promise<void>
}
