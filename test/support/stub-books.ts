import type { BooksApi, WorkspaceBooks } from '../../shared/api/books-api.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'

const BOOKS: WorkspaceBooks = {
  reportingCurrency: 'USD',
  rates: [],
  invoices: [],
  tolerance: { amount: '1', share: '0.0005' },
  owners: [],
  seats: [],
  idleAfterDays: 30,
}

/** The books of a workspace that keeps none; every change answers with the same document. */
export function stubBooks(document: () => AnalysisDocument): BooksApi {
  const unchanged = () => Promise.resolve(document())
  const imported = () => Promise.resolve({ rows: 0, faults: [], document: document() })
  const empty = () => Promise.resolve(new Uint8Array())
  return {
    books: () => Promise.resolve(BOOKS),
    setReportingCurrency: unchanged,
    setRates: unchanged,
    importRates: imported,
    setInvoices: unchanged,
    importInvoices: imported,
    setTolerance: unchanged,
    setOwners: unchanged,
    importOwners: imported,
    importSeats: imported,
    removeSeats: unchanged,
    setIdleDays: unchanged,
    exportChargeback: empty,
    template: empty,
  }
}
