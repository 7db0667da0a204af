import type { Messages } from './en.ts'
import { coverage, currencies, invoices, owners, seats, sideFiles } from './vi/books.ts'
import { common } from './vi/common.ts'
import { frame } from './vi/frame.ts'
import { firstRun, importing } from './vi/import.ts'
import { overview, reconcile } from './vi/overview.ts'
import { report, savings, settings } from './vi/savings.ts'
import { workloads } from './vi/workloads.ts'

/** Vietnamese. */
export const vi: Messages = {
  common,
  frame,
  firstRun,
  importing,
  overview,
  reconcile,
  workloads,
  savings,
  report,
  settings,
  sideFiles,
  invoices,
  owners,
  seats,
  currencies,
  coverage,
}
