import type { BooksApi, KeptBooks } from '../../../shared/api/books-api.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'

const BOOKS: KeptBooks = {
  revision: 0,
  reportingCurrency: 'USD',
  rates: [],
  invoices: [],
  tolerance: { amount: '1', share: '0.0005' },
  owners: [],
  seats: [],
  idleAfterDays: 30,
}

/** The books of a workspace that keeps none; every change answers with the same document. */
export function stubBooks(analyzed: () => AnalyzedWorkspace): BooksApi {
  const unchanged = () => Promise.resolve(analyzed())
  const imported = () => Promise.resolve({ rows: 0, faults: [], analyzed: analyzed() })
  const empty = () => Promise.resolve(new Uint8Array())
  return {
    books: () => Promise.resolve(BOOKS),
    setReportingCurrency: unchanged,
    changeRates: unchanged,
    importRates: imported,
    changeInvoices: unchanged,
    importInvoices: imported,
    setTolerance: unchanged,
    changeOwners: unchanged,
    importOwners: imported,
    importSeats: imported,
    removeSeats: unchanged,
    setIdleDays: unchanged,
    exportChargeback: empty,
    template: empty,
  }
}
