import type { Messages } from './en.ts'
import { coverage, currencies, invoices, owners, seats, sideFiles } from './vi/books.ts'
import { charts } from './vi/charts.ts'
import { codes } from './vi/codes.ts'
import { common } from './vi/common.ts'
import { formatHelp } from './vi/format-help.ts'
import { frame } from './vi/frame.ts'
import { history } from './vi/workspaces/history.ts'
import { firstRun, importing } from './vi/import.ts'
import { mapping } from './vi/mapping.ts'
import { nothingLeaves } from './vi/workspaces/nothing-leaves.ts'
import { overview, reconcile } from './vi/overview.ts'
import { policy } from './vi/savings/policy.ts'
import { prices } from './vi/prices.ts'
import { questions } from './vi/questions.ts'
import { review } from './vi/review.ts'
import { report, savings, settings } from './vi/savings/savings.ts'
import { staging } from './vi/staging.ts'
import { storage } from './vi/workspaces/storage.ts'
import { targets } from './vi/savings/targets.ts'
import { travel } from './vi/workspaces/travel.ts'
import { windows } from './vi/workspaces/windows.ts'
import { workloads } from './vi/workloads.ts'

/** Vietnamese. */
export const vi: Messages = {
  common,
  charts,
  frame,
  firstRun,
  importing,
  staging,
  codes,
  formatHelp,
  mapping,
  overview,
  reconcile,
  workloads,
  policy,
  prices,
  questions,
  review,
  savings,
  targets,
  report,
  settings,
  sideFiles,
  invoices,
  owners,
  seats,
  currencies,
  coverage,
  history,
  travel,
  windows,
  storage,
  nothingLeaves,
}
