import { coverage, currencies, invoices, owners, seats, sideFiles } from './en/books.ts'
import { charts } from './en/charts.ts'
import { codes } from './en/codes.ts'
import { common } from './en/common.ts'
import { formatHelp } from './en/format-help.ts'
import { frame } from './en/frame.ts'
import { history } from './en/workspaces/history.ts'
import { firstRun, importing } from './en/import.ts'
import { mapping } from './en/mapping.ts'
import { nothingLeaves } from './en/workspaces/nothing-leaves.ts'
import { overview, reconcile } from './en/overview.ts'
import { policy } from './en/savings/policy.ts'
import { prices } from './en/prices.ts'
import { questions } from './en/questions.ts'
import { review } from './en/review.ts'
import { report, savings, settings } from './en/savings/savings.ts'
import { staging } from './en/staging.ts'
import { storage } from './en/workspaces/storage.ts'
import { targets } from './en/savings/targets.ts'
import { travel } from './en/workspaces/travel.ts'
import { windows } from './en/workspaces/windows.ts'
import { workloads } from './en/workloads.ts'

/** Every word the program shows, in English. The other languages must have the same keys: the compiler checks. */
export const en = {
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

/** The shape of a catalogue. */
export type Messages = typeof en
