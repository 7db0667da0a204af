import type { Messages } from './en.ts'
import { coverage, currencies, invoices, owners, seats, sideFiles } from './zh-CN/books.ts'
import { charts } from './zh-CN/charts.ts'
import { codes } from './zh-CN/codes.ts'
import { common } from './zh-CN/common.ts'
import { formatHelp } from './zh-CN/format-help.ts'
import { frame } from './zh-CN/frame.ts'
import { history } from './zh-CN/workspaces/history.ts'
import { firstRun, importing } from './zh-CN/import.ts'
import { mapping } from './zh-CN/mapping.ts'
import { nothingLeaves } from './zh-CN/workspaces/nothing-leaves.ts'
import { overview, reconcile } from './zh-CN/overview.ts'
import { policy } from './zh-CN/savings/policy.ts'
import { prices } from './zh-CN/prices.ts'
import { questions } from './zh-CN/questions.ts'
import { review } from './zh-CN/review.ts'
import { report, savings, settings } from './zh-CN/savings/savings.ts'
import { staging } from './zh-CN/staging.ts'
import { storage } from './zh-CN/workspaces/storage.ts'
import { targets } from './zh-CN/savings/targets.ts'
import { travel } from './zh-CN/workspaces/travel.ts'
import { windows } from './zh-CN/workspaces/windows.ts'
import { workloads } from './zh-CN/workloads.ts'

/** Simplified Chinese. */
export const zhCN: Messages = {
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
