import type { Messages } from './en.ts'
import { coverage, currencies, invoices, owners, seats, sideFiles } from './zh-CN/books.ts'
import { common } from './zh-CN/common.ts'
import { frame } from './zh-CN/frame.ts'
import { firstRun, importing } from './zh-CN/import.ts'
import { overview, reconcile } from './zh-CN/overview.ts'
import { report, savings, settings } from './zh-CN/savings.ts'
import { workloads } from './zh-CN/workloads.ts'

/** Simplified Chinese. */
export const zhCN: Messages = {
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
