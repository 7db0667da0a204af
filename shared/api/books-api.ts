import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { OwnerRow } from '../document/owners.ts'
import type { SeatRow } from '../document/seat-summary-types.ts'
import type { SideFault } from '../domain/side-file.ts'
import type { IncomingFile } from './dropped-file.ts'

/** What a provider's invoice says. */
export interface InvoiceTotal {
  readonly provider: string
  /** Plain decimal text. */
  readonly amount: string
  readonly currency: string
  /** `YYYY-MM`; `null`: the whole period of the files. */
  readonly month: string | null
  /** Invoice number; empty where none is given. */
  readonly reference: string
}

/** One month's rate: `rate` multiplies an amount in `from` into `to`. */
export interface RateEntry {
  readonly month: string
  readonly from: string
  readonly to: string
  /** Plain decimal text above zero. */
  readonly rate: string
}

/** What files and invoice may differ by: the larger holds. */
export interface ToleranceSetting {
  /** Plain decimal text in units of the invoice's currency. */
  readonly amount: string
  /** Part of the invoice: `0.0005` is 0.05 %. */
  readonly share: string
}

/** Everything a company keeps beside its bills in one workspace. */
export interface WorkspaceBooks {
  readonly reportingCurrency: string
  readonly rates: readonly RateEntry[]
  readonly invoices: readonly InvoiceTotal[]
  readonly tolerance: ToleranceSetting
  readonly owners: readonly OwnerRow[]
  readonly seats: readonly SeatRow[]
  readonly idleAfterDays: number
}

/** What came of importing a side file. With a fault nothing was taken over, and there is no new document. */
export interface SideImport {
  readonly rows: number
  readonly faults: readonly SideFault[]
  readonly document: AnalysisDocument | null
}

export type TemplateKind = 'rates' | 'invoices' | 'owners' | 'seats'

/** What the window may ask of the worker about the books; every change answers with the new document. */
export interface BooksApi {
  books(workspaceId: string): Promise<WorkspaceBooks>
  setReportingCurrency(workspaceId: string, currency: string): Promise<AnalysisDocument>
  setRates(workspaceId: string, rates: readonly RateEntry[]): Promise<AnalysisDocument>
  /** Rates of the file replace those of the same month and currencies. */
  importRates(workspaceId: string, file: IncomingFile): Promise<SideImport>
  setInvoices(workspaceId: string, invoices: readonly InvoiceTotal[]): Promise<AnalysisDocument>
  /** Invoices of the file replace those of the same provider and month. */
  importInvoices(workspaceId: string, file: IncomingFile): Promise<SideImport>
  setTolerance(workspaceId: string, tolerance: ToleranceSetting): Promise<AnalysisDocument>
  setOwners(workspaceId: string, rows: readonly OwnerRow[]): Promise<AnalysisDocument>
  /** The file replaces the whole table. */
  importOwners(workspaceId: string, file: IncomingFile): Promise<SideImport>
  /** The file replaces the seats of the products it names. */
  importSeats(workspaceId: string, file: IncomingFile): Promise<SideImport>
  removeSeats(workspaceId: string): Promise<AnalysisDocument>
  setIdleDays(workspaceId: string, days: number): Promise<AnalysisDocument>
  /** The chargeback table as CSV, by the very code of the command. */
  exportChargeback(workspaceId: string): Promise<Uint8Array>
  /** A side file to fill in, as CSV. */
  template(kind: TemplateKind): Promise<Uint8Array>
}

export const BOOKS_METHODS = [
  'books',
  'setReportingCurrency',
  'setRates',
  'importRates',
  'setInvoices',
  'importInvoices',
  'setTolerance',
  'setOwners',
  'importOwners',
  'importSeats',
  'removeSeats',
  'setIdleDays',
  'exportChargeback',
  'template',
] as const satisfies readonly (keyof BooksApi)[]
