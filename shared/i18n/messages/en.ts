import { common } from './en/common.ts'
import { frame } from './en/frame.ts'
import { firstRun, importing } from './en/import.ts'
import { overview, reconcile } from './en/overview.ts'
import { report, savings, settings } from './en/savings.ts'
import { workloads } from './en/workloads.ts'

/** Every word the program shows, in English. The other languages must have the same keys: the compiler checks. */
export const en = {
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
}

/** The shape of a catalogue. */
export type Messages = typeof en
