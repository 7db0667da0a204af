import type {
  InvoiceTotal,
  KeptBooks,
  RateEntry,
  TemplateKind,
  ToleranceSetting,
} from '../../shared/api/books-api.ts'
import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import type { OwnerRow } from '../../shared/document/owners.ts'
import type { SideFault } from '../../shared/document/side-file.ts'

/** Cells of a side file that could not be used. */
export interface SideFaults {
  readonly kind: TemplateKind
  readonly file: string
  readonly faults: readonly SideFault[]
}

/** A table as a form began with it, and as it is to be kept. */
export interface TableEdit<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
  /** What the form had seen when it began. */
  readonly revision: number
}

/** What a company keeps beside its bills; a change says whether it was kept. */
export interface BooksSlice {
  /** As the worker keeps them; `undefined` until a workspace is open. */
  readonly books: KeptBooks | undefined
  readonly sideFaults: SideFaults | undefined
  readonly setInvoices: (edit: TableEdit<InvoiceTotal>) => Promise<boolean>
  readonly setTolerance: (tolerance: ToleranceSetting) => Promise<boolean>
  readonly setRates: (edit: TableEdit<RateEntry>) => Promise<boolean>
  readonly setReportingCurrency: (code: string) => Promise<boolean>
  readonly setOwners: (edit: TableEdit<OwnerRow>) => Promise<boolean>
  readonly setIdleDays: (days: number) => Promise<boolean>
  readonly removeSeats: () => Promise<boolean>
  /** Takes the first file; its faults are kept until dismissed. */
  readonly importSide: (kind: TemplateKind, files: readonly IncomingFile[]) => Promise<void>
  readonly dismissSideFaults: () => void
  readonly saveTemplate: (kind: TemplateKind) => Promise<void>
  readonly saveChargeback: () => Promise<void>
}
