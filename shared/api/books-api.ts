import type { OwnerRow } from '../document/owners.ts'
import type { SeatRow } from '../document/seat-summary-types.ts'
import type { SideFault } from '../document/side-file.ts'
import type { IncomingFile } from './dropped-file.ts'
import type { ListChange } from './list-change.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from './workspace-news.ts'

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

/** The books, and the revision of the workspace that they were read at. */
export interface KeptBooks extends WorkspaceBooks {
  readonly revision: number
}

/** What came of importing a side file. With a fault nothing was taken over, and there is no new document. */
export interface SideImport {
  readonly rows: number
  readonly faults: readonly SideFault[]
  readonly analyzed: AnalyzedWorkspace | null
}

export type TemplateKind = 'rates' | 'invoices' | 'owners' | 'seats'

/** What the window may ask of the worker about the books; every edit answers with the new document. */
export interface BooksApi {
  books(workspaceId: string): Promise<KeptBooks>
  setReportingCurrency(seen: SeenWorkspace, currency: string): Promise<AnalyzedWorkspace>
  /** By `rateKey`. */
  changeRates(seen: SeenWorkspace, change: ListChange<RateEntry>): Promise<AnalyzedWorkspace>
  /** Rates of the file replace those of the same month and currencies. */
  importRates(seen: SeenWorkspace, file: IncomingFile): Promise<SideImport>
  /** By `invoiceKey`. */
  changeInvoices(seen: SeenWorkspace, change: ListChange<InvoiceTotal>): Promise<AnalyzedWorkspace>
  /** Invoices of the file replace those of the same provider and month. */
  importInvoices(seen: SeenWorkspace, file: IncomingFile): Promise<SideImport>
  setTolerance(seen: SeenWorkspace, tolerance: ToleranceSetting): Promise<AnalyzedWorkspace>
  /** By `ownerKey`. */
  changeOwners(seen: SeenWorkspace, change: ListChange<OwnerRow>): Promise<AnalyzedWorkspace>
  /** The file replaces the whole table. */
  importOwners(seen: SeenWorkspace, file: IncomingFile): Promise<SideImport>
  /** The file replaces the seats of the products it names. */
  importSeats(seen: SeenWorkspace, file: IncomingFile): Promise<SideImport>
  removeSeats(seen: SeenWorkspace): Promise<AnalyzedWorkspace>
  setIdleDays(seen: SeenWorkspace, days: number): Promise<AnalyzedWorkspace>
  /** The chargeback table as CSV, by the very code of the command. */
  exportChargeback(workspaceId: string): Promise<Uint8Array>
  /** A side file to fill in, as CSV. */
  template(kind: TemplateKind): Promise<Uint8Array>
}

/** Invoices of one provider and month are one cell of the grid. */
export function invoiceKey({ provider, month }: Pick<InvoiceTotal, 'provider' | 'month'>): string {
  return `${provider} ${month ?? ''}`
}

/** One rate for a month and a pair of currencies. */
export function rateKey({ month, from, to }: RateEntry): string {
  return `${month} ${from} ${to}`
}

/** Owner rows that speak of the same spend at the same time, such as the parts of a split. */
export function ownerKey({ match, value, provider, from, until }: OwnerRow): string {
  return JSON.stringify([match, value, provider, from, until])
}
